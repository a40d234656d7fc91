import type { PageLabels } from '../labels/page-labels.ts';
import type { WeighedArticle } from '../salience/index.ts';
import { CLAIM_VALUE, type SectionScore } from '../sections/score.ts';
import type { ArticleTraits } from '../sections/thresholds.ts';
import type { QuoteForm } from '../signals/index.ts';
import { wordCount } from '../text/tokens.ts';
import type { Article, BriefLength, SectionRule } from '../types.ts';
import { type AssignmentProblem, assignSentences } from './assign.ts';
import { hasSecondHalf, type OpeningInput, openingOf } from './opening.ts';
import { judgeQuality, mostSentencesEnd, type Quality } from './quality.ts';

export interface BriefInput {
  readonly article: Article;
  readonly rules: readonly SectionRule[];
  readonly length: BriefLength;
  readonly labels: PageLabels;
  readonly weighed: WeighedArticle;
  readonly salience: readonly number[];
  /** Which sentences live on the one before, see findLeaning. */
  readonly leans: readonly boolean[];
  /** What each sentence has of quotations, see findSignals. */
  readonly quotes: readonly QuoteForm[];
  /** Who speaks in each sentence, see labelRoles. */
  readonly speakers: readonly (string | null)[];
  /** scores[rule][sentence], see scoreSections. */
  readonly scores: readonly (readonly (SectionScore | null)[])[];
  readonly traits: ArticleTraits;
}

export type Limits = Omit<AssignmentProblem, 'values'>;

/**
 * What the assignment may use: sentences that a rule abstains from and unfit ones are out, the opening is always in for
 * The latest. `labelled`, on a page that is itself a brief: the section that the page put each sentence in, see
 * labelledSections; there it goes, or where a phrase of the reader wants it.
 */
export function valuesOf(
  input: BriefInput,
  limits: Limits,
  labelled: readonly number[] | null,
): AssignmentProblem['values'] {
  const { scores, weighed } = input;
  const { isBehind } = input.labels;
  const words = weighed.sentences.map(({ text }) => wordCount(text));
  const qualities = judgeAll(input, words);
  const isCutOff = findCutOff(input);
  const isLeftOver = weighed.sentences.map(
    ({ blockIndex }) => labelled !== null && isBehind[blockIndex] === true,
  );
  const keptIn = (section: number): readonly boolean[] =>
    scores[section]!.map(
      (score, i) => score?.claim === 'phrase' || (!isLeftOver[i] && isOpenTo(section, labelled?.[i])),
    );
  const opening = findOpening(input, limits, keptIn, qualities, words);
  return scores.map((row, section) => {
    const isKept = keptIn(section);
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
      if (isAbstention(score) || (isUnfit && !isClaim(score, labelled !== null))) return null;
      if (leadsUp(i) && score.claim === 'fit') return null;
      return score.value - penalty;
    });
  });
}

interface Opening {
  readonly first: number;
  /** The same, or the next sentence where that is its second half. */
  readonly last: number;
}

/** The opening of The latest; -1 where there is no such section or nothing to open it. */
function findOpening(
  { scores, salience, weighed, traits }: BriefInput,
  limits: Limits,
  keptIn: (section: number) => readonly boolean[],
  qualities: readonly Quality[],
  words: readonly number[],
): Opening {
  const { reserved } = limits;
  if (reserved < 0) return { first: -1, last: -1 };
  const from: OpeningInput = {
    row: scores[reserved]!,
    isKept: keptIn(reserved),
    isTaken: takenByOthers(scores, limits),
    needsPrevious: dependents(limits, reserved),
    qualities,
    salience,
    texts: weighed.sentences.map(({ text }) => text),
    words,
    traits,
  };
  const first = openingOf(from);
  return { first, last: hasSecondHalf(first, from) ? first + 1 : first };
}

/** Which sentences a section cannot show without the one before. */
const dependents = ({ priceAlone }: Limits, section: number): readonly boolean[] =>
  priceAlone[section]!.map((price) => price === Number.POSITIVE_INFINITY);

function judgeAll({ weighed, article, quotes }: BriefInput, words: readonly number[]): readonly Quality[] {
  const mostEnd = mostSentencesEnd(weighed.sentences);
  const headlineWords = wordCount(article.title);
  return weighed.sentences.map(({ text, blockIndex }, i) =>
    judgeQuality({
      text,
      words: words[i]!,
      blockKind: article.blocks[blockIndex]?.kind ?? 'paragraph',
      isDoubtful: article.blocks[blockIndex]?.doubtful === true,
      vector: weighed.vectors[i]!,
      headline: weighed.headline,
      headlineWords,
      quote: quotes[i]!,
      mostEnd,
    }),
  );
}

export const isAbstention = ({ claim }: SectionScore): boolean => claim === 'none' || claim === 'furniture';

/** The reader asked for it, or the page, being itself a brief, put it there: such a line is shown as it is. */
export const isClaim = (score: SectionScore | null | undefined, isBrief: boolean): boolean =>
  score?.claim === 'phrase' || (isBrief && score?.claim === 'label');

/** Which sentences have a heading between them and the one before: whatever they live on, it is not that. */
function findCutOff({ weighed, article }: BriefInput): readonly boolean[] {
  return weighed.sentences.map(({ blockIndex }, i) => {
    const from = weighed.sentences[i - 1]?.blockIndex ?? blockIndex;
    return article.blocks.slice(from + 1, blockIndex).some(({ kind }) => kind === 'heading');
  });
}

/** Which sentences other sections than The latest get by a label of the page, or by the reader's phrases where nothing else counts. */
function takenByOthers(scores: BriefInput['scores'], limits: Limits): readonly boolean[] {
  const values = scores.map((row) => row.map((score) => (score?.claim === 'phrase' ? score.value : null)));
  const isTaken = (values[0] ?? []).map((_, i) =>
    scores.some((row, section) => section !== limits.reserved && row[i]?.claim === 'label'),
  );
  if (values.every((row) => row.every((value) => value === null))) return isTaken;
  const { sections } = assignSentences({ ...limits, values, reserved: -1, budget: limits.budget - 1 });
  for (const [section, members] of sections.entries())
    if (section !== limits.reserved) for (const index of members) isTaken[index] = true;
  return isTaken;
}

const isOpenTo = (section: number, labelled = -1): boolean => labelled < 0 || labelled === section;

/** Where a section cannot hold all that the page put under its label, it holds the first of it. */
const inPageOrder = (index: number, count: number): number => CLAIM_VALUE.label - (0.1 * index) / count;
