import type { BriefItem } from '../../src/engine/types.ts';
import type { FormattableBrief } from '../../src/format/index.ts';

type Article = FormattableBrief['article'];

/** The same brief under the page's own standfirst. */
export const withStandfirst = (formattable: FormattableBrief, text: string): FormattableBrief => ({
  ...formattable,
  brief: { ...formattable.brief, standfirst: { text, blockIndex: 9, start: 0, end: text.length } },
});

/** A brief with The latest (one paragraph) and Go deeper (one bullet a sentence). */
export function briefOf(
  latest: readonly string[],
  deeper: readonly string[],
  article: Partial<Article> = {},
  titles: readonly [string, string] = ['The latest', 'Go deeper'],
): FormattableBrief {
  const first = latest.map((_, index) => index);
  const second = deeper.map((_, index) => latest.length + index);
  const paragraph: BriefItem = { kind: 'paragraph', sentences: first };
  const bullets = second.map((index): BriefItem => ({ kind: 'bullet', sentences: [index] }));
  return {
    article: {
      title: 'Bridge to close',
      byline: 'Mara Whitfield',
      siteName: 'The Tidewater Post',
      publishedAt: '2026-11-20T23:30:00-05:00',
      citeUrl: 'https://example.com/bridge',
      language: 'en',
      direction: 'ltr',
      ...article,
    },
    sentences: [...latest, ...deeper].map((text) => ({ text })),
    brief: {
      sections: [
        { id: 'latest', title: titles[0], sentences: first, items: [paragraph] },
        { id: 'deeper', title: titles[1], sentences: second, items: bullets },
      ],
    },
  };
}
