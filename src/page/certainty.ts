import type { Evidence } from './features/index.ts';

/** From these probabilities on a block is certainly story; the first level that holds on a page is the one that counts. */
const LEVELS = [0.95, 0.9, 0.8];
/** So much of the story, in tokens, must be certain for the rest of it to be doubtful: not on a page unlike all others. */
const CERTAIN_SHARE = 0.6;

/**
 * Of the blocks kept as story those that may yet be something else: a notice, an author's life, another story's teaser.
 * Of the lines that a brief would show by mistake two of five are in them, of the others one of eleven (hosts held back,
 * bench/RESULTS.md). The first prose is never doubtful: it looks unlike the rest on many pages.
 */
export function doubtfulBlocks(
  { context }: Evidence,
  kept: readonly number[],
  p: ArrayLike<number>,
): ReadonlySet<number> {
  const { isProse, tokens } = context;
  const size = (index: number) => (tokens[index] as readonly string[]).length;
  const total = kept.reduce((sum, index) => sum + size(index), 0);
  const isCertain = (index: number, level: number) => (p[index] as number) >= level;
  const level = LEVELS.find(
    (bound) =>
      kept.reduce((sum, index) => sum + (isCertain(index, bound) ? size(index) : 0), 0) >=
      total * CERTAIN_SHARE,
  );
  if (level === undefined) return new Set();
  const first = kept.find((index) => isProse[index]);
  return new Set(kept.filter((index) => index !== first && !isCertain(index, level)));
}
