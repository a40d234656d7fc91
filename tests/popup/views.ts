import type { ScoredSentence } from '../../src/engine/types.ts';
import type { BriefView } from '../../src/messages/types.ts';

const sentence = (text: string, index: number): ScoredSentence => ({
  text,
  blockIndex: index,
  start: 0,
  end: text.length,
  salience: 0.5,
  role: 'mainEvent',
  roleConfidence: 0.9,
  signals: [],
  speech: false,
  speaker: null,
  evidence: [
    { stage: 'salience', cause: 'figures', weight: 3 },
    { stage: 'salience', cause: 'opensStory', weight: 1 },
  ],
});

export const STANDFIRST = 'Cars take the <i>long</i> way. For years.';

/** The same view with the page's own standfirst. */
export function viewWithStandfirst(article: Partial<BriefView['article']> = {}): BriefView {
  const view = viewOf(article);
  const standfirst = { text: STANDFIRST, blockIndex: 7, start: 0, end: STANDFIRST.length };
  return { ...view, brief: { ...view.brief, standfirst } };
}

/** The latest: a paragraph of two. Go deeper: two bullets. Zoom out: a paragraph, then a bullet of two sentences. */
export function viewOf(article: Partial<BriefView['article']> = {}): BriefView {
  const texts = ['It closes.', 'On Monday.', 'Why <b>now</b>.', 'How.', 'Built in 1908.', 'Once.', 'Twice.'];
  return {
    article: {
      title: 'Bridge to close',
      byline: 'Mara Whitfield',
      siteName: 'The Tidewater Post',
      language: 'en',
      direction: 'ltr',
      publishedAt: '2026-11-20',
      standfirst: null,
      url: 'https://example.com/bridge?utm_source=x',
      citeUrl: 'https://example.com/bridge',
      partial: null,
      ...article,
    },
    sentences: texts.map(sentence),
    brief: {
      sections: [
        {
          id: 'latest',
          title: 'The latest',
          sentences: [0, 1],
          items: [{ kind: 'paragraph', sentences: [0, 1] }],
        },
        {
          id: 'deeper',
          title: 'Go deeper',
          sentences: [2, 3],
          items: [
            { kind: 'bullet', sentences: [2] },
            { kind: 'bullet', sentences: [3] },
          ],
        },
        {
          id: 'zoomOut',
          title: 'Zoom out',
          sentences: [4, 5, 6],
          items: [
            { kind: 'paragraph', sentences: [4] },
            { kind: 'bullet', sentences: [5, 6] },
          ],
        },
      ],
    },
    length: 'standard',
    articleSentenceCount: 21,
    articleReadingSeconds: 300,
    briefReadingSeconds: 41,
    textHash: 'hash-1',
  };
}
