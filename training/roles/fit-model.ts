import { indexFeatures, type NetworkText, readNetwork } from '../../src/engine/roles/model.ts';
import { ROLE_COUNT, type RoleNetwork, runNetwork } from '../../src/engine/roles/network.ts';
import {
  readWordClusters,
  type WordClusters,
  type WordClustersText,
} from '../../src/engine/roles/word-clusters.ts';
import type { LabelledDocument } from './corpus.ts';
import { type ClusterOptions, fitWordClusters } from './fit-clusters.ts';
import { seededRandom, shuffle } from './random.ts';
import { type TrainingOptions, trainNetwork } from './train-network.ts';
import { buildVocabulary, findNames, type VocabularyLimits } from './vocabulary.ts';
import { writeNetwork } from './write-network.ts';

/** One way of reading documents; several versions of one document may be learned from (with and without word lists). */
export type Extractor = (document: LabelledDocument['document'], clusters: WordClusters | null) => string[][];

export interface FitOptions {
  readonly extractors: readonly Extractor[];
  readonly training: TrainingOptions;
  readonly vocabulary: VocabularyLimits;
  /** Null for a model that reads no words. */
  readonly clusters: ClusterOptions | null;
  /** How many networks are averaged; their seeds follow each other. */
  readonly networks: number;
  /** Weight in the loss of documents by source, 1 where not named. */
  readonly weightBySource: Readonly<Record<string, number>>;
}

export interface Fitted {
  readonly extractors: readonly Extractor[];
  readonly vocabulary: readonly string[];
  readonly texts: readonly NetworkText[];
  readonly clusters: WordClustersText | null;
  /** The texts as the engine reads them, rounded. */
  readonly networks: readonly RoleNetwork[];
  readonly readClusters: WordClusters | null;
}

export function fitModel(documents: readonly LabelledDocument[], options: FitOptions): Fitted {
  const clusters = options.clusters === null ? null : fitWordClusters(documents, options.clusters);
  const readClusters = clusters === null ? null : readWordClusters(clusters);
  const versions = documents.map(({ document }) =>
    options.extractors.map((extract) => extract(document, readClusters)),
  );
  const vocabulary = buildVocabulary(versions.flat(), findNames(documents), options.vocabulary);
  const indexByFeature = new Map(vocabulary.map((name, index) => [name, index]));
  const sequences = documents.flatMap(({ roles, source }, i) =>
    versions[i]!.map((features) => ({
      features: features.map((sentence) => indexFeatures(sentence, indexByFeature)),
      roles,
      weight: options.weightBySource[source] ?? 1,
    })),
  );
  const texts = Array.from({ length: options.networks }, (_, n) =>
    writeNetwork(
      trainNetwork(sequences, vocabulary.length, { ...options.training, seed: options.training.seed + n }),
    ),
  );
  const { hidden, units } = options.training;
  const shape = { features: vocabulary.length, hidden, units };
  return {
    extractors: options.extractors,
    vocabulary,
    texts,
    clusters,
    networks: texts.map((text) => readNetwork(text, shape)),
    readClusters,
  };
}

/** Mean of the networks' log probabilities, not calibrated: ROLE_COUNT values a sentence; one array a way of reading. */
export function predict(fitted: Fitted, { document }: LabelledDocument): readonly Float64Array[] {
  const { vocabulary, networks, readClusters } = fitted;
  const indexByFeature = new Map(vocabulary.map((name, index) => [name, index]));
  return fitted.extractors.map((extract) => {
    const indexed = extract(document, readClusters).map((sentence) =>
      indexFeatures(sentence, indexByFeature),
    );
    const out = new Float64Array(indexed.length * ROLE_COUNT);
    for (const network of networks) {
      const probabilities = runNetwork(network, indexed);
      for (let i = 0; i < out.length; i++) out[i]! += Math.log(probabilities[i]! + 1e-9) / networks.length;
    }
    return out;
  });
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

/** Predictions for every document by networks that have not seen it; [version][document]. */
export function crossValidate(
  documents: readonly LabelledDocument[],
  foldOf: readonly number[],
  options: FitOptions,
): Float64Array[][] {
  const folds = [...new Set(foldOf)].sort((a, b) => a - b);
  const out: Float64Array[][] = options.extractors.map(() => []);
  for (const fold of folds) {
    const fitted = fitModel(
      documents.filter((_, i) => foldOf[i] !== fold),
      options,
    );
    documents.forEach((labelled, i) => {
      if (foldOf[i] !== fold) return;
      predict(fitted, labelled).forEach((scores, version) => {
        out[version]![i] = scores;
      });
    });
  }
  return out;
}
