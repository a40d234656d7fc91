import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBriefText, toMarkdown } from '../../src/format/index.ts';
import { escapeMarkdown } from '../../src/format/markdown.ts';
import { briefOf, withStandfirst } from './briefs.ts';
import { readLine } from './commonmark.ts';

/** Lines of text that are full of what Markdown reads as its own. */
const line = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...'\\`*_[]<>~|&#+-=.)(!:;"\'0123456789') },
      fc.constantFrom(
        '&amp;',
        '&#42;',
        'www.a_b.com',
        'https://x.org/a_b*c',
        '1. ',
        '- ',
        '# ',
        '> ',
        '```',
        '***',
      ),
      { weight: 2, arbitrary: fc.constantFrom(' ', 'a', 'word', 'é', '文', 'م') },
      fc.string(),
    ),
    { minLength: 1 },
  )
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

describe('escapeMarkdown', () => {
  it('makes any line come out as a paragraph of just that text', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(readLine(escapeMarkdown(text))).toEqual({ block: 'paragraph', text, marks: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['# no heading', '\\# no heading'],
    ['1986. A year', '1986\\. A year'],
    ['- no bullet', '\\- no bullet'],
    ['*stars* and _bars_', '\\*stars\\* and \\_bars\\_'],
    ['AT&T &copy; R&D;', 'AT&T \\&copy; R\\&D;'],
    ['[not](a link)', '\\[not\\](a link)'],
    ['a <b> c', 'a \\<b\\> c'],
  ])('writes %j as %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it.each([
    'Prices rose 3.4% (from 2.1%) – “a shock”, she said.',
    'Mr. O’Neil: 10-year, $5m; A+ & B!',
    '3-1 win',
  ])('leaves ordinary prose bare: %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });
});

describe('toMarkdown', () => {
  it('holds headline, sections, paragraphs, bullets and the source as a link', () => {
    expect(
      toMarkdown(toBriefText(briefOf(['It closes.', 'On Monday.'], ['Why.', 'How.']), 'en-GB')),
    ).toBe(`# Bridge to close

## The latest

It closes. On Monday.

## Go deeper

- Why.
- How.

[The Tidewater Post](<https://example.com/bridge>) · Mara Whitfield · 20 November 2026
`);
  });

  it('holds the standfirst as a paragraph between headline and first section, whatever is in it', () => {
    fc.assert(
      fc.property(line, (standfirst) => {
        const lines = toMarkdown(toBriefText(withStandfirst(briefOf(['A.'], ['B.']), standfirst))).split(
          '\n',
        );
        expect(lines[0]).toBe('# Bridge to close');
        expect(readLine(lines[2] ?? '')).toEqual({ block: 'paragraph', text: standfirst, marks: [] });
        expect(lines[4]).toBe('## The latest');
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every sentence one bullet and every title one heading, whatever they hold', () => {
    fc.assert(
      fc.property(line, line, (title, sentence) => {
        const brief = briefOf([sentence], [sentence], { title }, [title, title]);
        const lines = toMarkdown(toBriefText(brief))
          .split('\n')
          .filter((each) => each !== '');
        expect(readLine(lines[0] ?? '')).toEqual({ block: 'heading', text: title, marks: [] });
        expect(readLine(lines[2] ?? '')).toEqual({ block: 'paragraph', text: sentence, marks: [] });
        const bullet = lines[4] ?? '';
        expect(bullet.startsWith('- ')).toBe(true);
        expect(readLine(bullet.slice(2))).toEqual({ block: 'paragraph', text: sentence, marks: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the address whole whatever is in it', () => {
    const citeUrl = 'https://example.com/a_(b)?q=<x>&copy;=1 2';
    const link = /\]\(<([^<>\n]*)>\)/.exec(toMarkdown(toBriefText(briefOf(['A.'], ['B.'], { citeUrl }))));
    expect(new URL((link?.[1] ?? '').replaceAll('\\&', '&')).href).toBe(new URL(citeUrl).href);
  });
});
