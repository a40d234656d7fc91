import { ADDRESS_BY_LANGUAGE } from '../../lexicon/persons.ts';
import type { RoleLabel } from '../../roles/types.ts';
import type { WeighedArticle } from '../../salience/index.ts';
import { termsOf } from '../../salience/vectors.ts';
import type { SentenceSignals } from '../../signals/index.ts';
import { primaryLanguage } from '../../text/language.ts';
import { tokenise } from '../../text/tokens.ts';
import { DISCOURSE_ROLES } from '../../types.ts';
import type { Leaning } from '../leaning.ts';
import { isQuestion, type Quality } from '../quality.ts';
import { countNames } from './names.ts';

/** What is known of the sentences when they are judged; lists run over all of them. */
export interface JudgeInput {
  /** The headline, and the standfirst where the brief shows one. */
  readonly heading: string;
  readonly language: string | null;
  readonly weighed: WeighedArticle;
  readonly leanings: readonly Leaning[];
  readonly signals: readonly SentenceSignals[];
  readonly roles: readonly RoleLabel[];
  readonly qualities: readonly Quality[];
  /** How many words each sentence has, see wordCount. */
  readonly words: readonly number[];
  /** See findIntroductions. */
  readonly introductions: readonly (number | null)[];
  /** Indices of the sentences that the brief opens with, in order; the reader has read them and the heading. */
  readonly opening: readonly number[];
}

/** In the order of the values of lineFeatures; the weights in weights.ts have the same names. */
export const LINE_FEATURES = [
  'pronoun',
  'demonstrative',
  'connective',
  'pointsBack',
  'leans',
  'quotation',
  'stranger',
  'bareNames',
  'knownNames',
  'fullNames',
  'opensParagraph',
  'afterOpening',
  'place',
  'relativePlace',
  'length',
  'short',
  'quotedShare',
  'known',
  'given',
  'figures',
  'dates',
  'unfit',
  'question',
  'address',
  'furniture',
] as const;
export type LineFeature = (typeof LINE_FEATURES)[number];

export interface JudgeWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<LineFeature, number>>;
}
export type Judges = Readonly<Record<'needsContext' | 'isEmpty', JudgeWeights>>;

const FURNITURE = DISCOURSE_ROLES.indexOf('notContent');
const SHORT_WORDS = 10;
const MOST_NAMES = 3;

/**
 * One row of LINE_FEATURES a sentence, for a reader who has read the heading and the opening. Counts are capped,
 * shares in [0, 1], the length a logarithm of words, the place one of sentences.
 */
export function lineFeatures(input: JudgeInput): readonly (readonly number[])[] {
  const { weighed, signals, opening, heading } = input;
  const { sentences } = weighed;
  const language = primaryLanguage(input.language);
  const texts = sentences.map(({ text }) => text);
  const names = countNames(texts, [heading, ...opening.map((i) => texts[i]!)], language);
  const address = new Set(ADDRESS_BY_LANGUAGE[language]);
  const shares = sharesOf(weighed, heading, opening);
  const last = opening.at(-1) ?? -1;
  return texts.map((text, i) => {
    const { leans, opening: firstWords, pointsBack } = input.leanings[i]!;
    const { strengths, quote } = signals[i]!;
    const count = input.words[i]!;
    const stranger = input.introductions[i] ?? null;
    const tokens = weighed.tokens[i]!;
    const values: Readonly<Record<LineFeature, number>> = {
      pronoun: Number(firstWords === 'pronoun'),
      demonstrative: Number(firstWords === 'demonstrative'),
      connective: Number(firstWords === 'connective'),
      pointsBack: Number(pointsBack),
      leans: Number(leans),
      quotation: Number(quote.leans),
      stranger: Number(stranger !== null && !opening.includes(stranger)),
      bareNames: Math.min(MOST_NAMES, names[i]!.bare),
      knownNames: Math.min(MOST_NAMES, names[i]!.known),
      fullNames: Math.min(MOST_NAMES, names[i]!.full),
      opensParagraph: Number(weighed.paragraphStarts[i]),
      afterOpening: Number(opening.length > 0 && i === last + 1),
      place: Math.log1p(i),
      relativePlace: i / texts.length,
      length: Math.log1p(count),
      short: Number(count < SHORT_WORDS),
      quotedShare: 1 - lettersOf(quote.outside) / Math.max(1, lettersOf(text)),
      known: shares[i]!.known,
      given: shares[i]!.given,
      figures: strengths.number,
      dates: strengths.date,
      unfit: Number(input.qualities[i]!.isUnfit),
      question: Number(isQuestion(text)),
      address: tokens.filter((token) => address.has(token)).length / Math.max(1, tokens.length),
      furniture: input.roles[i]!.distribution[FURNITURE] ?? 0,
    };
    return LINE_FEATURES.map((name) => values[name]);
  });
}

const lettersOf = (text: string): number => text.replace(/\s/g, '').length;

/** Shares of each sentence's term weight: what headline and opening have, and what else an earlier sentence has. */
function sharesOf(
  { vectors, space }: WeighedArticle,
  heading: string,
  opening: readonly number[],
): readonly { readonly known: number; readonly given: number }[] {
  const isKnown = new Set(
    [space.vector(termsOf(tokenise(heading))), ...opening.map((i) => vectors[i]!)].flatMap(({ ids }) => ids),
  );
  const isGiven = new Set<number>();
  return vectors.map(({ ids, weights }) => {
    let known = 0;
    let given = 0;
    for (const [at, id] of ids.entries()) {
      const share = weights[at]! ** 2;
      if (isKnown.has(id)) known += share;
      else if (isGiven.has(id)) given += share;
      isGiven.add(id);
    }
    return { known, given };
  });
}
