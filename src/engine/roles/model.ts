import {
  type NetworkShape,
  networkLayout,
  ROLE_COUNT,
  type RoleNetwork,
  runNetwork,
  softmax,
} from './network.ts';
import { readRowInto, rowCharacters } from './weight-rows.ts';
import { readWeightsInto } from './weight-text.ts';
import { readWordClusters, type WordClusters, type WordClustersText } from './word-clusters.ts';

/** A trained model as training/roles writes it. */
export interface ModelText {
  /** Names of the features, separated by spaces, in the order of the embedding's rows. */
  readonly features: string;
  readonly hidden: number;
  readonly units: number;
  /** The networks whose opinions are averaged. */
  readonly networks: readonly NetworkText[];
  readonly calibration: Calibration;
  /** Null where the model reads no words. */
  readonly clusters: WordClustersText | null;
}

export interface NetworkText {
  /** Rows of the features, see weight-rows.ts. */
  readonly embedding: string;
  readonly embeddingScale: number;
  /** All other weights, see weight-text.ts. */
  readonly rest: string;
  readonly restScale: number;
}

/** Fitted on folds that the networks had not seen: probability ∝ exp(slope · log p + offset of the role). */
export interface Calibration {
  readonly slope: number;
  readonly offsets: readonly number[];
}

export interface RoleModel {
  readonly indexByFeature: ReadonlyMap<string, number>;
  readonly networks: readonly RoleNetwork[];
  readonly calibration: Calibration;
  readonly clusters: WordClusters | null;
}

export function readModel(text: ModelText): RoleModel {
  const names = text.features.split(' ');
  const shape = { features: names.length, hidden: text.hidden, units: text.units };
  return {
    indexByFeature: new Map(names.map((name, index) => [name, index])),
    calibration: text.calibration,
    clusters: text.clusters === null ? null : readWordClusters(text.clusters),
    networks: text.networks.map((part) => readNetwork(part, shape)),
  };
}

/** Reads the rows of the features when they are first needed. Throws RangeError where the text does not fit the shape. */
export function readNetwork(text: NetworkText, shape: NetworkShape): RoleNetwork {
  const { hiddenBias, length } = networkLayout(shape);
  const { embedding, rest } = text;
  if (
    embedding.length !== shape.features * rowCharacters(shape.hidden) ||
    rest.length !== length - hiddenBias
  )
    throw new RangeError('the weights do not fit the features');
  const weights = new Float64Array(length);
  readWeightsInto(weights, hiddenBias, rest, text.restScale);
  const isFilled = new Uint8Array(shape.features);
  const fillRow = (feature: number): void => {
    if (isFilled[feature] === 1) return;
    readRowInto(weights, feature, embedding, shape.hidden, text.embeddingScale);
    isFilled[feature] = 1;
  };
  return { ...shape, weights, fillRow };
}

/** The indices of the features that the model knows; the others say nothing to it. */
export function indexFeatures(
  names: readonly string[],
  indexByFeature: ReadonlyMap<string, number>,
): Int32Array {
  const indices: number[] = [];
  for (const name of names) {
    const index = indexByFeature.get(name);
    if (index !== undefined) indices.push(index);
  }
  return Int32Array.from(indices);
}

export interface ModelOutput {
  /** Index into DISCOURSE_ROLES of each sentence: the role that training, which weighs rare roles up, finds best. */
  readonly roles: Uint8Array;
  /** Calibrated probabilities, ROLE_COUNT a sentence, that sum to 1. */
  readonly distribution: Float64Array;
}

/** The networks' mean opinion of every sentence of a document. */
export function runModel(model: RoleModel, features: readonly (readonly string[])[]): ModelOutput {
  const indexed = features.map((names) => indexFeatures(names, model.indexByFeature));
  const scores = new Float64Array(features.length * ROLE_COUNT);
  for (const network of model.networks) {
    const probabilities = runNetwork(network, indexed);
    for (let i = 0; i < scores.length; i++)
      scores[i]! += Math.log(probabilities[i]! + 1e-9) / model.networks.length;
  }
  return { roles: bestRoles(scores), distribution: calibrate(scores, model.calibration) };
}

/** The largest of each ROLE_COUNT scores. */
export function bestRoles(scores: Float64Array): Uint8Array {
  const roles = new Uint8Array(scores.length / ROLE_COUNT);
  for (let i = 0; i < roles.length; i++) {
    for (let k = 1; k < ROLE_COUNT; k++)
      if (scores[i * ROLE_COUNT + k]! > scores[i * ROLE_COUNT + roles[i]!]!) roles[i] = k;
  }
  return roles;
}

/** In place: log probabilities become calibrated probabilities. */
export function calibrate(scores: Float64Array, { slope, offsets }: Calibration): Float64Array {
  for (let at = 0; at < scores.length; at += ROLE_COUNT) {
    for (let k = 0; k < ROLE_COUNT; k++) scores[at + k] = slope * scores[at + k]! + offsets[k]!;
    softmax(scores, at);
  }
  return scores;
}
