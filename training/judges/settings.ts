export const JUDGE_NAMES = ['needsContext', 'isEmpty'] as const;
export type JudgeName = (typeof JUDGE_NAMES)[number];

/** Chosen by cross-validation among 5, 50 and 200; between the first two there is hardly a difference. */
export const PENALTY = 50;
export const FOLDS = 5;
