/**
 * From which probability of its roles a sentence should be shown in a section: `mass` for the best one of an article,
 * `more` for all others. Raising one shows less and errs less.
 * Origin: chooseThresholds in training/roles/sections.ts by five-fold cross-validation on the 502 training documents of
 * NewsDiscourse (training/roles/cross-validate.ts prints them). They hold for English; the other languages have no gold
 * labels to set them by.
 */
export interface SectionThreshold {
  /** Least sum of the probabilities of the section's roles, in [0, 1]. */
  readonly mass: number;
  readonly more: number;
  /** Share of the shown sentences that were right, and of the articles that had the section, in cross-validation. */
  readonly precision: number;
  readonly coverage: number;
}

export const SECTION_THRESHOLDS = {
  /** mainEvent or consequence. Below it The latest is shown all the same: of all articles 88 % were right. */
  latest: { mass: 0.7, more: 0.78, precision: 0.931, coverage: 0.876 },
  /**
   * previousEvent, currentContext or historicalEvent. By cross-validation (the figures here) 0.64 and 0.8 would do. Two
   * readers of 118 pages' briefs took 21 of 90 lines shown at 0.7 and 0.84 for the story's own facts, 6 of 59 of those left here.
   */
  zoomOut: { mass: 0.8, more: 0.9, precision: 0.903, coverage: 0.95 },
  /** evaluation or anecdotalEvent. */
  said: { mass: 0.36, more: 0.56, precision: 0.807, coverage: 0.801 },
  /** expectation. At 0.6 the best sentence was right in 74 % and shown in 36 % of the articles. */
  next: { mass: 0.72, more: 0.72, precision: 0.853, coverage: 0.215 },
  /** historicalEvent. At 0.4 the best sentence was right in 73 % and shown in 40 % of the articles. */
  flashback: { mass: 0.64, more: 0.7, precision: 0.854, coverage: 0.245 },
} as const satisfies Readonly<Record<string, SectionThreshold>>;

/** notContent is never shown: a sentence likelier than this to be site furniture is left out of every section. */
export const FURNITURE_THRESHOLD = 0.5;
