import { CLAIM_VALUE } from '../sections/score.ts';
import type { AssignmentProblem, Limits } from './assign.ts';
import { type BriefInput, isAbstention, isClaim } from './brief-input.ts';
import { contextPrice, emptyPrice, type LineJudgement } from './judge/index.ts';
import { dependents, keptIn, type Lines } from './lines.ts';

/**
 * What the assignment may use: sentences that a rule abstains from and unfit ones are out, the opening is always in for
 * The latest. `labelled`, on a page that is itself a brief: the section that the page put each sentence in, see
 * labelledSections; there it goes, or where a phrase of the reader wants it. `shares`: the judgeShare of each section.
 */
export function valuesOf(
  input: BriefInput,
  limits: Limits,
  labelled: readonly number[] | null,
  { qualities, opening, judgements }: Lines,
  shares: readonly number[],
): AssignmentProblem['values'] {
  const { scores } = input;
  const isCutOff = findCutOff(input);
  return scores.map((row, section) => {
    const isKept = keptIn(input, labelled, section);
    const needsPrevious = dependents(limits, section);
    const isOpening = (i: number): boolean =>
      section === limits.reserved && (i === opening.first || i === opening.last);
    // What stands before the opening only leads up to it.
    const leadsUp = (i: number): boolean => labelled === null && i < opening.first;
    return row.map((score, i) => {
      if (score === null || (!isOpening(i) && !isKept[i]) || (needsPrevious[i] && isCutOff[i])) return null;
      if (labelled !== null && score.claim === 'label') return inPageOrder(i, row.length);
      const { isUnfit, penalty } = qualities[i]!;
      if (isOpening(i)) return score.value - penalty;
      const claimed = isClaim(score, labelled !== null);
      if (isAbstention(score) || (isUnfit && !claimed)) return null;
      if (leadsUp(i) && score.claim === 'fit') return null;
      const price = claimed ? 0 : shares[section]! * judgementPrice(judgements[i]!, opensItem(input, i));
      return score.value - penalty - price;
    });
  });
}

/** A sentence that goes on with its paragraph pays for its context only where it stands alone, see priceAlone. */
const judgementPrice = (judgement: LineJudgement, paysForContext: boolean): number =>
  emptyPrice(judgement) + (paysForContext ? contextPrice(judgement) : 0);

const opensItem = ({ weighed, leanings }: BriefInput, i: number): boolean =>
  weighed.paragraphStarts[i] === true && !leanings[i]!.leans;

/** Which sentences have a heading between them and the one before: whatever they live on, it is not that. */
function findCutOff({ weighed, article }: BriefInput): readonly boolean[] {
  return weighed.sentences.map(({ blockIndex }, i) => {
    const from = weighed.sentences[i - 1]?.blockIndex ?? blockIndex;
    return article.blocks.slice(from + 1, blockIndex).some(({ kind }) => kind === 'heading');
  });
}

/** Where a section cannot hold all that the page put under its label, it holds the first of it. */
const inPageOrder = (index: number, count: number): number => CLAIM_VALUE.label - (0.1 * index) / count;
