import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/index.ts';
import { ADDRESS, openPage, pageOf, paragraphs, readArticle, STORY, textsOf } from './open-page.ts';

const body = `<div class="article-body">${paragraphs(STORY)}</div>`;
const read = (document: Document) => readPage(document, { url: ADDRESS, force: true });

/** jsdom takes several times as long as a browser, and the suite runs in parallel: the browser's own limit is 5 s. */
const JSDOM_LIMIT_MS = 15_000;

describe('hostile pages', { timeout: 60_000 }, () => {
  it('reads past names that shadow the DOM', () => {
    const clobber =
      '<img name="body"><img name="documentElement"><img name="implementation"><img name="defaultView"><form><input name="children"><input name="firstChild"><input name="nextSibling"><input name="attributes"><input name="getAttribute"><input name="parentNode"></form>';
    const inForm = `<form><input name="firstChild"><input name="childNodes"><input name="nodeType">${body}</form>`;
    expect(textsOf(readArticle(openPage(pageOf(clobber + inForm))))).toEqual(STORY);
  });

  it('reads a page nested 5,000 deep', () => {
    const document = openPage(pageOf(body));
    let inner: Element = document.querySelector('main') as Element;
    for (let depth = 0; depth < 5_000; depth++) {
      const box = document.createElement('div');
      inner.append(box);
      inner = box;
    }
    inner.append('The end of the well.');
    expect(textsOf(readArticle(document))).toEqual(STORY);
  });

  it('reads 100,000 links and a giant text node in bounded time', () => {
    const document = openPage(pageOf(body));
    const list = document.createElement('div');
    for (let index = 0; index < 100_000; index++) {
      const link = document.createElement('a');
      link.setAttribute('href', '/x');
      link.append(`link ${index}`);
      list.append(link);
    }
    document.querySelector('footer')?.append(list, 'x '.repeat(1_000_000));
    const start = performance.now();
    expect(read(document).article).not.toBeNull();
    expect(performance.now() - start).toBeLessThan(JSDOM_LIMIT_MS);
  });

  it('reads 200,000 elements in bounded time', () => {
    const document = openPage(pageOf(body));
    const grid = document.createElement('div');
    for (let index = 0; index < 100_000; index++) {
      const cell = document.createElement('div');
      const text = document.createElement('span');
      if (index % 10 === 0) text.append(`Cell ${index}`);
      cell.append(text);
      grid.append(cell);
    }
    document.querySelector('footer')?.append(grid);
    const start = performance.now();
    const reading = read(document);
    expect(reading.article?.blocks.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(JSDOM_LIMIT_MS);
  });

  it.each([
    ['broken', '<div><p>Unclosed <b>bold <a href="x">link<p></div></b></main></article>'],
    ['malformed', '<script type="application/ld+json">{"@type": "NewsArticle", "headline": {{{</script>'],
    [
      'huge',
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'word '.repeat(200_000)}"}</script>`,
    ],
    [
      'polluting',
      '<script type="application/ld+json">{"__proto__":{"headline":"x"},"@type":"NewsArticle","constructor":1}</script>',
    ],
  ])('survives %s markup and data', (_, fragment) => {
    const reading = read(openPage(pageOf(body + fragment)));
    expect(reading.article?.blocks.length).toBeGreaterThanOrEqual(STORY.length - 1);
    expect(({} as Record<string, unknown>)['headline']).toBeUndefined();
  });

  it('never changes the page', () => {
    const document = openPage(
      pageOf(
        `${body}<form><input name="children"></form><template shadowrootmode="open"><p>x</p></template>`,
      ),
    );
    const before = document.documentElement.outerHTML;
    read(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('keeps what it has when the page changes afterwards', () => {
    const document = openPage(pageOf(body));
    const reading = readArticle(document);
    document.body.replaceChildren();
    expect(textsOf(reading)).toEqual(STORY);
  });
});
