import { wordCount } from '../text/tokens.ts';
import { assignSentences, type Limits } from './assign.ts';
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
  return { qualities, opening, top, introductions: seen.introductions, judgements: judgeLines(seen, judges) };
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
