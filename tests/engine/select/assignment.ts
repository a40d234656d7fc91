import type { AssignmentProblem } from '../../../src/engine/select/assign.ts';

/** The price of a sentence that is never shown alone. */
export const NEVER = Number.POSITIVE_INFINITY;

export const problem = (
  values: readonly (readonly (number | null)[])[],
  changes: Partial<AssignmentProblem> = {},
): AssignmentProblem => ({
  values,
  maxSentences: values.map(() => 3),
  maxItems: values.map(() => 20),
  budget: 20,
  fewest: 0,
  reserved: -1,
  priceAlone: values.map((row) => row.map(() => 0)),
  similarityTo: () => () => 0,
  similarityToTop: (values[0] ?? []).map(() => 0),
  isClaimed: values.map((row) => row.map(() => false)),
  ...changes,
});

/** What assignSentences maximises when no sentences are alike: values and falling slot bonuses. */
export const worth = ({ values }: AssignmentProblem, sections: readonly (readonly number[])[]): number =>
  sections.reduce(
    (sum, members, s) => sum + members.reduce((inner, i, k) => inner + values[s]![i]! + 0.6 / (k + 1), 0),
    0,
  );
