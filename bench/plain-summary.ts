import { weighArticle, weighSentences } from '../src/engine/salience/index.ts';
import { segmentArticle } from '../src/engine/segment/index.ts';
import { choosePlainSummary } from '../src/engine/select/plain-summary.ts';
import type { Article } from '../src/engine/types.ts';

/** What other summarisers do, with the engine's own stages: boundaries, salience, choice; no roles, no sections. */
export function plainSummary(article: Article, count: number): readonly number[] {
  const wholeBlocks = article.blocks.map(() => 0);
  const weighed = weighArticle(segmentArticle(article, wholeBlocks), article);
  const saliences = weighSentences(weighed).map(({ salience }) => salience);
  return choosePlainSummary(weighed, saliences, count);
}
