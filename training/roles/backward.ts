import { type NetworkLayout, ROLE_COUNT, type RoleNetwork } from '../../src/engine/roles/network.ts';
import type { Trace, UnitTrace } from './forward.ts';

/**
 * Adds to `gradient` that of the weighted cross entropy of one document.
 * `errorWeights`: weight of each sentence in the loss. `inputScale`: 1 / (1 − input dropout).
 */
export function addGradient(
  network: RoleNetwork,
  layout: NetworkLayout,
  trace: Trace,
  roles: Uint8Array,
  errorWeights: Float64Array,
  inputScale: number,
  gradient: Float64Array,
): void {
  const count = roles.length;
  const fromHidden = new Float64Array(count * network.hidden);
  const fromStates = [
    new Float64Array(count * network.units),
    new Float64Array(count * network.units),
  ] as const;
  backThroughOutput(network, layout, trace, roles, errorWeights, gradient, fromHidden, fromStates);
  for (const d of [0, 1] as const) {
    const { [d]: at } = layout.directions;
    backThroughUnit(
      network,
      at,
      trace.directions[d],
      trace.hidden,
      fromStates[d],
      fromHidden,
      d === 1,
      count,
      gradient,
    );
  }
  backThroughHidden(network, layout, trace, fromHidden, inputScale, gradient);
}

function backThroughOutput(
  { hidden, units, weights }: RoleNetwork,
  layout: NetworkLayout,
  { top, topMask, probabilities }: Trace,
  roles: Uint8Array,
  errorWeights: Float64Array,
  gradient: Float64Array,
  fromHidden: Float64Array,
  fromStates: readonly [Float64Array, Float64Array],
): void {
  const width = hidden + 2 * units;
  for (let i = 0; i < roles.length; i++) {
    for (let role = 0; role < ROLE_COUNT; role++) {
      const error = errorWeights[i]! * (probabilities[i * ROLE_COUNT + role]! - (role === roles[i] ? 1 : 0));
      gradient[layout.outputBias + role]! += error;
      const row = layout.output + role * width;
      for (let k = 0; k < width; k++) {
        gradient[row + k]! += error * top[i * width + k]!;
        const back = error * weights[row + k]! * topMask[i * width + k]!;
        if (k < hidden) fromHidden[i * hidden + k]! += back;
        else if (k < hidden + units) fromStates[0][i * units + k - hidden]! += back;
        else fromStates[1][i * units + k - hidden - units]! += back;
      }
    }
  }
}

/** Back through time: states of later steps pass their gradient to the step before. */
function backThroughUnit(
  { hidden, units, weights }: RoleNetwork,
  at: number,
  trace: UnitTrace,
  input: Float64Array,
  fromStates: Float64Array,
  fromHidden: Float64Array,
  backwards: boolean,
  count: number,
  gradient: Float64Array,
): void {
  const stateWeights = at + 3 * units * hidden;
  const biases = stateWeights + 3 * units * units;
  const gates = new Float64Array(3 * units);
  const candidateState = new Float64Array(units);
  for (let step = count - 1; step >= 0; step--) {
    const i = backwards ? count - 1 - step : step;
    const before = (backwards ? i + 1 : i - 1) * units;
    gateGradients(trace, i * units, before, units, step > 0, fromStates, gates, candidateState);
    for (let g = 0; g < 3 * units; g++) {
      const gate = gates[g]!;
      gradient[biases + g]! += gate;
      const row = at + g * hidden;
      for (let k = 0; k < hidden; k++) {
        gradient[row + k]! += gate * input[i * hidden + k]!;
        fromHidden[i * hidden + k]! += gate * weights[row + k]!;
      }
      if (step === 0) continue;
      const state = g < 2 * units ? gate : candidateState[g - 2 * units]!;
      const stateRow = stateWeights + g * units;
      for (let k = 0; k < units; k++) {
        gradient[stateRow + k]! += state * trace.states[before + k]!;
        fromStates[before + k]! += state * weights[stateRow + k]!;
      }
    }
  }
}

function gateGradients(
  trace: UnitTrace,
  base: number,
  before: number,
  units: number,
  hasBefore: boolean,
  fromStates: Float64Array,
  gates: Float64Array,
  candidateState: Float64Array,
): void {
  for (let k = 0; k < units; k++) {
    const error = fromStates[base + k]!;
    const update = trace.update[base + k]!;
    const reset = trace.reset[base + k]!;
    const candidate = trace.candidate[base + k]!;
    const old = hasBefore ? trace.states[before + k]! : 0;
    const fromCandidate = error * (1 - update) * (1 - candidate * candidate);
    gates[k] = error * (old - candidate) * update * (1 - update);
    gates[units + k] = fromCandidate * trace.fromState[base + k]! * reset * (1 - reset);
    gates[2 * units + k] = fromCandidate;
    candidateState[k] = fromCandidate * reset;
    if (hasBefore) fromStates[before + k]! += error * update;
  }
}

function backThroughHidden(
  { hidden: size }: RoleNetwork,
  layout: NetworkLayout,
  { kept, hidden, hiddenMask }: Trace,
  fromHidden: Float64Array,
  inputScale: number,
  gradient: Float64Array,
): void {
  kept.forEach((active, i) => {
    const base = i * size;
    for (let k = 0; k < size; k++) {
      const back = hidden[base + k]! > 0 ? fromHidden[base + k]! * hiddenMask[base + k]! : 0;
      fromHidden[base + k] = back;
      gradient[layout.hiddenBias + k]! += back;
    }
    for (let j = 0; j < active.length; j++) {
      const row = active[j]! * size;
      for (let k = 0; k < size; k++) gradient[row + k]! += inputScale * fromHidden[base + k]!;
    }
  });
}
