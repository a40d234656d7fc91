import { indexFeatures, type NetworkText, readNetwork } from '../../src/engine/roles/model.ts';
import { ROLE_COUNT, type RoleNetwork, runNetwork } from '../../src/engine/roles/network.ts';
import type { LabelledDocument } from './corpus.ts';
import { seededRandom, shuffle } from './random.ts';
import { type TrainingOptions, trainNetwork } from './train-network.ts';
import { buildVocabulary, findNames, type VocabularyLimits } from './vocabulary.ts';
import { writeNetwork } from './write-network.ts';

/** One way of reading documents; several versions of one document may be learned from (with and without word lists). */
export type Extractor = (document: LabelledDocument['document']) => string[][];

export interface FitOptions {
  readonly training: TrainingOptions;
  readonly vocabulary: VocabularyLimits;
  /** How many networks are averaged; their seeds follow each other. */
  readonly networks: number;
  /** Weight in the loss of documents by source, 1 where not named. */
  readonly weightBySource: Readonly<Record<string, number>>;
}

export interface Fitted {
  readonly vocabulary: readonly string[];
  readonly texts: readonly NetworkText[];
  /** The texts as the engine reads them, rounded. */
  readonly networks: readonly RoleNetwork[];
}

/** A document with its features, extracted once. `versions`: one a way of reading it. */
export interface Example {
  readonly labelled: LabelledDocument;
  readonly versions: readonly (readonly (readonly string[])[])[];
}

export const makeExamples = (
  documents: readonly LabelledDocument[],
  extractors: readonly Extractor[],
): Example[] =>
  documents.map((labelled) => ({
    labelled,
    versions: extractors.map((extract) => extract(labelled.document)),
  }));

export function fitModel(examples: readonly Example[], options: FitOptions): Fitted {
  const names = findNames(examples.map(({ labelled }) => labelled));
  const vocabulary = buildVocabulary(
    examples.flatMap(({ versions }) => versions),
    names,
    options.vocabulary,
  );
  const indexByFeature = new Map(vocabulary.map((name, index) => [name, index]));
  const sequences = examples.flatMap(({ labelled, versions }) =>
    versions.map((features) => ({
      features: features.map((sentence) => indexFeatures(sentence, indexByFeature)),
      roles: labelled.roles,
      weight: options.weightBySource[labelled.source] ?? 1,
    })),
  );
  const texts = Array.from({ length: options.networks }, (_, n) =>
    writeNetwork(
      trainNetwork(sequences, vocabulary.length, { ...options.training, seed: options.training.seed + n }),
    ),
  );
  const { hidden, units } = options.training;
  const shape = { features: vocabulary.length, hidden, units };
  return { vocabulary, texts, networks: texts.map((text) => readNetwork(text, shape)) };
}

/** Mean of the networks' log probabilities, not calibrated: ROLE_COUNT values a sentence. */
export function predict(
  { vocabulary, networks }: Fitted,
  features: readonly (readonly string[])[],
): Float64Array {
  const indexByFeature = new Map(vocabulary.map((name, index) => [name, index]));
  const indexed = features.map((sentence) => indexFeatures(sentence, indexByFeature));
  const out = new Float64Array(features.length * ROLE_COUNT);
  for (const network of networks) {
    const probabilities = runNetwork(network, indexed);
    for (let i = 0; i < out.length; i++) out[i]! += Math.log(probabilities[i]! + 1e-9) / networks.length;
  }
  return out;
}

/** Which fold each document belongs to. */
export function drawFolds(count: number, folds: number, seed: number): readonly number[] {
  const order = shuffle(
    Array.from({ length: count }, (_, i) => i),
    seededRandom(seed),
  );
  const out = new Array<number>(count).fill(0);
  order.forEach((document, i) => {
    out[document] = i % folds;
  });
  return out;
}

/** Predictions for every example by networks that have not seen it; [version][example]. */
export function crossValidate(
  examples: readonly Example[],
  foldOf: readonly number[],
  options: FitOptions,
): Float64Array[][] {
  const folds = [...new Set(foldOf)].sort((a, b) => a - b);
  const out: Float64Array[][] = (examples[0]?.versions ?? []).map(() => []);
  for (const fold of folds) {
    const fitted = fitModel(
      examples.filter((_, i) => foldOf[i] !== fold),
      options,
    );
    examples.forEach(({ versions }, i) => {
      if (foldOf[i] !== fold) return;
      versions.forEach((features, version) => {
        out[version]![i] = predict(fitted, features);
      });
    });
  }
  return out;
}
