import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BRIDGE_PAGE, FRONT_PAGE } from './bridge-page.ts';
import { brief, run } from './run-command.ts';

// Every command starts a process that reads TypeScript: seconds on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const OPENING = 'The city council voted on Tuesday to close the old river bridge to cars from next spring.';

let folder: string;
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsbrief-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run brief -- page.html', () => {
  it('prints the brief as text and nothing else', async () => {
    const { code, stdout, stderr } = await run('npm', [
      'run',
      '--silent',
      'brief',
      '--',
      file('page.html', BRIDGE_PAGE),
      '--url',
      'https://town.example/bridge?utm_source=x',
    ]);
    expect(stderr.replace(/^npm warn.*\n/gm, '')).toBe('');
    expect(code).toBe(0);
    expect(stdout.startsWith('Council votes to close bridge\n')).toBe(true);
    expect(stdout).toContain(OPENING);
    expect(stdout).toContain('https://town.example/bridge\n');
    expect(stdout).not.toMatch(/utm_source|rights reserved|ruined|must not run/);
  });

  it('prints Markdown, HTML and JSON', async () => {
    const page = file('page.html', BRIDGE_PAGE);
    const [markdown, html, json] = await Promise.all([
      brief([page, '--format', 'markdown']),
      brief([page, '--format', 'html']),
      brief([page, '--format', 'json', '--url', 'https://town.example/bridge']),
    ]);
    expect(markdown.stdout).toMatch(/^# Council votes to close bridge\n/);
    expect(html.stdout).toContain('<h1>Council votes to close bridge</h1>');
    const output = JSON.parse(json.stdout);
    expect(output).toMatchObject({ failure: null, article: { siteName: 'Town News', byline: 'Ines Falk' } });
    expect(output.sentences[0].text).toBe(OPENING);
  });

  it('explains the fate of every block and the reasons for every sentence', async () => {
    const { stdout } = await brief([file('page.html', BRIDGE_PAGE), '--explain']);
    expect(stdout).toMatch(/^story .*The city council voted/m);
    expect(stdout).toMatch(/^- \w+ .*All rights reserved/m);
    expect(stdout).toMatch(/^\[0\] → The latest .*mainEvent/m);
    expect(stdout).toContain('Council votes to close bridge\n\nThe latest');
  });

  it('reads a page that is not UTF-8, and one from standard input', async () => {
    const page = BRIDGE_PAGE.replace('utf-8', 'iso-8859-1')
      .replace('Anna Berg', 'Zoë Bürg')
      .replace(/[“”]/g, '"');
    const [fromFile, fromInput] = await Promise.all([
      brief([file('latin1.html', Buffer.from(page, 'latin1')), '--format', 'json']),
      brief(['-', '--format', 'json'], Buffer.from(page, 'latin1')),
    ]);
    for (const { stdout } of [fromFile, fromInput]) {
      expect(JSON.parse(stdout).sentences[2].text).toContain('Zoë Bürg');
    }
  });

  it('briefs by the reader’s own sections', async () => {
    const rules = file(
      'rules.json',
      JSON.stringify([
        { id: 'latest' },
        { id: 'user-money', title: 'Money', maxSentences: 1, accepts: { phrases: ['million euros'] } },
      ]),
    );
    const { stdout } = await brief([file('page.html', BRIDGE_PAGE), '--rules', rules, '--format', 'json']);
    const { brief: made, sentences } = JSON.parse(stdout);
    const money = made.sections.find((section: { id: string }) => section.id === 'user-money');
    expect(money.title).toBe('Money');
    expect(sentences[money.sentences[0]].text).toContain('12 million euros');
    expect(made.sections.map((section: { id: string }) => section.id)).not.toContain('deeper');
  });

  it('--force briefs what does not look like an article', async () => {
    const page = file('front.html', FRONT_PAGE);
    const [refused, json] = await Promise.all([brief([page]), brief([page, '--format', 'json'])]);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr.trim().split('\n')).toHaveLength(1);
    expect(json.code).toBe(0);
    expect(JSON.parse(json.stdout)).toMatchObject({ brief: null, failure: { kind: expect.any(String) } });
  });
});

describe('wrong use', () => {
  it('is answered with one sentence and exit code 2', async () => {
    const page = file('page.html', BRIDGE_PAGE);
    const cases: readonly (readonly [readonly string[], string])[] = [
      [[join(folder, 'nowhere.html')], 'there is no such file'],
      [[folder], 'it is a folder'],
      [[page, '--format', 'pdf'], '--format is'],
      [[page, '--rules', join(folder, 'nowhere.json')], 'there is no such file'],
      [
        [page, '--rules', file('bad.json', '[{"id":"latest","maxSentences":99}]')],
        'sections[0].maxSentences is out of range (1–20)',
      ],
      [['--jsonl', '--rules', file('broken.json', '{')], 'is no JSON'],
      [[], 'Name the page'],
    ];
    const results = await Promise.all(cases.map(([args]) => brief(args)));
    for (const [index, { code, stdout, stderr }] of results.entries()) {
      expect(stderr).toContain(cases[index]?.[1]);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    }
  });
});
