import { describe, expect, it } from 'vitest';
import { clearPaint, paintRanges, type RevealTarget, revealSentence } from '../../src/page/index.ts';
import { openFixture, openPage, pageOf, paragraphs, readArticle, STORY } from './open-page.ts';

const squeeze = (text: string): string =>
  text
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const textOf = (ranges: readonly Range[]): string => squeeze(ranges.map(String).join(' '));

/** The sentence at `at` of a block, with some of what is around it. */
function target(texts: readonly string[], blockIndex: number, exact: string, at = 0): RevealTarget {
  const text = texts[blockIndex] ?? '';
  const start = text.indexOf(exact, at);
  const end = start + exact.length;
  const prefix = (text.slice(0, start) || (texts[blockIndex - 1] ?? '')).slice(-32);
  const suffix = (text.slice(end) || (texts[blockIndex + 1] ?? '')).slice(0, 32);
  return { blockIndex, start, end, quote: { exact, prefix, suffix } };
}

function readStory(body: string) {
  const document = openPage(pageOf(`<div class="article-body">${body}</div>`));
  const reading = readArticle(document);
  return { document, places: reading.places, texts: reading.article.blocks.map(({ text }) => text) };
}

describe('the way back', () => {
  it('finds every sentence of a page exactly', () => {
    const document = openFixture('news-page.html');
    const { article, places } = readArticle(document);
    const texts = article.blocks.map(({ text }) => text);
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    for (const [index, text] of texts.entries())
      for (const { segment, index: at } of segmenter.segment(text)) {
        const found = revealSentence(places, document, target(texts, index, segment.trim(), at));
        expect(found.found).toBe('exact');
        expect(textOf(found.ranges)).toBe(segment.trim());
      }
  });

  it('finds a sentence that spans inline elements, spaces, entities and soft hyphens', () => {
    const first =
      '<p>The dam above <b>Ald&shy;bury</b>&nbsp;will\n   be <a href="/x">lowered <i>by</i> four</a> metres &amp; more. A second sentence follows it here.</p>';
    const { document, places, texts } = readStory(first + paragraphs(STORY.slice(1)));
    const exact = 'The dam above Aldbury will be lowered by four metres & more.';
    expect(texts[0]).toContain(exact);
    const { found, ranges } = revealSentence(places, document, target(texts, 0, exact));
    expect(found).toBe('exact');
    expect(textOf(ranges)).toBe(exact);
  });

  it('finds the right one of two equal sentences', () => {
    const twice = 'Nobody was hurt.';
    const { document, places, texts } = readStory(
      paragraphs([`${STORY[0]} ${twice}`, ...STORY.slice(1, 5), `${STORY[5]} ${twice}`, ...STORY.slice(6)]),
    );
    const index = texts.findIndex((text) => text.startsWith('Lowering'));
    const { found, ranges } = revealSentence(places, document, target(texts, index, twice));
    expect(found).toBe('exact');
    expect(ranges[0]?.startContainer.textContent).toMatch(/^Lowering/);
  });

  it('falls back to the quote where the page has built its elements anew, with the right surroundings', () => {
    const twice = 'Nobody was hurt.';
    const { document, places, texts } = readStory(
      paragraphs([`${STORY[0]} ${twice}`, ...STORY.slice(1, 5), `${STORY[5]} ${twice}`, ...STORY.slice(6)]),
    );
    const body = document.querySelector('.article-body') as Element;
    body.replaceWith(body.cloneNode(true));
    const index = texts.findIndex((text) => text.startsWith('Lowering'));
    const { found, ranges } = revealSentence(places, document, target(texts, index, twice));
    expect(found).toBe('quote');
    expect(ranges[0]?.startContainer.textContent).toMatch(/^Lowering/);
  });

  it('says so when the sentence is no longer there, and without any places', () => {
    const { document, places, texts } = readStory(paragraphs(STORY));
    const wanted = target(texts, 1, texts[1] ?? '');
    expect(revealSentence(null, document, wanted).found).toBe('quote');
    document.querySelector('.article-body')?.remove();
    expect(revealSentence(places, document, wanted)).toEqual({ found: 'none', ranges: [] });
  });

  it('leaves the page as it was, and paints without harm where there is no highlight API', () => {
    const document = openFixture('news-page.html');
    const before = document.documentElement.outerHTML;
    const { article, places } = readArticle(document);
    const texts = article.blocks.map(({ text }) => text);
    const { ranges } = revealSentence(places, document, target(texts, 0, texts[0] ?? ''));
    Object.defineProperty(document.defaultView?.Element.prototype ?? {}, 'scrollIntoView', {
      value: () => {},
      configurable: true,
    });
    paintRanges(document, ranges);
    clearPaint(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
