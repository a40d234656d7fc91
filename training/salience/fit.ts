import type { TrainingDocument } from './documents.ts';

export interface TrainingSet {
  readonly documents: readonly TrainingDocument[];
  /** Share of the set in the loss, whatever its size. */
  readonly weight: number;
}

/** Sharper targets (a lower temperature) let only the best sentence count. Chosen on odd rows of OrangeSum and VietNews. */
const TEMPERATURE = 0.04;
const L2 = 0.001;
const ITERATIONS = 400;
const STEP = 0.05;

const softmax = (values: readonly number[]): readonly number[] => {
  const greatest = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = values.map((value) => Math.exp(value - greatest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
};

/**
 * Fits a linear ranker, listwise: cross-entropy between softmax(gain / temperature) and softmax(score) within each
 * article (ListNet, Cao et al., ICML 2007), full batch, Adam, L2. No randomness: the same data give the same weights.
 */
export function fitRanker(sets: readonly TrainingSet[], featureCount: number): readonly number[] {
  const weights = new Array<number>(featureCount).fill(0);
  const first = new Array<number>(featureCount).fill(0);
  const second = new Array<number>(featureCount).fill(0);
  const total = sets.reduce((sum, { weight }) => sum + weight, 0);
  for (let iteration = 1; iteration <= ITERATIONS; iteration++) {
    const gradient = weights.map((weight) => L2 * weight);
    for (const { documents, weight } of sets)
      for (const document of documents)
        addGradient(gradient, weights, document, weight / total / documents.length);
    for (let f = 0; f < featureCount; f++) {
      first[f] = 0.9 * first[f]! + 0.1 * gradient[f]!;
      second[f] = 0.999 * second[f]! + 0.001 * gradient[f]! ** 2;
      const scale = Math.sqrt(second[f]! / (1 - 0.999 ** iteration)) + 1e-8;
      weights[f] = weights[f]! - (STEP * first[f]!) / (1 - 0.9 ** iteration) / scale;
    }
  }
  return weights;
}

function addGradient(
  gradient: number[],
  weights: readonly number[],
  { rows, gains }: TrainingDocument,
  share: number,
): void {
  const scores = softmax(rows.map((row) => row.reduce((sum, value, f) => sum + value * weights[f]!, 0)));
  const targets = softmax(gains.map((gain) => gain / TEMPERATURE));
  for (const [i, row] of rows.entries()) {
    const error = (scores[i]! - targets[i]!) * share;
    for (let f = 0; f < row.length; f++) gradient[f] = gradient[f]! + error * row[f]!;
  }
}
