import { describe, expect, it } from 'vitest';
import { doubtfulBlocks } from '../../src/page/certainty.ts';
import { readEvidence } from '../../src/page/evidence.ts';
import { readTree } from '../../src/page/tree.ts';
import { ADDRESS, openPage, pageOf, paragraphs, STORY } from './open-page.ts';

/** Which paragraphs of the story are doubtful where they have these probabilities. */
function doubtful(probabilities: readonly number[]): number[] {
  const html = pageOf(`<div class="text">${paragraphs(STORY)}</div>`);
  const { blocks, evidence } = readEvidence(readTree(openPage(html)), null, ADDRESS);
  const kept = blocks.filter(({ text }) => STORY.includes(text)).map(({ index }) => index);
  const p = blocks.map(({ text }) => probabilities[STORY.indexOf(text)] ?? 0);
  return [...doubtfulBlocks(evidence, kept, p)].map((index) => STORY.indexOf(blocks[index]?.text ?? ''));
}

describe('doubtful blocks', () => {
  it('are those that are less sure than most of the story', () => {
    expect(doubtful([0.99, 0.98, 0.99, 0.7, 0.99, 0.97, 0.94, 0.99])).toEqual([3, 6]);
  });

  it('are measured by the page: where little is sure, less will do', () => {
    expect(doubtful([0.85, 0.82, 0.9, 0.7, 0.84, 0.86, 0.82, 0.81])).toEqual([3]);
  });

  it('are none where nothing is sure, and never the first paragraph', () => {
    expect(doubtful([0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7])).toEqual([]);
    expect(doubtful([0.62, 0.99, 0.99, 0.99, 0.99, 0.99, 0.99, 0.99])).toEqual([]);
  });
});
