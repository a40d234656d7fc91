import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/page/evidence.ts';
import { listsAmidStory } from '../../src/page/lists.ts';
import { readTree } from '../../src/page/tree.ts';
import { ADDRESS, openPage, pageOf, paragraphs, STORY } from './open-page.ts';

const ITEMS = ['Nine turbines', 'Four weirs', 'Two fish ladders'];

/** The items found between the halves of the story where each has this probability. */
function found(items: readonly string[], probability: number, after = paragraphs(STORY.slice(4))): string[] {
  const body = `<div class="text">${paragraphs(STORY.slice(0, 4))}<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>${after}</div>`;
  const { blocks, evidence } = readEvidence(readTree(openPage(pageOf(body))), null, ADDRESS);
  const kept = blocks.filter(({ text }) => STORY.includes(text)).map(({ index }) => index);
  const p = blocks.map(() => probability);
  return listsAmidStory(evidence, kept, p).map((index) => blocks[index]?.text ?? '');
}

describe('a list amid the story', () => {
  it('is story as a whole although its items are short', () => {
    expect(found(ITEMS, 0.35)).toEqual(ITEMS);
  });

  it('is none where its items are too unlikely, where it points elsewhere, and at the end', () => {
    expect(found(ITEMS, 0.2)).toEqual([]);
    expect(found([...ITEMS, '<a href="/x">All about the dam</a>'], 0.5)).toEqual([]);
    expect(found(ITEMS, 0.5, '<p>Advertisement</p>')).toEqual([]);
  });

  it('takes no single item along', () => {
    expect(found(['Nine turbines'], 0.5)).toEqual([]);
  });
});
