/**
 * TextRank for sentences (Mihalcea and Tarau, EMNLP 2004): a graph of sentences whose edges weigh
 * |common words| / (log|a| + log|b|), ranked by PageRank with damping 0.85.
 */
const DAMPING = 0.85;
const TOLERANCE = 1e-4;
const MAX_ROUNDS = 100;

/** `documents`: the words of each sentence. The rank of each, highest = most central. */
export function textRank(sentences: readonly (readonly string[])[]): number[] {
  const weights = similarities(sentences.map((words) => new Set(words)));
  const sums = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = ranks.map((_, index) => {
      let received = 0;
      for (const [other, rank] of ranks.entries()) {
        const sum = sums[other] ?? 0;
        if (sum > 0) received += ((weights[other]?.[index] ?? 0) / sum) * rank;
      }
      return 1 - DAMPING + DAMPING * received;
    });
    const change = Math.max(0, ...next.map((rank, index) => Math.abs(rank - (ranks[index] ?? 0))));
    ranks = next;
    if (change < TOLERANCE) break;
  }
  return ranks;
}

function similarities(sentences: readonly ReadonlySet<string>[]): number[][] {
  const weights = sentences.map(() => new Array<number>(sentences.length).fill(0));
  for (const [index, words] of sentences.entries()) {
    for (let other = 0; other < index; other++) {
      const weight = similarity(words, sentences[other] ?? new Set());
      (weights[index] as number[])[other] = weight;
      (weights[other] as number[])[index] = weight;
    }
  }
  return weights;
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const logs = Math.log(a.size) + Math.log(b.size);
  if (!(logs > 0)) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / logs;
}

/** Indices of the `count` highest ranks, in document order; of equals the earlier one. */
export function topInOrder(ranks: readonly number[], count: number): number[] {
  return ranks
    .map((rank, index) => ({ rank, index }))
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .slice(0, count)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

/** The first `count` sentences. */
export const lead = (sentences: readonly unknown[], count: number): number[] =>
  sentences.slice(0, count).map((_, index) => index);
