import { describe, expect, it } from 'vitest';
import { findAmid } from '../../src/page/amid-story.ts';
import { readEvidence } from '../../src/page/evidence.ts';
import { readTree } from '../../src/page/tree.ts';
import { ADDRESS, openPage, pageOf, paragraphs, STORY } from './open-page.ts';

const REST = paragraphs(STORY.slice(4));

/** What is found beside the story's paragraphs where every block has this probability; `inserted` stands in their middle. */
function found(inserted: string, probability: number, after = REST): string[] {
  const body = `<div class="text">${paragraphs(STORY.slice(0, 4))}${inserted}${after}</div>`;
  const { blocks, evidence } = readEvidence(readTree(openPage(pageOf(body))), null, ADDRESS);
  const kept = blocks.filter(({ text }) => STORY.includes(text)).map(({ index }) => index);
  const p = blocks.map(() => probability);
  return findAmid(evidence, kept, p).map((index) => blocks[index]?.text ?? '');
}

describe('a list amid the story', () => {
  const ITEMS = ['Nine turbines', 'Four weirs', 'Two fish ladders'];
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

  it('is story as a whole although its items are short', () => {
    expect(found(list(ITEMS), 0.35)).toEqual(ITEMS);
  });

  it('is none where its items are too unlikely, where it points elsewhere, and at the end', () => {
    expect(found(list(ITEMS), 0.2)).toEqual([]);
    expect(found(list([...ITEMS, '<a href="/x">All about the dam</a>']), 0.5)).toEqual([]);
    expect(found(list(ITEMS), 0.5, '<p>Advertisement</p>')).toEqual([]);
  });

  it('takes a single item along where it is likelier than that', () => {
    expect(found(list(['Nine turbines']), 0.45)).toEqual(['Nine turbines']);
    expect(found(list(['Nine turbines']), 0.35)).toEqual([]);
  });
});

describe('a heading amid the story', () => {
  const HEADING = '<h4 class="box__title">What the dam cost</h4>';

  it('is story where a text of the story is under it', () => {
    expect(found(HEADING, 0.3)).toEqual(['What the dam cost']);
  });

  it('is none where it is too unlikely, where it links, and where something else is under it', () => {
    expect(found(HEADING, 0.2)).toEqual([]);
    expect(found('<h4><a href="/x">What the dam cost</a></h4>', 0.5)).toEqual([]);
    expect(found(`${HEADING}<p>Advertisement</p>`, 0.5)).toEqual([]);
    expect(found(HEADING, 0.5, '')).toEqual([]);
  });
});
