import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/page/evidence.ts';
import { readTree } from '../../src/page/tree.ts';
import { labelByMarks, readStoryMarks, shareGone } from '../../training/extraction/marks.ts';
import { fingerprint } from '../../training/fingerprint.ts';
import { ADDRESS, openPage, pageOf, paragraphs } from './open-page.ts';

const TEXTS = [
  'The river rose.',
  'A gate broke.',
  'Read more',
  'The river rose.',
  'The town was dry by noon.',
];
const mark = (index: number, text: string) => `${index}:${fingerprint(text)}`;

/** Story and weight of each of TEXTS by these marks; blocks are told apart by their place among them. */
function labels(marks: { readonly story: string; readonly standfirst?: string; readonly open?: string }) {
  const page = openPage(pageOf(`<div>${paragraphs(TEXTS)}</div>`));
  const { blocks, evidence } = readEvidence(readTree(page), null, ADDRESS);
  const { context, titleIndex } = evidence;
  const all = { page: 'a', standfirst: '', open: '', ...marks };
  const found = labelByMarks(blocks, context.tokens, all, titleIndex);
  return blocks.filter(({ text }) => TEXTS.includes(text)).map(({ index }) => found[index]);
}

describe('labels by marks', () => {
  it('take the nearest of several copies, and what is not marked for no story', () => {
    const [first, second, third, copy, last] = labels({
      story: [mark(99, 'The river rose.'), mark(2, 'A gate broke.'), mark(7, 'gone since')].join(' '),
    });
    expect([first, second, third, copy, last].map((label) => label?.story)).toEqual([0, 1, 0, 1, 0]);
    expect(last?.weight).toBeGreaterThan(0);
  });

  it('mean each copy once, and know how many are gone', () => {
    const [first, , , copy] = labels({
      story: [mark(1, 'The river rose.'), mark(2, 'The river rose.')].join(' '),
    });
    expect([first?.story, copy?.story]).toEqual([1, 1]);
    const { blocks } = readEvidence(readTree(openPage(pageOf(paragraphs(TEXTS)))), null, ADDRESS);
    const story = [mark(1, 'The river rose.'), mark(2, 'A gate broke.'), mark(7, 'gone since')].join(' ');
    expect(shareGone(blocks, { page: 'a', story, standfirst: '', open: '' })).toBeCloseTo(1 / 3);
  });

  it('learn little of a standfirst and nothing of what is open', () => {
    const [first, second] = labels({
      story: '',
      standfirst: mark(1, 'The river rose.'),
      open: mark(2, 'A gate broke.'),
    });
    expect(first?.story).toBeGreaterThan(0.5);
    expect(first?.story).toBeLessThan(1);
    expect(second?.weight).toBe(0);
  });
});

describe('the committed marks', () => {
  it('name every page once, hold fingerprints in document order, and no block twice', () => {
    const marks = readStoryMarks();
    const file = new URL('../../training/extraction/marks.jsonl', import.meta.url);
    expect(marks.size).toBe(readFileSync(file, 'utf8').trimEnd().split('\n').length);
    for (const { story, standfirst, open } of marks.values()) {
      const places = [story, standfirst, open].map((list) => list.split(' ').filter(Boolean));
      for (const list of places) for (const entry of list) expect(entry).toMatch(/^\d+:[0-9a-f]{8}$/);
      const indices = (places[0] ?? []).map((entry) => Number.parseInt(entry, 10));
      expect(indices.length).toBeGreaterThan(0);
      expect(indices).toEqual([...indices].sort((a, b) => a - b));
      expect(new Set(places.flat()).size).toBe(places.flat().length);
    }
  });
});
