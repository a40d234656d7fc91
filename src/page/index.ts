/** The only door: a live page in, the article and the way back out. Never writes to the page, never throws for what a page holds. */
export { type ExplainedPage, explainPage, readPage } from './read-page.ts';
export { clearPaint, paintRanges, type Revealed, type RevealTarget, revealSentence } from './reveal.ts';
export type {
  BlockFate,
  BlockPlace,
  BlockPlaces,
  NotArticleCause,
  PageReading,
  ReadOptions,
} from './types.ts';
