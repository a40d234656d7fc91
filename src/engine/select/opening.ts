import type { SectionScore } from '../sections/score.ts';
import type { ArticleTraits } from '../sections/thresholds.ts';
import { primaryLanguage } from '../text/language.ts';
import type { Quality } from './quality.ts';
import { OPENS_QUOTE } from './shape.ts';

/** What is known of the sentences from which The latest has its opening; lists run over all sentences. */
export interface OpeningInput {
  /** Scores of The latest. */
  readonly row: readonly (SectionScore | null)[];
  /** No label of the page puts the sentence elsewhere. */
  readonly isKept: readonly boolean[];
  /** A section takes the sentence by a phrase of the reader. */
  readonly isTaken: readonly boolean[];
  readonly needsPrevious: readonly boolean[];
  readonly qualities: readonly Quality[];
  readonly salience: readonly number[];
  readonly texts: readonly string[];
  readonly words: readonly number[];
  readonly traits: ArticleTraits;
}

/** An opening with a greater penalty (a line without a full stop, a copy of the headline) gives way to the next sentence. */
const WORST_OPENING = 0.35;
/** A first sentence of fewer words teases ("Zendaya is a fashion superstar") and gives way as well. */
const FEWEST_OPENING_WORDS = 8;
/**
 * The opening is the first of this many sentences unless a later one is more salient by the margin. On NewsDiscourse's
 * train split that is the main event or its consequence in 83 % of articles, the first sentence fit to be shown in 72 %.
 */
const OPENING_SENTENCES = 4;
/** None stands more than so many sentences behind the first that may: in an interview the fourth can be the thirtieth. */
const OPENING_REACH = 8;
const OPENING_MARGIN = 0.15;
/** In other languages salience was not measured against the main event; a reader found later sentences worse by less than this. */
const OPENING_MARGIN_ANY_LANGUAGE = 0.35;

/** What is no report likes to begin with anything but its point: there the first sentence has no right of its own. */
const marginOf = ({ language, kind }: ArticleTraits): number => {
  if (primaryLanguage(language) !== 'en') return OPENING_MARGIN_ANY_LANGUAGE;
  return kind === 'event' ? OPENING_MARGIN : 0;
};

/**
 * The sentence that The latest may have even where no role is sure; -1 when it may have none. What the reader's
 * phrases take for other sections is left to them as long as another sentence can open the brief.
 */
export function openingOf({
  row,
  qualities,
  salience,
  texts,
  words,
  traits,
  ...input
}: OpeningInput): number {
  const all = [...row.keys()].filter((i) => row[i] != null && !input.needsPrevious[i]);
  const kept = all.filter((i) => input.isKept[i]);
  const may = kept.length > 0 ? kept : all;
  const isFit = (i: number): boolean => row[i]!.claim !== 'furniture' && !qualities[i]!.isUnfit;
  const fit = may.filter(isFit);
  const left = fit.filter((i) => !input.isTaken[i]);
  const pool = left.length > 0 ? left : fit;
  const shapely = pool
    .filter((i, _, [from = 0]) => i - from <= OPENING_REACH && qualities[i]!.penalty < WORST_OPENING)
    .slice(0, OPENING_SENTENCES);
  const full = shapely.filter((i) => words[i]! >= FEWEST_OPENING_WORDS);
  const story = may.find((i) => row[i]!.claim !== 'furniture');
  const [first = pool[0] ?? story ?? may[0] ?? -1, ...others] = full.length > 0 ? full : shapely;
  // What somebody said of the news is not the news, unless the story begins with it.
  const told = others.filter((i) => !OPENS_QUOTE.test(texts[i]!));
  const best = told.reduce((a, b) => (salience[b]! > salience[a]! ? b : a), first);
  return best !== first && salience[best]! > salience[first]! + marginOf(traits) ? best : first;
}

/**
 * Whether the sentence after the opening belongs to it: it lives on the opening and says more ("The song is not about a
 * duvet. However, one left a man breathless").
 */
export function hasSecondHalf(
  opening: number,
  { row, needsPrevious, qualities, salience }: OpeningInput,
): boolean {
  const next = opening + 1;
  if (opening < 0 || row[next] == null || !needsPrevious[next] || qualities[next]!.isUnfit) return false;
  return row[next].claim !== 'furniture' && salience[next]! > salience[opening]! + OPENING_MARGIN;
}
