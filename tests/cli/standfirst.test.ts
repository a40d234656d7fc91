import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseOptions } from '../../cli/options.ts';
import { briefPage } from '../../cli/page.ts';
import { readRunSettings } from '../../cli/rules.ts';
import type { summarise } from '../../src/engine/index.ts';
import { BRIDGE_PAGE } from './bridge-page.ts';

const TEXT = 'Drivers face a detour of 8 kilometres.';
const STANDFIRST = { text: TEXT, blockIndex: 6, start: 0, end: TEXT.length };

let hasStandfirst: boolean;
vi.mock('../../src/engine/index.ts', async (importOriginal) => {
  const engine = await importOriginal<{ summarise: typeof summarise }>();
  const withStandfirst: typeof summarise = (article, options) => {
    const summary = engine.summarise(article, options);
    return hasStandfirst && summary.brief
      ? { ...summary, brief: { ...summary.brief, standfirst: STANDFIRST } }
      : summary;
  };
  return { ...engine, summarise: withStandfirst };
});

let folder: string;
const print = (...args: readonly string[]): string => {
  const options = parseOptions([join(folder, 'page.html'), ...args]);
  return briefPage(options, readRunSettings(options)).text;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsbrief-cli-'));
  writeFileSync(join(folder, 'page.html'), BRIDGE_PAGE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  hasStandfirst = true;
});

describe('a brief with the page’s standfirst', () => {
  it('is printed with it between headline and first section', () => {
    const headline = 'Council votes to close bridge';
    expect(print()).toContain(`${headline}\n\n${TEXT}\n\nThe latest: `);
    expect(print('--format', 'markdown')).toContain(`# ${headline}\n\n${TEXT}\n\n## The latest\n`);
    expect(print('--format', 'html')).toContain(`<h1>${headline}</h1>\n<p>${TEXT}</p>\n<h2>The latest</h2>`);
  });

  it('has it in JSON as part of the brief, and nothing else differs', () => {
    const output = JSON.parse(print('--format', 'json'));
    hasStandfirst = false;
    const without = JSON.parse(print('--format', 'json'));
    expect(without.brief).not.toHaveProperty('standfirst');
    expect(output).toEqual({
      ...without,
      brief: { ...without.brief, standfirst: STANDFIRST },
      elapsedMs: output.elapsedMs,
    });
  });
});
