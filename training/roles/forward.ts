import { type NetworkLayout, ROLE_COUNT, type RoleNetwork, softmax } from '../../src/engine/roles/network.ts';

/** Shares of inputs, hidden units and recurrent outputs that are dropped in training (Srivastava et al., JMLR 2014). */
export interface Dropout {
  readonly input: number;
  readonly hidden: number;
  readonly state: number;
}

export interface UnitTrace {
  readonly update: Float64Array;
  readonly reset: Float64Array;
  readonly candidate: Float64Array;
  readonly fromState: Float64Array;
  readonly states: Float64Array;
}

/** What the backward pass needs of a forward pass. */
export interface Trace {
  readonly kept: readonly Int32Array[];
  readonly hidden: Float64Array;
  readonly hiddenMask: Float64Array;
  readonly directions: readonly [UnitTrace, UnitTrace];
  readonly top: Float64Array;
  readonly topMask: Float64Array;
  readonly probabilities: Float64Array;
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

export function traceForward(
  network: RoleNetwork,
  layout: NetworkLayout,
  features: readonly Int32Array[],
  dropout: Dropout,
  random: () => number,
): Trace {
  const kept = features.map((active) => active.filter(() => random() >= dropout.input));
  const { hidden, hiddenMask } = traceHidden(network, layout, kept, dropout, random);
  const directions = [
    traceUnit(network, layout.directions[0], hidden, kept.length, false),
    traceUnit(network, layout.directions[1], hidden, kept.length, true),
  ] as const;
  const { top, topMask } = traceTop(network, hidden, directions, kept.length, dropout, random);
  const probabilities = readOut(network, layout, top, kept.length);
  return { kept, hidden, hiddenMask, directions, top, topMask, probabilities };
}

function traceHidden(
  network: RoleNetwork,
  layout: NetworkLayout,
  kept: readonly Int32Array[],
  dropout: Dropout,
  random: () => number,
) {
  const { hidden: size, weights } = network;
  const hidden = new Float64Array(kept.length * size);
  const hiddenMask = new Float64Array(kept.length * size);
  const scale = 1 / (1 - dropout.input);
  kept.forEach((active, i) => {
    const base = i * size;
    for (let j = 0; j < active.length; j++) {
      const row = active[j]! * size;
      for (let k = 0; k < size; k++) hidden[base + k]! += weights[row + k]!;
    }
    for (let k = 0; k < size; k++) {
      const value = scale * hidden[base + k]! + weights[layout.hiddenBias + k]!;
      const mask = random() < dropout.hidden ? 0 : 1 / (1 - dropout.hidden);
      hiddenMask[base + k] = mask;
      hidden[base + k] = value > 0 ? value * mask : 0;
    }
  });
  return { hidden, hiddenMask };
}

function traceUnit(
  network: RoleNetwork,
  at: number,
  input: Float64Array,
  count: number,
  backwards: boolean,
): UnitTrace {
  const { hidden, units, weights } = network;
  const make = (): Float64Array => new Float64Array(count * units);
  const trace = { update: make(), reset: make(), candidate: make(), fromState: make(), states: make() };
  const stateWeights = at + 3 * units * hidden;
  const biases = stateWeights + 3 * units * units;
  for (let step = 0; step < count; step++) {
    const i = backwards ? count - 1 - step : step;
    const before = (backwards ? i + 1 : i - 1) * units;
    for (let g = 0; g < 3 * units; g++) {
      let sum = weights[biases + g]!;
      const row = at + g * hidden;
      for (let k = 0; k < hidden; k++) sum += weights[row + k]! * input[i * hidden + k]!;
      let state = 0;
      const stateRow = stateWeights + g * units;
      if (step > 0)
        for (let k = 0; k < units; k++) state += weights[stateRow + k]! * trace.states[before + k]!;
      const unit = i * units + (g % units);
      if (g < units) trace.update[unit] = sigmoid(sum + state);
      else if (g < 2 * units) trace.reset[unit] = sigmoid(sum + state);
      else {
        trace.fromState[unit] = state;
        trace.candidate[unit] = Math.tanh(sum + trace.reset[unit]! * state);
      }
    }
    for (let k = 0; k < units; k++) {
      const unit = i * units + k;
      const old = step > 0 ? trace.states[before + k]! : 0;
      trace.states[unit] = (1 - trace.update[unit]!) * trace.candidate[unit]! + trace.update[unit]! * old;
    }
  }
  return trace;
}

function traceTop(
  { hidden: size, units }: RoleNetwork,
  hidden: Float64Array,
  directions: readonly [UnitTrace, UnitTrace],
  count: number,
  dropout: Dropout,
  random: () => number,
) {
  const width = size + 2 * units;
  const top = new Float64Array(count * width);
  const topMask = new Float64Array(count * width).fill(1);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < size; k++) top[i * width + k] = hidden[i * size + k]!;
    for (let k = 0; k < 2 * units; k++) {
      const { states } = directions[k < units ? 0 : 1];
      const mask = random() < dropout.state ? 0 : 1 / (1 - dropout.state);
      topMask[i * width + size + k] = mask;
      top[i * width + size + k] = mask * states[i * units + (k % units)]!;
    }
  }
  return { top, topMask };
}

function readOut(
  { hidden, units, weights }: RoleNetwork,
  layout: NetworkLayout,
  top: Float64Array,
  count: number,
): Float64Array {
  const width = hidden + 2 * units;
  const out = new Float64Array(count * ROLE_COUNT);
  for (let i = 0; i < count; i++) {
    for (let role = 0; role < ROLE_COUNT; role++) {
      let sum = weights[layout.outputBias + role]!;
      const row = layout.output + role * width;
      for (let k = 0; k < width; k++) sum += weights[row + k]! * top[i * width + k]!;
      out[i * ROLE_COUNT + role] = sum;
    }
    softmax(out, i * ROLE_COUNT);
  }
  return out;
}
