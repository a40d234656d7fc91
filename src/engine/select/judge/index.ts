import { isBroad } from '../../sections/fit.ts';
import type { BriefLength, SectionRule } from '../../types.ts';
import { type JudgeInput, type Judges, type JudgeWeights, LINE_FEATURES, lineFeatures } from './features.ts';

export type { JudgeInput, Judges } from './features.ts';
export { JUDGES } from './weights.ts';

/** What an editor would say of a sentence as a line of a brief; probabilities in [0, 1]. */
export interface LineJudgement {
  /** A reader of the headline and the opening alone would not understand it. */
  readonly needsContext: number;
  /** It says nothing that a brief would carry. */
  readonly isEmpty: number;
}

/** Up to this probability that a line needs its context it costs nothing to show it without. */
const LIGHTLY = 0.1;
const CONTEXT_PRICE = 5.5;
const EMPTY_PRICE = 3;
/** What the prices are where there is little choice. */
const LITTLE_CHOICE = 0.4;
/** A brief of so few sentences is of an article so short that there is none. */
const FEW_SENTENCES = 3;

/**
 * How much the judges count in a section, in [0, 1]: less where there is little choice, in a narrow section, in a brief
 * that may hold half of the article and in one of an article of few sentences. What people say comes with who says it, and
 * a heading that tells as much: there nothing is judged. With the judges' prices What they're saying was right in 62 % of
 * its lines for 70 (NewsDiscourse validation). `budget`: sentences that the brief may hold.
 */
export function judgeShare(rule: SectionRule, length: BriefLength, budget: number): number {
  if (rule.accepts.signals.includes('quote')) return 0;
  return isBroad(rule) && length !== 'long' && budget > FEW_SENTENCES ? 1 : LITTLE_CHOICE;
}

/** What a line loses for the context that its reader may miss. All prices were chosen on the marks, see training/judges. */
export const contextPrice = ({ needsContext }: LineJudgement): number =>
  CONTEXT_PRICE * Math.max(0, needsContext - LIGHTLY);

/** What a line loses for saying nothing. */
export const emptyPrice = ({ isEmpty }: LineJudgement): number => EMPTY_PRICE * isEmpty;

/** Two logistic models over lineFeatures, fitted on sentences that readers have marked (training/judges). */
export function judgeLines(input: JudgeInput, { needsContext, isEmpty }: Judges): readonly LineJudgement[] {
  return lineFeatures(input).map((row) => ({
    needsContext: probability(row, needsContext),
    isEmpty: probability(row, isEmpty),
  }));
}

function probability(row: readonly number[], { bias, weights }: JudgeWeights): number {
  const sum = LINE_FEATURES.reduce((all, name, at) => all + weights[name] * row[at]!, bias);
  return 1 / (1 + Math.exp(-sum));
}
