import type { Article } from '../../src/engine/types.ts';

export const STORY_URL = 'https://news.example/bridge';

/** A story of ten sentences, made up. */
export const STORY: Article = {
  title: 'Valley closes its oldest bridge to cars',
  byline: 'Ada Lind',
  siteName: 'The Valley Post',
  language: 'en',
  direction: 'ltr',
  publishedAt: '2026-11-02',
  standfirst: null,
  url: STORY_URL,
  citeUrl: STORY_URL,
  blocks: [
    'The valley council closed the Stone Bridge to cars on Sunday, after divers found cracks in two of its piers.',
    'Walkers may still cross. About 5,400 cars a day will have to take the bypass, the council said.',
    '“A bridge that has carried us for 211 years may carry us on foot for another hundred,” said the engineer, Jonas Vik.',
    'Repairing the bridge would have cost 31 million crowns. That is twice what the valley spends on roads in a year.',
    'The bridge was built in 1815 to replace a ferry. It survived the flood of 1938, which took every other bridge.',
    'The council will decide in February whether to apply for state funds. The minister is expected to visit in March.',
  ].map((text) => ({ kind: 'paragraph' as const, text })),
  dropped: [{ kind: 'paragraph', text: 'Share this', cause: 'share' }],
  partial: null,
};
