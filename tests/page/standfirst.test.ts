import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/page/evidence.ts';
import { revealSentence } from '../../src/page/index.ts';
import { chooseStory } from '../../src/page/story.ts';
import { readTree } from '../../src/page/tree.ts';
import { ADDRESS, openPage, paragraphs, readArticle, STORY } from './open-page.ts';

const DECK = 'Masons and divers say what the old wall has to say of two centuries of storms.';
/** Beside the story's own container, as pages have it: what is written right above the first paragraph is read as one. */
const page = (above: string, description = DECK) =>
  openPage(
    `<!doctype html><html lang="en"><head><title>The wall of Port Ellery</title><meta name="description" content="${description}"></head><body><main><article><header class="article-header"><h1>The wall of Port Ellery</h1>${above}<div class="byline">By Leo Marsh</div></header><div class="share">Share</div><div class="article-body">${paragraphs(STORY)}</div></article></main></body></html>`,
  );
const shownOn = (above: string, description?: string) =>
  readArticle(page(above, description)).article.shownStandfirst;

describe('the standfirst that a page shows', () => {
  it('stands above the story in the words of its description, and is no block of the story', () => {
    const { article } = readArticle(page(`<p class="article-header__dek">${DECK}</p>`));
    expect(article.shownStandfirst).toBe(DECK);
    expect(article.blocks.map(({ text }) => text)).not.toContain(DECK);
  });

  it('is not there where only the head has it, or a menu, a caption, a hidden element', () => {
    expect(shownOn('')).toBeUndefined();
    expect(shownOn(`<nav><ul><li><p>${DECK}</p></li></ul></nav>`)).toBeUndefined();
    expect(shownOn(`<figure><figcaption>${DECK}</figcaption></figure>`)).toBeUndefined();
    expect(shownOn(`<div hidden><p>${DECK}</p></div>`)).toBeUndefined();
  });

  it('ends before a credit or a byline that follows it', () => {
    expect(shownOn(`<p class="article-header__dek">${DECK} <b>Picture: Ines Roy</b></p>`)).toBe(DECK);
    const signed = `${DECK} By Ines Roy`;
    expect(shownOn(`<p class="article-header__dek">${signed}</p>`, signed)).toBe(DECK);
  });

  it('is whole where the description is cut off, or is hardly one', () => {
    const deck = `<p class="article-header__dek">${DECK}</p>`;
    expect(shownOn(deck, DECK.slice(0, 52))).toBe(DECK);
    expect(shownOn(deck, DECK.slice(0, 6))).toBeUndefined();
  });

  /** The story of a page with this above it where what holds `marked` is that likely to be story. */
  const storyOf = (above: string, description: string, marked: string, certainty: number) => {
    const { blocks, evidence } = readEvidence(readTree(page(above, description)), null, ADDRESS);
    const p = blocks.map(({ text }) => (STORY.includes(text) ? 0.99 : text.includes(marked) ? certainty : 0));
    return chooseStory(evidence, p).map((index) => blocks[index]?.text);
  };
  const deck = (text: string) => `<p class="article-header__dek">${text}</p>`;

  it('is taken out of the story where it is set apart, unless it is surely the first paragraph', () => {
    expect(storyOf(deck(DECK), DECK, DECK, 0.7)).toEqual(STORY);
    expect(storyOf(deck(DECK), DECK, DECK, 0.95)).toEqual([DECK, ...STORY]);
  });

  it('stays where it would be shown nowhere as a whole: too long for one, hidden, hardly described', () => {
    const more = `${DECK} Nine of them have come back every spring since the sea first broke it.`;
    expect(storyOf(deck(more), DECK, DECK, 0.7)).toEqual([more, ...STORY]);
    expect(storyOf(deck(DECK), DECK.slice(0, 6), DECK, 0.7)).toEqual([DECK, ...STORY]);
    expect(storyOf(`<div aria-hidden="true">${deck(DECK)}</div>`, DECK, DECK, 0.7)).toEqual([DECK, ...STORY]);
  });

  it('stays in the story where it is the first of its paragraphs', () => {
    const [first = ''] = STORY;
    const { blocks, evidence } = readEvidence(readTree(page('', first)), null, ADDRESS);
    const p = blocks.map(({ text }) => (text === first ? 0.7 : STORY.includes(text) ? 0.99 : 0));
    expect(chooseStory(evidence, p).map((index) => blocks[index]?.text)).toEqual(STORY);
  });

  it('can be shown in the page, behind the blocks', () => {
    const document = page(`<p class="article-header__dek">${DECK}</p>`);
    const { article, places } = readArticle(document);
    const { found, ranges } = revealSentence(places, document, {
      blockIndex: article.blocks.length,
      start: 0,
      end: DECK.length,
      quote: { exact: DECK, prefix: '', suffix: '' },
    });
    expect(found).toBe('exact');
    expect(ranges.map(String)).toEqual([DECK]);
  });
});
