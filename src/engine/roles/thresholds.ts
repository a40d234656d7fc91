/**
 * From which probability of its roles the best sentence of an article should be shown in a section: the lowest threshold
 * at which the share of right sentences reaches the goal (zoomOut: see there). Raising one shows less and errs less.
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
  latest: { mass: 0.66, precision: 0.931, coverage: 0.92 },
  /** previousEvent, currentContext or historicalEvent. The goal held at every threshold; this one leaves out the doubtful. */
  zoomOut: { mass: 0.5, precision: 0.92, coverage: 0.97 },
  /** evaluation or anecdotalEvent. */
  said: { mass: 0.38, precision: 0.803, coverage: 0.777 },
  /** expectation. At 0.6 it was right in 78 % and shown in 30 % of the articles. */
  next: { mass: 0.8, precision: 0.88, coverage: 0.1 },
  /** historicalEvent. At 0.6 it was right in 82 % and shown in 24 % of the articles. */
  flashback: { mass: 0.74, precision: 0.91, coverage: 0.133 },
} as const satisfies Readonly<Record<string, SectionThreshold>>;

/** notContent is never shown: a sentence likelier than this to be site furniture is left out of every section. */
export const FURNITURE_THRESHOLD = 0.5;
