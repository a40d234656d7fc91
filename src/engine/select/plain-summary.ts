import type { WeighedArticle } from '../salience/index.ts';
import { similarityTo } from '../salience/vectors.ts';

/** How much similarity to what is already chosen costs, on the scale of salience. Chosen in training/salience. */
const REDUNDANCY_WEIGHT = 0.5;

/**
 * A plain summary: the `count` sentences of greatest marginal relevance (MMR, Carbonell & Goldstein, SIGIR 1998), in
 * document order, without sections.
 */
export function choosePlainSummary(
  { vectors }: WeighedArticle,
  salience: readonly number[],
  count: number,
): readonly number[] {
  const similarities = new Array<number>(vectors.length).fill(0);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, vectors.length)) {
    let best = -1;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < vectors.length; i++) {
      const value = salience[i]! - REDUNDANCY_WEIGHT * similarities[i]!;
      if (!chosen.has(i) && value > bestValue) {
        best = i;
        bestValue = value;
      }
    }
    chosen.add(best);
    const similarity = similarityTo(vectors[best]!);
    for (let i = 0; i < vectors.length; i++)
      similarities[i] = Math.max(similarities[i]!, similarity(vectors[i]!));
  }
  return [...chosen].sort((a, b) => a - b);
}
