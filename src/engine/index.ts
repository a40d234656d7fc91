import { runPipeline } from './pipeline.ts';
import type { Article, SummariseOptions, Summary } from './types.ts';

/**
 * Chooses the sentences of an article that make its brief. Pure and deterministic: same article, options and runtime,
 * same Summary. Never throws on any article of the right shape; `failure` says why there is no brief.
 */
export function summarise(article: Article, options: SummariseOptions): Summary {
  return runPipeline(article, options);
}

export { EVIDENCE_CAUSES, type EvidenceCause } from './evidence.ts';
export {
  checkRule,
  RULE_LIMITS,
  RULE_PROBLEMS,
  type RuleCheck,
  type RuleProblem,
} from './sections/check-rule.ts';
export { READY_MADE_RULES } from './sections/ready-made.ts';
export { readingSeconds } from './text/reading-time.ts';
export { wordCount } from './text/tokens.ts';
export { textQuoteOf } from './text-quote.ts';
export * from './types.ts';
