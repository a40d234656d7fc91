import { centralityAfter, centralityBefore } from './centrality.ts';
import type { WeighedArticle } from './document.ts';
import { lengthLogarithm, tooLong, tooShort } from './length.ts';
import { headlineCosine, headlineTrigrams, standfirstCosine } from './overlap.ts';
import { inversePosition, nearOpening, opensParagraph, relativePosition } from './position.ts';
import { asksQuestion, commonTerms, holdsFigures, holdsQuote } from './wording.ts';

/** One number a sentence, comparable between articles. None of them knows a language or a source. */
export type Feature = (article: WeighedArticle) => readonly number[];

/** Every feature by name; the weights in weights.ts have the same names. */
export const FEATURES = {
  inversePosition,
  nearOpening,
  relativePosition,
  opensParagraph,
  headlineCosine,
  headlineTrigrams,
  standfirstCosine,
  centralityAfter,
  centralityBefore,
  lengthLogarithm,
  tooLong,
  tooShort,
  asksQuestion,
  holdsQuote,
  holdsFigures,
  commonTerms,
} as const satisfies Readonly<Record<string, Feature>>;

export type FeatureName = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];
