import type { NetworkText } from '../../src/engine/roles/model.ts';
import { networkLayout, type RoleNetwork } from '../../src/engine/roles/network.ts';
import { writeRows } from '../../src/engine/roles/weight-rows.ts';
import { writeWeights } from '../../src/engine/roles/weight-text.ts';

const largest = (weights: Float64Array): number =>
  Number(weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0).toPrecision(4));

/** A trained network as the engine will read it: the rounding is part of what is measured. */
export function writeNetwork(network: RoleNetwork): NetworkText {
  const { hiddenBias } = networkLayout(network);
  const embedding = network.weights.subarray(0, hiddenBias);
  const rest = network.weights.subarray(hiddenBias);
  const [embeddingScale, restScale] = [largest(embedding), largest(rest)];
  return {
    embedding: writeRows(embedding, network.hidden, embeddingScale),
    embeddingScale,
    rest: writeWeights(rest, restScale),
    restScale,
  };
}
