import { summarise } from '../engine/index.ts';
import type { Article } from '../engine/types.ts';
import { defaultSettings } from '../settings/index.ts';

/** Some sentences that take the engine through its paths: a quote with its speaker, figures, a date, a look ahead. */
const EXERCISE: Article = {
  title: 'Council closes old bridge to cars',
  byline: null,
  siteName: null,
  language: 'en',
  direction: 'ltr',
  publishedAt: null,
  standfirst: null,
  url: '',
  citeUrl: '',
  blocks: [
    'The council closed the old bridge to cars on Monday, 3 May, after engineers found cracks in two piers.',
    '“It has carried us for 200 years,” said Jonas Vik, who leads the works. He added that walkers may still cross.',
    'The bridge was built in 1815. Repairs would have cost 31 million, about twice the budget for roads.',
    'A new bridge is expected to open in 2030. The council will decide in February, according to the mayor.',
  ].map((text) => ({ kind: 'paragraph', text })),
  dropped: [],
  partial: null,
};

/** Of this run of the script: a script that the browser has stopped starts cold, and says so here. */
let isWarm = false;

/**
 * Runs the engine once for nothing, while the page is still being read in another process. The first run after a
 * start unpacks the weights and compiles the patterns, some 80 ms that the reader would wait for afterwards.
 */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  const { rules, length } = defaultSettings();
  summarise(EXERCISE, { rules, length });
}
