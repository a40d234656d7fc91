// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBriefText, toHtml } from '../../src/format/index.ts';
import { briefOf, withStandfirst } from './briefs.ts';

const parse = (html: string): HTMLElement => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body;
};
const texts = (root: HTMLElement, selector: string): (string | null)[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);

/** Any text, often with characters that mean something in HTML. */
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '&amp;',
        '</p>',
        '<script>',
        '<!--',
        ']]>',
        '&#60;',
        ' ',
        'onload=',
      ),
      fc.string(),
    ),
  )
  .map((parts) => `a${parts.join('').replace(/\s+/g, ' ').replaceAll('\0', '')}z`);

describe('toHtml', () => {
  it('holds the headline, sections, paragraphs, lists and the source', () => {
    const root = parse(toHtml(toBriefText(briefOf(['It closes.', 'On Monday.'], ['Why.', 'How.']), 'en-GB')));
    expect(texts(root, 'article > h1')).toEqual(['Bridge to close']);
    expect(texts(root, 'article > h2')).toEqual(['The latest', 'Go deeper']);
    expect(texts(root, 'article > p')[0]).toBe('It closes. On Monday.');
    expect(texts(root, 'article > ul > li')).toEqual(['Why.', 'How.']);
    expect(root.querySelector('a')?.getAttribute('href')).toBe('https://example.com/bridge');
    expect(root.querySelector('article > p:last-child')?.textContent).toBe(
      'The Tidewater Post · Mara Whitfield · 20 November 2026',
    );
  });

  it('holds the standfirst between headline and first section, escaped', () => {
    const root = parse(
      toHtml(toBriefText(withStandfirst(briefOf(['It closes.'], ['Why.']), 'For <i>good</i>.'))),
    );
    expect(root.querySelector('h1 + p')?.textContent).toBe('For <i>good</i>.');
    expect(root.querySelector('h1 + p + h2')?.textContent).toBe('The latest');
    expect(root.querySelector('i')).toBeNull();
  });

  it('carries the language and direction of the page', () => {
    const html = toHtml(toBriefText(briefOf(['نص.'], ['نص.'], { language: 'ar', direction: 'rtl' })));
    expect(parse(html).querySelector('article')?.outerHTML).toMatch(/^<article dir="rtl" lang="ar">/);
  });

  it('shows any text as it is, and makes no element of it', () => {
    fc.assert(
      fc.property(line, line, line, line, line, (title, section, sentence, site, language) => {
        const brief = briefOf([sentence], [sentence], { title, siteName: site, language }, [
          section,
          section,
        ]);
        const root = parse(toHtml(toBriefText(brief)));
        expect(texts(root, 'h1')).toEqual([title.trim()]);
        expect(texts(root, 'h2')).toEqual([section, section]);
        expect(texts(root, 'li')).toEqual([sentence]);
        expect(root.querySelector('a')?.textContent).toBe(site);
        expect(root.querySelector('article')?.lang).toBe(language);
        expect(root.querySelectorAll('*').length).toBe(9);
      }),
    );
  });
});
