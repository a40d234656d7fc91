const STEPS = 150;
const MOMENTUM = 0.9;
const DECAY = 1e-4;
/** Rare classes weigh (1 / frequency) to this power. */
const BALANCE = 0.7;

/**
 * A linear model with a softmax (multinomial logistic regression) by gradient descent with momentum. `rows`: all of one
 * length, a 1 last for the constant. Returns one row of weights a class.
 */
export function fitSoftmax(
  rows: readonly Float64Array[],
  classes: readonly number[],
  classCount: number,
): Float64Array {
  const width = rows[0]?.length ?? 0;
  const counts = new Float64Array(classCount);
  for (const index of classes) counts[index]! += 1;
  const balance = counts.map((count) => (rows.length / classCount / Math.max(1, count)) ** BALANCE);
  const weights = new Float64Array(classCount * width);
  const moves = new Float64Array(weights.length);
  const scores = new Float64Array(classCount);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(weights.length);
    rows.forEach((row, i) => {
      softmaxOf(row, weights, scores);
      for (let k = 0; k < classCount; k++) {
        const error = (scores[k]! - (classes[i] === k ? 1 : 0)) * balance[classes[i]!]!;
        for (let d = 0; d < width; d++) gradient[k * width + d]! += error * row[d]!;
      }
    });
    for (let j = 0; j < weights.length; j++) {
      moves[j] = MOMENTUM * moves[j]! + gradient[j]! / rows.length + DECAY * weights[j]!;
      weights[j]! -= moves[j]!;
    }
  }
  return weights;
}

function softmaxOf(row: Float64Array, weights: Float64Array, out: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < out.length; k++) {
    let score = 0;
    for (let d = 0; d < row.length; d++) score += weights[k * row.length + d]! * row[d]!;
    out[k] = score;
    most = Math.max(most, score);
  }
  let sum = 0;
  for (let k = 0; k < out.length; k++) {
    out[k] = Math.exp(out[k]! - most);
    sum += out[k]!;
  }
  for (let k = 0; k < out.length; k++) out[k]! /= sum;
}
