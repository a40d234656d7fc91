import type { FeatureName } from './features.ts';

/** Written by training/salience/index.ts; do not edit. Data, method and figures: training/salience/README.md. */
export const SALIENCE_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  inversePosition: -0.304,
  nearOpening: 1.185,
  relativePosition: 0.322,
  opensParagraph: -0.040,
  headlineCosine: 2.136,
  headlineTrigrams: 1.216,
  standfirstCosine: 1.200,
  centralityAfter: 0.818,
  centralityBefore: 0.768,
  lengthLogarithm: 1.303,
  tooLong: -0.627,
  tooShort: -0.661,
  asksQuestion: -0.135,
  holdsQuote: -0.055,
  holdsFigures: 0.128,
  commonTerms: 0.966,
};
