import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/index.ts';
import { ADDRESS, openPage, pageOf, paragraphs, STORY } from './open-page.ts';

const body = (texts: readonly string[]) => `<div class="article-body">${paragraphs(texts)}</div>`;
const jsonLd = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const partialOf = (html: string, url = ADDRESS) =>
  readPage(openPage(html), { url, force: true }).article?.partial ?? null;

describe('why an article is not all of the story', () => {
  it('is a preview where the page says that it is not free and little text is there', () => {
    const head = jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: false, wordCount: 900 });
    expect(partialOf(pageOf(body(STORY.slice(0, 3)), { head }))).toEqual({ cause: 'preview' });
  });

  it('is none where it is not free but all there', () => {
    const head = jsonLd({
      '@type': 'NewsArticle',
      isAccessibleForFree: 'False',
      articleBody: STORY.join(' '),
    });
    expect(partialOf(pageOf(body(STORY), { head }))).toBeNull();
  });

  it('is a preview where the text breaks off in front of a barrier', () => {
    const cut = [...STORY.slice(0, 3), 'The cracks were found by a diver who was looking for a lost …'];
    const barrier =
      '<div class="paywall-box"><h3>Subscribe to read on</h3><p>Already a subscriber? Log in.</p></div>';
    expect(partialOf(pageOf(body(cut) + barrier))).toEqual({ cause: 'preview' });
  });

  it('is a live blog where the structured data says so', () => {
    const head = jsonLd({ '@type': 'LiveBlogPosting', headline: 'Dam', liveBlogUpdate: [] });
    expect(partialOf(pageOf(body(STORY), { head }))).toEqual({ cause: 'liveBlog' });
  });

  it('is the first page where the next one has the same address with a number', () => {
    expect(partialOf(pageOf(body(STORY), { head: `<link rel="next" href="${ADDRESS}/2">` }))).toEqual({
      cause: 'firstPage',
    });
    expect(partialOf(pageOf(body(STORY), { head: `<link rel="next" href="${ADDRESS}?page=2">` }))).toEqual({
      cause: 'firstPage',
    });
  });

  it('is none where the next page is the next post', () => {
    expect(
      partialOf(pageOf(body(STORY), { head: '<link rel="next" href="/transport/tram-line-4">' })),
    ).toBeNull();
  });
});
