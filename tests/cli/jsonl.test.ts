import { describe, expect, it, vi } from 'vitest';
import type { Output } from '../../cli/output.ts';
import { DISCOURSE_ROLES } from '../../src/engine/types.ts';
import { BRIDGE_PAGE, BRIDGE_PARAGRAPHS, FRONT_PAGE } from './bridge-page.ts';
import { brief } from './run-command.ts';

// Every command starts a process that reads TypeScript: seconds on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

async function answers(lines: readonly string[], args: readonly string[] = []): Promise<Output[]> {
  const { code, stdout } = await brief(['--jsonl', ...args], lines.map((line) => `${line}\n`).join(''));
  expect(code).toBe(0);
  expect(stdout.endsWith('\n') || stdout === '').toBe(true);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Output);
}

const json = JSON.stringify;

describe('--jsonl', () => {
  it('answers one line for each, in order, whatever the lines hold', async () => {
    const outputs = await answers([
      json({ id: 'page', html: BRIDGE_PAGE, url: 'https://town.example/bridge' }),
      '{"id":"broken',
      json({ id: { nested: [1] }, paragraphs: BRIDGE_PARAGRAPHS }),
      '',
      json({ id: 'front', html: FRONT_PAGE, url: 'https://town.example/' }),
      json({ id: 'short', paragraphs: ['Too short.'] }),
      json({ id: 7, html: '', url: 'not an address' }),
      json({ html: '<p>no id</p>' }),
    ]);
    expect(outputs.map(({ id }) => id)).toEqual([
      'page',
      null,
      { nested: [1] },
      null,
      'front',
      'short',
      7,
      null,
    ]);
    expect(outputs.map(({ failure }) => failure?.kind ?? null)).toEqual([
      null,
      'badInput',
      null,
      'badInput',
      'notArticle',
      'tooShort',
      'notArticle',
      expect.stringMatching(/notArticle|tooShort/),
    ]);
    for (const { brief: made, failure } of outputs) expect(made === null).toBe(failure !== null);
  });

  it('has the keys of the contract', async () => {
    const [page] = await answers([
      json({ id: 1, html: BRIDGE_PAGE, url: 'https://town.example/b', sentenceBudget: 2 }),
    ]);
    if (page === undefined) throw new Error('no answer');
    expect(Object.keys(page).sort()).toEqual(
      ['article', 'brief', 'elapsedMs', 'failure', 'id', 'sentences', 'summary'].sort(),
    );
    expect(Object.keys(page.article ?? {}).sort()).toEqual(
      'title byline siteName language publishedAt standfirst partial blocks dropped'.split(' ').sort(),
    );
    expect(page.article?.blocks).toHaveLength(6);
    expect(page.article?.dropped.map(({ text }) => text)).toContain('© Town News. All rights reserved.');
    const [sentence] = page.sentences;
    expect(Object.keys(sentence ?? {}).sort()).toEqual(
      'text blockIndex salience role roleConfidence speech speaker evidence'.split(' ').sort(),
    );
    for (const { role, salience, blockIndex, text } of page.sentences) {
      expect(DISCOURSE_ROLES).toContain(role);
      expect(salience).toBeGreaterThanOrEqual(0);
      expect(salience).toBeLessThanOrEqual(1);
      expect(page.article?.blocks[blockIndex]?.text).toContain(text);
    }
    for (const { id, title, sentences, items } of page.brief?.sections ?? []) {
      expect(id && title).toBeTruthy();
      expect(items.flatMap((item) => item.sentences)).toEqual(sentences);
    }
    expect(page.brief?.sections[0]?.id).toBe('latest');
    expect(page.summary).toHaveLength(2);
    expect(page.elapsedMs.extract).toBeGreaterThan(0);
    expect(page.elapsedMs.summarise).toBeGreaterThan(0);
  });

  it('gives given sentences back as they are, also when no brief is possible', async () => {
    const texts = [' Spaces  kept. ', '', 'One. Two in one.', 'déjà vu', '\u00AD'];
    const sentences = texts.map((text, index) => ({ text, paragraphStart: index === 2 }));
    const [many, few, none] = await answers([
      json({ id: 1, sentences: [...sentences, ...sentences], sentenceBudget: 3 }),
      json({ id: 2, sentences: [{ text: 'Short.', paragraphStart: true }], sentenceBudget: 1 }),
      json({ id: 3, sentences: [], sentenceBudget: 1 }),
    ]);
    expect(many?.sentences.map(({ text }) => text)).toEqual([...texts, ...texts]);
    expect(many?.summary).toHaveLength(3);
    expect(few?.sentences.map(({ text }) => text)).toEqual(['Short.']);
    expect(few).toMatchObject({ summary: [0], failure: { kind: 'tooShort' } });
    expect(none).toMatchObject({ sentences: [], summary: [] });
  });

  it('has a summary only with a budget, in document order', async () => {
    const [without, budgeted, large] = await answers([
      json({ id: 1, paragraphs: BRIDGE_PARAGRAPHS }),
      json({ id: 2, paragraphs: BRIDGE_PARAGRAPHS, sentenceBudget: 3 }),
      json({ id: 3, paragraphs: BRIDGE_PARAGRAPHS, sentenceBudget: 999 }),
    ]);
    expect(without).not.toHaveProperty('summary');
    expect(without?.article?.blocks.map(({ text }) => text)).toEqual(BRIDGE_PARAGRAPHS);
    const summary = budgeted?.summary ?? [];
    expect(summary).toHaveLength(3);
    expect([...summary].sort((a, b) => a - b)).toEqual(summary);
    expect(large?.summary).toHaveLength(large?.sentences.length ?? -1);
  });

  it('turns every ready-made section on with --preset all', async () => {
    const line = json({ id: 1, html: BRIDGE_PAGE, url: '' });
    const [all] = await answers([line], ['--preset', 'all', '--length', 'long']);
    const [standard] = await answers([line]);
    const ids = (output: Output | undefined): string[] => output?.brief?.sections.map(({ id }) => id) ?? [];
    const isExtra = (id: string): boolean => !['latest', 'deeper', 'zoomOut'].includes(id);
    expect(ids(all).some(isExtra)).toBe(true);
    expect(ids(standard).some(isExtra)).toBe(false);
  });

  it('gives the same answer to the same line', async () => {
    const line = json({ id: 1, html: BRIDGE_PAGE, url: 'https://town.example/b', sentenceBudget: 2 });
    const [first, second] = (await answers([line, line])).map((output) => ({ ...output, elapsedMs: null }));
    expect(first).toEqual(second);
  });

  it('is not led astray by CRLF, a byte order mark or U+2028', async () => {
    const { stdout } = await brief(
      ['--jsonl'],
      `\uFEFF{"id":1,"paragraphs":["a\u2028b"]}\r\n{"id":2,"paragraphs":[]}`,
    );
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, 2]);
  });
});
