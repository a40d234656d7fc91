// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createReader } from '../../src/content/reader.ts';
import { Failed } from '../../src/messages/failure.ts';
import { BRIDGE_PAGE } from '../e2e/pages.ts';

const ADDRESS = 'https://news.example/bridge';

function readerOf(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return { page, reader: createReader(page, { href: ADDRESS }) };
}

const FIRST = { force: false, knownHash: null };

describe('the reader of a page', () => {
  let { page, reader } = readerOf(BRIDGE_PAGE);
  beforeEach(() => {
    ({ page, reader } = readerOf(BRIDGE_PAGE));
  });

  const extract = async (request: typeof FIRST | { force: boolean; knownHash: string }) => {
    const reply = await reader.extract(request);
    if (reply.extraction.kind !== 'article') throw new Error(`no article: ${reply.extraction.kind}`);
    return reply.extraction;
  };

  it('says which address it has read', async () => {
    expect((await reader.extract(FIRST)).address).toBe(ADDRESS);
    expect(await reader.ping({})).toEqual({ address: ADDRESS });
  });

  it('gives the article once, and unchanged for its hash', async () => {
    const { article, textHash } = await extract(FIRST);
    expect(article.blocks.length).toBeGreaterThan(5);
    const again = await reader.extract({ force: false, knownHash: textHash });
    expect(again.extraction).toEqual({ kind: 'unchanged' });
  });

  it('gives the article again when a word has changed', async () => {
    const { textHash } = await extract(FIRST);
    const paragraph = page.querySelectorAll('article p')[3];
    if (paragraph) paragraph.textContent += ' They have grown since.';
    const changed = await extract({ force: false, knownHash: textHash });
    expect(changed.textHash).not.toBe(textHash);
  });

  it('leaves the page as it was', async () => {
    const before = page.documentElement.outerHTML;
    await reader.extract(FIRST);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('gives plain JSON', async () => {
    const reply = await reader.extract(FIRST);
    expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
  });

  it('finds a sentence by the places of the last reading, and says so when it is nowhere', async () => {
    const { article } = await extract(FIRST);
    const { text } = article.blocks[1] ?? { text: '' };
    const end = text.indexOf('.') + 1;
    const quote = { exact: text.slice(0, end), prefix: '', suffix: '' };
    expect(await reader.reveal({ blockIndex: 1, start: 0, end, quote })).toEqual({ found: 'exact' });
    const absent = { exact: 'No page says this sentence.', prefix: '', suffix: '' };
    expect(await reader.reveal({ blockIndex: 900, start: 0, end: 10, quote: absent })).toEqual({
      found: 'none',
    });
  });

  it('finds a sentence by its words when the page was never read', async () => {
    const quote = { exact: 'Walkers and cyclists may still cross.', prefix: '', suffix: '' };
    expect(await reader.reveal({ blockIndex: 1, start: 0, end: 37, quote })).toEqual({ found: 'quote' });
  });

  it('refuses the shell of a PDF viewer', () => {
    Object.defineProperty(page, 'contentType', { value: 'application/pdf' });
    expect(() => reader.extract(FIRST)).toThrow(Failed);
    expect(() => reader.extract(FIRST)).toThrow('restricted');
  });
});
