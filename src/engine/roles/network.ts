/** How many roles a network tells apart: DISCOURSE_ROLES in their order. */
export const ROLE_COUNT = 9;

/**
 * One recurrent network: active features are summed into a hidden layer (ReLU), two gated recurrent units
 * (Cho et al., EMNLP 2014) read the hidden layers of the document forwards and backwards, and a softmax over hidden
 * layer and both states gives the roles. All weights lie in one array, see `networkLayout`.
 */
export interface RoleNetwork extends NetworkShape {
  readonly weights: Float64Array;
  /** Called before a feature's row of the embedding is read, where rows are filled in when they are first needed. */
  readonly fillRow?: (feature: number) => void;
}

export interface NetworkShape {
  readonly features: number;
  readonly hidden: number;
  /** Units of the recurrent layer in each direction. */
  readonly units: number;
}

/** Offsets into the weights. Recurrent parts: input weights, state weights, biases; rows are update, reset, candidate. */
export interface NetworkLayout {
  readonly embedding: number;
  readonly hiddenBias: number;
  readonly directions: readonly [number, number];
  readonly output: number;
  readonly outputBias: number;
  readonly length: number;
}

export function networkLayout({ features, hidden, units }: NetworkShape): NetworkLayout {
  const hiddenBias = features * hidden;
  const forwards = hiddenBias + hidden;
  const recurrent = 3 * units * (hidden + units + 1);
  const output = forwards + 2 * recurrent;
  const outputBias = output + ROLE_COUNT * (hidden + 2 * units);
  return {
    embedding: 0,
    hiddenBias,
    directions: [forwards, forwards + recurrent],
    output,
    outputBias,
    length: outputBias + ROLE_COUNT,
  };
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** Probabilities of the roles, ROLE_COUNT a sentence. `features`: indices of the active features of each sentence. */
export function runNetwork(network: RoleNetwork, features: readonly ArrayLike<number>[]): Float64Array {
  const layout = networkLayout(network);
  const hidden = hiddenLayers(network, layout, features);
  const forwards = runUnit(network, layout.directions[0], hidden, features.length, false);
  const backwards = runUnit(network, layout.directions[1], hidden, features.length, true);
  return readOut(network, layout, hidden, forwards, backwards, features.length);
}

function hiddenLayers(
  network: RoleNetwork,
  layout: NetworkLayout,
  features: readonly ArrayLike<number>[],
): Float64Array {
  const { hidden: size, weights, fillRow } = network;
  const out = new Float64Array(features.length * size);
  for (const [i, active] of features.entries()) {
    addRow(weights, layout.hiddenBias, out, i * size, size);
    for (let j = 0; j < active.length; j++) {
      fillRow?.(active[j]!);
      addRow(weights, active[j]! * size, out, i * size, size);
    }
  }
  for (let at = 0; at < out.length; at++) if (out[at]! < 0) out[at] = 0;
  return out;
}

/** Adds one stretch to another; as with `product` a function of its own is compiled early in the first article, a loop is not. */
function addRow(from: Float64Array, atFrom: number, to: Float64Array, atTo: number, length: number): void {
  for (let k = 0; k < length; k++) to[atTo + k]! += from[atFrom + k]!;
}

/** Sum of products of two stretches. */
function product(a: Float64Array, atA: number, b: Float64Array, atB: number, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += a[atA + k]! * b[atB + k]!;
  return sum;
}

function runUnit(
  network: RoleNetwork,
  at: number,
  input: Float64Array,
  count: number,
  backwards: boolean,
): Float64Array {
  const { hidden, units, weights } = network;
  const states = new Float64Array(count * units);
  const stateWeights = at + 3 * units * hidden;
  const biases = stateWeights + 3 * units * units;
  const gates = new Float64Array(3 * units);
  const fromState = new Float64Array(3 * units);
  for (let step = 0; step < count; step++) {
    const i = backwards ? count - 1 - step : step;
    const before = (backwards ? i + 1 : i - 1) * units;
    for (let g = 0; g < 3 * units; g++) {
      gates[g] = weights[biases + g]! + product(weights, at + g * hidden, input, i * hidden, hidden);
      if (step > 0) fromState[g] = product(weights, stateWeights + g * units, states, before, units);
    }
    for (let k = 0; k < units; k++) {
      const update = sigmoid(gates[k]! + fromState[k]!);
      const reset = sigmoid(gates[units + k]! + fromState[units + k]!);
      const candidate = Math.tanh(gates[2 * units + k]! + reset * fromState[2 * units + k]!);
      states[i * units + k] = (1 - update) * candidate + (step > 0 ? update * states[before + k]! : 0);
    }
  }
  return states;
}

function readOut(
  network: RoleNetwork,
  layout: NetworkLayout,
  hidden: Float64Array,
  forwards: Float64Array,
  backwards: Float64Array,
  count: number,
): Float64Array {
  const { hidden: size, units, weights } = network;
  const out = new Float64Array(count * ROLE_COUNT);
  for (let i = 0; i < count; i++) {
    for (let role = 0; role < ROLE_COUNT; role++) {
      const row = layout.output + role * (size + 2 * units);
      out[i * ROLE_COUNT + role] =
        weights[layout.outputBias + role]! +
        product(weights, row, hidden, i * size, size) +
        product(weights, row + size, forwards, i * units, units) +
        product(weights, row + size + units, backwards, i * units, units);
    }
    softmax(out, i * ROLE_COUNT);
  }
  return out;
}

/** Turns ROLE_COUNT scores at an offset into probabilities, in place. */
export function softmax(scores: Float64Array, at: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < ROLE_COUNT; k++) most = Math.max(most, scores[at + k]!);
  let sum = 0;
  for (let k = 0; k < ROLE_COUNT; k++) {
    const power = Math.exp(scores[at + k]! - most);
    scores[at + k] = power;
    sum += power;
  }
  for (let k = 0; k < ROLE_COUNT; k++) scores[at + k]! /= sum;
}
