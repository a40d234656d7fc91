/**
 * From which probability of its roles the best sentence of an article should be shown in a section: the lowest threshold
 * at which the share of right sentences reaches the goal. Raising one shows less and errs less.
 * Origin: training/roles/cross-validate.ts, five-fold cross-validation on the 502 training documents of NewsDiscourse,
 * one sentence an article. They hold for English; the other languages have no gold labels to set them by.
 */
export interface SectionThreshold {
  /** Least sum of the probabilities of the section's roles, in [0, 1]. */
  readonly mass: number;
  /** Share of the shown sentences that were right, and of the articles that had one, in cross-validation. */
  readonly precision: number;
  readonly coverage: number;
}

export const SECTION_THRESHOLDS = {
  /** mainEvent or consequence. Below it The latest is shown all the same: of all articles 88 % were right. */
  latest: { mass: 0.72, precision: 0.931, coverage: 0.9 },
  /** previousEvent, currentContext or historicalEvent. */
  zoomOut: { mass: 0.16, precision: 0.9, coverage: 0.996 },
  /** evaluation or anecdotalEvent. */
  said: { mass: 0.36, precision: 0.804, coverage: 0.781 },
  /** expectation. */
  next: { mass: 0.76, precision: 0.851, coverage: 0.133 },
  /** historicalEvent. */
  flashback: { mass: 0.7, precision: 0.854, coverage: 0.163 },
} as const satisfies Readonly<Record<string, SectionThreshold>>;

/** notContent is never shown: a sentence likelier than this to be site furniture is left out of every section. */
export const FURNITURE_THRESHOLD = 0.5;
