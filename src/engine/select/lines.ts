import { cosine } from '../salience/vectors.ts';
import { wordCount } from '../text/tokens.ts';
import { assignSentences } from './assign.ts';
import type { Limits } from './assignment-problem.ts';
import type { BriefInput } from './brief-input.ts';
import { findIntroductions } from './introductions.ts';
import { type JudgeInput, type Judges, judgeLines, type LineJudgement } from './judge/index.ts';
import { hasSecondHalf, type OpeningInput, openingOf } from './opening.ts';
import { judgeQuality, mostSentencesEnd, type Quality } from './quality.ts';
import { findTop, noTop, type Top } from './standfirst.ts';

/** The sentences as lines of one brief. */
export interface Lines {
  readonly qualities: readonly Quality[];
  readonly opening: Opening;
  readonly top: Top;
  /** Where each sentence's strangers are introduced, see findIntroductions. */
  readonly introductions: readonly (number | null)[];
  /** What a reader of the headline, the standfirst above and the opening makes of each. */
  readonly judgements: readonly LineJudgement[];
  /** Which sentences have a heading between them and the one before: whatever they live on, it is not that. */
  readonly isCutOff: readonly boolean[];
  /**
   * Those that do not go on with the sentence before, so that both are no item: the first, those cut off, those of another item
   * of a list, and those that open a paragraph and have little in common with it.
   */
  readonly isApart: readonly boolean[];
}

/** The opening of The latest; -1 where there is no such section or nothing to open it. */
interface Opening {
  readonly first: number;
  /** The same, or the next sentence where that is its second half. */
  readonly last: number;
}

/** `labelled`, on a page that is itself a brief: the section that the page put each sentence in, see labelledSections. */
export function readLines(
  input: BriefInput,
  limits: Limits,
  labelled: readonly number[] | null,
  judges: Judges,
): Lines {
  const judged = judgeAll(input);
  const { qualities } = judged;
  const opening = findOpening(input, limits, labelled, judged);
  const { first, last } = opening;
  const read = first < 0 ? [] : [...new Set([first, last])];
  // A page that is a brief itself is shown as it is.
  const top = labelled === null ? findTop(input, read) : noTop(input.weighed.sentences.length);
  const seen = judgeInput(input, judged, read, top.standfirst?.text ?? '');
  const isCutOff = findCutOff(input);
  return {
    qualities,
    opening,
    top,
    introductions: seen.introductions,
    judgements: judgeLines(seen, judges),
    isCutOff,
    isApart: isCutOff.map((cutOff, i) => i === 0 || cutOff || turnsElsewhere(input, i)),
  };
}

/** Readers found two sentences in one item unrelated where they came from two paragraphs with less in common. */
const LEAST_IN_COMMON = 0.08;

function turnsElsewhere({ weighed, article }: BriefInput, i: number): boolean {
  const { sentences, vectors, paragraphStarts } = weighed;
  if (paragraphStarts[i] !== true) return false;
  const blocks = [i - 1, i].map((at) => article.blocks[sentences[at]!.blockIndex]);
  if (blocks[0] !== blocks[1] && blocks.every((block) => block?.kind === 'listItem')) return true;
  return cosine(vectors[i - 1]!, vectors[i]!) <= LEAST_IN_COMMON;
}

function findCutOff({ weighed, article }: BriefInput): readonly boolean[] {
  return weighed.sentences.map(({ blockIndex }, i) => {
    const from = weighed.sentences[i - 1]?.blockIndex ?? blockIndex;
    return article.blocks.slice(from + 1, blockIndex).some(({ kind }) => kind === 'heading');
  });
}

/** What the judges see of an article whose brief opens with these sentences, under this standfirst ('' for none). */
export function judgeInput(
  input: BriefInput,
  { words, qualities }: JudgedLines,
  opening: readonly number[],
  standfirst: string,
): JudgeInput {
  const { article, weighed, leanings, signals, roles } = input;
  const { language } = article;
  const heading = `${article.title} ${standfirst}`;
  const introductions = findIntroductions(
    weighed.sentences.map(({ text }) => text),
    roles.map(({ speaker }) => speaker),
    heading,
    language,
  );
  return { heading, language, weighed, leanings, signals, roles, words, qualities, introductions, opening };
}

/** Which sentences a section may have for all that the page itself says of where they belong. */
export function keptIn(
  { scores, labels, weighed }: BriefInput,
  labelled: readonly number[] | null,
  section: number,
): readonly boolean[] {
  return weighed.sentences.map(({ blockIndex }, i) => {
    if (scores[section]![i]?.claim === 'phrase' || labelled === null) return true;
    const own = labelled[i] ?? -1;
    return labels.isBehind[blockIndex] !== true && (own < 0 || own === section);
  });
}

/** Which sentences a section cannot show without the one before. */
export const dependents = ({ priceAlone }: Limits, section: number): readonly boolean[] =>
  priceAlone[section]!.map((price) => price === Number.POSITIVE_INFINITY);

function findOpening(
  input: BriefInput,
  limits: Limits,
  labelled: readonly number[] | null,
  { words, qualities }: JudgedLines,
): Opening {
  const { scores, salience, weighed, traits } = input;
  const { reserved } = limits;
  if (reserved < 0) return { first: -1, last: -1 };
  const from: OpeningInput = {
    row: scores[reserved]!,
    isKept: keptIn(input, labelled, reserved),
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

/** What each sentence is by its form. */
interface JudgedLines {
  readonly words: readonly number[];
  readonly qualities: readonly Quality[];
}

export function judgeAll({ weighed, article, signals }: BriefInput): JudgedLines {
  const words = weighed.sentences.map(({ text }) => wordCount(text));
  const mostEnd = mostSentencesEnd(weighed.sentences);
  const headlineWords = wordCount(article.title);
  const qualities = weighed.sentences.map(({ text, blockIndex }, i) =>
    judgeQuality({
      text,
      words: words[i]!,
      blockKind: article.blocks[blockIndex]?.kind ?? 'paragraph',
      isDoubtful: article.blocks[blockIndex]?.doubtful === true,
      vector: weighed.vectors[i]!,
      headline: weighed.headline,
      headlineWords,
      quote: signals[i]!.quote,
      mostEnd,
    }),
  );
  return { words, qualities };
}

/** Which sentences other sections than The latest get by a label of the page, or by the reader's phrases where nothing else counts. */
function takenByOthers(scores: BriefInput['scores'], limits: Limits): readonly boolean[] {
  const values = scores.map((row) => row.map((score) => (score?.claim === 'phrase' ? score.value : null)));
  const isTaken = (values[0] ?? []).map((_, i) =>
    scores.some((row, section) => section !== limits.reserved && row[i]?.claim === 'label'),
  );
  if (values.every((row) => row.every((value) => value === null))) return isTaken;
  const { sections } = assignSentences({
    ...limits,
    values,
    reserved: -1,
    budget: limits.budget - 1,
    fewest: 0,
  });
  for (const [section, members] of sections.entries())
    if (section !== limits.reserved) for (const index of members) isTaken[index] = true;
  return isTaken;
}
