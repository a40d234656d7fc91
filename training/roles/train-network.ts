import {
  type NetworkLayout,
  networkLayout,
  ROLE_COUNT,
  type RoleNetwork,
} from '../../src/engine/roles/network.ts';
import { addGradient } from './backward.ts';
import { type Dropout, traceForward } from './forward.ts';
import { seededRandom, shuffle } from './random.ts';

export interface TrainingSequence {
  readonly features: readonly Int32Array[];
  /** Index into DISCOURSE_ROLES of each sentence. */
  readonly roles: Uint8Array;
  /** Weight of the document in the loss. */
  readonly weight: number;
}

export interface TrainingOptions {
  readonly hidden: number;
  readonly units: number;
  readonly epochs: number;
  readonly learningRate: number;
  readonly dropout: Dropout;
  /** Decoupled weight decay (Loshchilov & Hutter, ICLR 2019), times the learning rate. */
  readonly decay: number;
  /** Documents a step. */
  readonly batch: number;
  /** Rare roles weigh (1 / frequency) to this power: 0 = as they come, 1 = all roles alike. */
  readonly balance: number;
  readonly seed: number;
}

/** The weights are averaged over the epochs after this share of them: steadier than the last ones. */
const AVERAGED_FROM = 0.6;
/** The learning rate stays for this share of the epochs, then falls linearly to a tenth. */
const STEADY_UNTIL = 0.5;

/** Adam (Kingma & Ba, ICLR 2015) on the cross entropy; the same seed and data give the same weights. */
export function trainNetwork(
  sequences: readonly TrainingSequence[],
  features: number,
  options: TrainingOptions,
): RoleNetwork {
  const random = seededRandom(options.seed * 7919 + 13);
  const shape = { features, hidden: options.hidden, units: options.units };
  const layout = networkLayout(shape);
  const network: RoleNetwork = { ...shape, weights: startWeights(shape.hidden, shape.units, layout, random) };
  const roleWeights = balanceRoles(sequences, options.balance);
  const optimiser = makeAdam(network.weights, options.decay);
  const mean = new Float64Array(layout.length);
  const order = sequences.map((_, i) => i);
  let averaged = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.learningRate * rateAt(epoch / options.epochs);
    for (let at = 0; at < order.length; at += options.batch) {
      const gradient = new Float64Array(layout.length);
      let sentences = 0;
      for (const d of order.slice(at, at + options.batch)) {
        const { features: active, roles, weight } = sequences[d]!;
        const trace = traceForward(network, layout, active, options.dropout, random);
        const weights = Float64Array.from(roles, (role) => weight * roleWeights[role]!);
        addGradient(network, layout, trace, roles, weights, 1 / (1 - options.dropout.input), gradient);
        sentences += roles.length;
      }
      optimiser(gradient, 1 / Math.max(1, sentences), rate);
    }
    if (epoch < options.epochs * AVERAGED_FROM) continue;
    averaged++;
    for (let i = 0; i < mean.length; i++) mean[i]! += (network.weights[i]! - mean[i]!) / averaged;
  }
  network.weights.set(mean);
  return network;
}

const rateAt = (progress: number): number =>
  progress < STEADY_UNTIL ? 1 : 1 - (0.9 * (progress - STEADY_UNTIL)) / (1 - STEADY_UNTIL);

function startWeights(
  hidden: number,
  units: number,
  layout: NetworkLayout,
  random: () => number,
): Float64Array {
  const weights = new Float64Array(layout.length);
  const fill = (from: number, to: number, spread: number): void => {
    for (let i = from; i < to; i++) {
      let sum = 0;
      for (let k = 0; k < 6; k++) sum += random();
      weights[i] = (sum - 3) * Math.SQRT2 * spread;
    }
  };
  fill(0, layout.hiddenBias, 0.1);
  for (const at of layout.directions) {
    fill(at, at + 3 * units * hidden, 1 / Math.sqrt(hidden));
    fill(at + 3 * units * hidden, at + 3 * units * (hidden + units), 1 / Math.sqrt(units));
  }
  fill(layout.output, layout.outputBias, 0.1);
  return weights;
}

/** Weights of the roles in the loss, 1 on average over the sentences. */
function balanceRoles(sequences: readonly TrainingSequence[], balance: number): Float64Array {
  const counts = new Float64Array(ROLE_COUNT);
  for (const { roles } of sequences) for (const role of roles) counts[role]! += 1;
  const total = counts.reduce((a, b) => a + b, 0);
  const raw = rarityOf(counts, balance);
  const mean = raw.reduce((sum, weight, role) => sum + (weight * counts[role]!) / total, 0);
  return raw.map((weight) => weight / mean);
}

/** How rare each role is beside the mean of all, to this power, from its count: 1 for one as frequent as the mean. */
export function rarityOf(counts: Float64Array, power: number): Float64Array {
  const total = counts.reduce((a, b) => a + b, 0);
  return counts.map((count) => (total / ROLE_COUNT / Math.max(1, count)) ** power);
}

function makeAdam(
  weights: Float64Array,
  decay: number,
): (gradient: Float64Array, scale: number, rate: number) => void {
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  let step = 0;
  return (gradient, scale, rate) => {
    step++;
    const firstScale = 1 - 0.9 ** step;
    const secondScale = 1 - 0.999 ** step;
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i]! * scale;
      first[i] = 0.9 * first[i]! + 0.1 * g;
      second[i] = 0.999 * second[i]! + 0.001 * g * g;
      const move = first[i]! / firstScale / (Math.sqrt(second[i]! / secondScale) + 1e-8);
      weights[i]! -= rate * (move + decay * weights[i]!);
    }
  };
}
