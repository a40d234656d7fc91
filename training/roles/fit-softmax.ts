import { ROLE_COUNT, softmax } from '../../src/engine/roles/network.ts';
import { rarityOf } from './train-network.ts';

const STEPS = 150;
const MOMENTUM = 0.9;
const DECAY = 1e-4;
/** Rare roles weigh (1 / frequency) to this power. */
const BALANCE = 0.7;

/**
 * A linear model with a softmax (multinomial logistic regression) by gradient descent with momentum. `rows`: all of one
 * length, a 1 last for the constant; `roles`: the gold role of each. Returns one row of weights a role.
 */
export function fitSoftmax(rows: readonly Float64Array[], roles: readonly number[]): Float64Array {
  const width = rows[0]?.length ?? 0;
  const counts = new Float64Array(ROLE_COUNT);
  for (const role of roles) counts[role]! += 1;
  const balance = rarityOf(counts, BALANCE);
  const weights = new Float64Array(ROLE_COUNT * width);
  const moves = new Float64Array(weights.length);
  const scores = new Float64Array(ROLE_COUNT);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(weights.length);
    rows.forEach((row, i) => {
      for (let k = 0; k < ROLE_COUNT; k++) {
        scores[k] = 0;
        for (let d = 0; d < width; d++) scores[k]! += weights[k * width + d]! * row[d]!;
      }
      softmax(scores, 0);
      for (let k = 0; k < ROLE_COUNT; k++) {
        const error = (scores[k]! - (roles[i] === k ? 1 : 0)) * balance[roles[i]!]!;
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
