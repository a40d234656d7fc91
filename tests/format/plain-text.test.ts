import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/engine/index.ts';
import type { Article } from '../../src/engine/types.ts';
import { toBriefText, toPlainText } from '../../src/format/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { briefOf, withStandfirst } from './briefs.ts';

const SOURCELESS = { byline: null, siteName: null, publishedAt: null, citeUrl: '' };

describe('toPlainText', () => {
  it('writes a newsletter: label and paragraph on one line, bullets under theirs, the source last', () => {
    const text = toPlainText(toBriefText(briefOf(['It closes.', 'On Monday.'], ['Why.', 'How.']), 'en-GB'));
    expect(text).toBe(`Bridge to close

The latest: It closes. On Monday.

Go deeper:

  • Why.
  • How.

The Tidewater Post · Mara Whitfield · 20 November 2026
https://example.com/bridge
`);
  });

  it('writes the standfirst as a block of its own under the headline', () => {
    const brief = withStandfirst(briefOf(['It closes.'], ['Why.']), ' For good,\nsays the mayor. ');
    expect(toPlainText(toBriefText(brief))).toMatch(
      /^Bridge to close\n\nFor good, says the mayor\.\n\nThe latest: It closes\.\n\nGo deeper:\n/,
    );
  });

  it('is read again with its own sections, also under a standfirst', () => {
    const latest = ['The council closed the Stone Bridge to cars on Sunday.', 'Walkers may still cross.'];
    const deeper = [
      'About 5,400 cars a day will have to take the bypass.',
      'Repairing the bridge would have cost 31 million crowns.',
      'The bridge was built in 1815 to replace a ferry.',
    ];
    const standfirst = 'Divers found cracks in two piers. Drivers face years of detours through the hills.';
    const brief = withStandfirst(briefOf(latest, deeper, SOURCELESS), standfirst);
    const summary = summarise(articleOf(toPlainText(toBriefText(brief))), defaultSettings());
    const shown = summary.brief?.sections.map(({ title, sentences }) => [
      title,
      sentences.map((index) => summary.sentences[index]?.text),
    ]);
    expect(shown).toEqual([
      ['The latest', latest],
      ['Go deeper', deeper],
    ]);
  });

  it('leaves out what the page does not say', () => {
    const bare = briefOf(['It closes.'], ['Why.'], { ...SOURCELESS, title: '' });
    expect(toPlainText(toBriefText(bare))).toBe('The latest: It closes.\n\nGo deeper:\n\n  • Why.\n');
  });

  it('puts no second stop after a title that ends in one', () => {
    const text = toPlainText(toBriefText(briefOf(['It closes.'], ['Why.'], {}, ['So what?', 'Next:'])));
    expect(text).toContain('\nSo what? It closes.\n');
    expect(text).toContain('\nNext:\n');
  });
});

/** A page with this text: the first line is its headline, each other one a block. */
function articleOf(text: string): Article {
  const [title = '', ...blocks] = text.split('\n').filter((line) => line !== '');
  return {
    title,
    byline: null,
    siteName: null,
    language: 'en',
    direction: 'ltr',
    publishedAt: null,
    standfirst: null,
    url: '',
    citeUrl: '',
    blocks: blocks.map((line) => {
      const text = line.replace('  • ', '');
      return { kind: text === line ? 'paragraph' : 'listItem', text };
    }),
    dropped: [],
    partial: null,
  };
}

describe('toBriefText', () => {
  it.each(['javascript:alert(1)', 'file:///home/me/page.html', 'data:text/html,x', 'not an address', ''])(
    'never copies %j as an address',
    (citeUrl) => {
      expect(toBriefText(briefOf(['A.'], ['B.'], { citeUrl })).source.url).toBeNull();
    },
  );

  it('names the host where the page names no site', () => {
    expect(toBriefText(briefOf(['A.'], ['B.'], { siteName: null })).source.site).toBe('example.com');
  });

  it.each([
    ['2026-11-20T23:30:00-05:00', '20 November 2026'],
    ['2026-11-20', '20 November 2026'],
    ['2026-11-20T00:10:00+14:00', '20 November 2026'],
  ])('writes %s as the day that the page prints', (publishedAt, day) => {
    expect(toBriefText(briefOf(['A.'], ['B.'], { publishedAt }), 'en-GB').source.details).toContain(day);
  });

  it.each(['yesterday', '2026-13-45', '2026', '20261-01-01'])('leaves out a date like %j', (publishedAt) => {
    const { source } = toBriefText(briefOf(['A.'], ['B.'], { publishedAt }));
    expect(source.details).toEqual(['Mara Whitfield']);
  });

  it('puts every text on one line', () => {
    const brief = toBriefText(briefOf(['One\n two\u2003three.'], ['B.'], { title: ' A\nB ' }));
    expect(brief.title).toBe('A B');
    expect(brief.standfirst).toBe('');
    expect(brief.sections[0]?.parts[0]).toEqual({ kind: 'paragraph', text: 'One two three.' });
  });
});
