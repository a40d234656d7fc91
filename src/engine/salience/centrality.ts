import type { WeighedArticle } from './document.ts';
import type { SparseVector } from './vectors.ts';

/**
 * Directed centrality after PacSum (Zheng & Lapata, "Sentence Centrality Revisited for Unsupervised Summarization",
 * ACL 2019): how much the sentences after, or before, a sentence resemble it. Since the cosine of unit vectors is
 * linear, the sum over all later sentences is the product with the sum of their vectors: one pass over the tokens
 * instead of one over all pairs, and exactly the same number. (PacSum's threshold on single edges is given up for that.)
 */
function directedCentrality({ vectors, space }: WeighedArticle, order: readonly number[]): readonly number[] {
  const seen = new Float64Array(space.size);
  const sums = new Array<number>(vectors.length).fill(0);
  for (const index of order) {
    const vector = vectors[index]!;
    sums[index] = dot(vector, seen);
    for (let k = 0; k < vector.ids.length; k++) seen[vector.ids[k]!]! += vector.weights[k]!;
  }
  return sums;
}

function dot(vector: SparseVector, dense: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < vector.ids.length; k++) sum += vector.weights[k]! * dense[vector.ids[k]!]!;
  return sum;
}

/** Mean similarity to the other sentences that follow; scaled so that the greatest of the article is 1. */
export function centralityAfter(article: WeighedArticle): readonly number[] {
  const last = article.vectors.length - 1;
  return scaled(
    directedCentrality(
      article,
      article.vectors.map((_, i) => last - i),
    ),
  );
}

/** Mean similarity to the other sentences before; scaled so that the greatest of the article is 1. */
export function centralityBefore(article: WeighedArticle): readonly number[] {
  return scaled(
    directedCentrality(
      article,
      article.vectors.map((_, i) => i),
    ),
  );
}

function scaled(sums: readonly number[]): readonly number[] {
  const greatest = sums.reduce((a, b) => Math.max(a, b), 0);
  return greatest === 0 ? sums : sums.map((sum) => sum / greatest);
}
