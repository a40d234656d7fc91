import type { FeatureName } from './features.ts';

/** Written by training/salience/index.ts; do not edit. Data, method and figures: training/salience/README.md. */
export const SALIENCE_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  inversePosition: -0.304,
  nearOpening: 1.186,
  relativePosition: 0.325,
  opensParagraph: -0.040,
  headlineCosine: 2.137,
  headlineTrigrams: 1.216,
  standfirstCosine: 1.200,
  centralityAfter: 0.813,
  centralityBefore: 0.769,
  lengthLogarithm: 1.306,
  tooLong: -0.627,
  tooShort: -0.658,
  asksQuestion: -0.136,
  holdsQuote: -0.055,
  holdsFigures: 0.128,
  commonTerms: 0.970,
};
