import type { BriefLength } from '../types.ts';

/** One bullet or one sentence of a paragraph is an item; a pair of sentences that belong together is one. */
const ITEMS_PER_SECTION: Readonly<Record<BriefLength, number>> = { short: 3, standard: 6, long: 20 };
const SHORT_AT_MOST = 6;

/**
 * Sentences that a brief of an article of `count` sentences may hold in all: a third of them at standard length
 * (never under two), a sixth and at most six at short, half at long.
 */
export function sentenceBudgetFor(count: number, length: BriefLength): number {
  if (length === 'short') return Math.min(SHORT_AT_MOST, Math.max(1, Math.ceil(count / 6)));
  return Math.max(2, Math.ceil(count / (length === 'long' ? 2 : 3)));
}

/** Items that any one section may hold at this length, whatever its own maximum of sentences. */
export const itemsPerSection = (length: BriefLength): number => ITEMS_PER_SECTION[length];
