import type { FeatureName } from './features.ts';

/** Written by training/salience/index.ts; do not edit. Data, method and figures: training/salience/README.md. */
export const SALIENCE_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  inversePosition: -0.305,
  nearOpening: 1.188,
  relativePosition: 0.322,
  opensParagraph: -0.040,
  headlineCosine: 2.146,
  headlineTrigrams: 1.208,
  standfirstCosine: 1.200,
  centralityAfter: 0.809,
  centralityBefore: 0.762,
  lengthLogarithm: 1.317,
  tooLong: -0.618,
  tooShort: -0.661,
  asksQuestion: -0.137,
  holdsQuote: -0.056,
  holdsFigures: 0.129,
  commonTerms: 0.993,
};
