import type { FeatureName } from './features.ts';

/** Set by hand until training/salience fits them. */
export const SALIENCE_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  inversePosition: 0.8,
  nearOpening: 0.6,
  relativePosition: 0.3,
  opensParagraph: 0.1,
  headlineCosine: 0.8,
  headlineTrigrams: 0.5,
  standfirstCosine: 0.8,
  centralityAfter: 0.8,
  centralityBefore: 0.2,
  lengthLogarithm: 0.4,
  tooLong: -0.4,
  tooShort: -0.5,
  asksQuestion: -0.6,
  holdsQuote: -0.1,
  holdsFigures: 0.1,
  commonTerms: 0.2,
};
