import { isClustered } from '../../src/engine/roles/features/cluster-features.ts';
import { type PreparedDocument, prepareDocument } from '../../src/engine/roles/features/prepare.ts';
import { stem } from '../../src/engine/roles/features/tokens.ts';
import { ROLE_COUNT } from '../../src/engine/roles/network.ts';
import { CHARACTERS, writeWeights } from '../../src/engine/roles/weight-text.ts';
import { type WordClustersText, writeStems } from '../../src/engine/roles/word-clusters.ts';
import { DIMENSIONS, loadWordVectors, normalised } from '../word-vectors/load.ts';
import type { LabelledDocument } from './corpus.ts';
import { fitSoftmax } from './fit-softmax.ts';
import { clusterPoints } from './k-means.ts';
import { findNames } from './vocabulary.ts';

export interface ClusterOptions {
  /** At most CHARACTERS.length. */
  readonly clusters: number;
  /** The most frequent ones are taken. */
  readonly stems: number;
  /** How often a word must occur in the documents. */
  readonly leastWords: number;
  /** How much the roles that words speak for count beside their vectors, which are of length 1. */
  readonly roleWeight: number;
  readonly seed: number;
}

interface Stems {
  /** In code point order. */
  readonly names: readonly string[];
  /** DIMENSIONS a stem. */
  readonly vectors: Float64Array;
}

/**
 * Clusters the words of the documents by their vectors and by the roles that the vectors speak for: first a linear model
 * tells roles from the mean vector of a sentence, then k-means runs over vector and scores of each stem.
 */
export function fitWordClusters(
  documents: readonly LabelledDocument[],
  options: ClusterOptions,
): WordClustersText {
  if (options.clusters > CHARACTERS.length) throw new RangeError(`${options.clusters} clusters are too many`);
  const prepared = documents.map(({ document }) => prepareDocument(document));
  const stems = gatherStems(prepared, findNames(documents), options);
  const scores = scoreStems(
    stems,
    prepared,
    documents.map(({ roles }) => roles),
  );
  const width = DIMENSIONS + ROLE_COUNT;
  const points = new Float64Array(stems.names.length * width);
  stems.names.forEach((_, i) => {
    points.set(stems.vectors.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS), i * width);
    for (let role = 0; role < ROLE_COUNT; role++)
      points[i * width + DIMENSIONS + role] = options.roleWeight * scores[i * ROLE_COUNT + role]!;
  });
  const clusterOf = clusterPoints(points, width, options.clusters, options.seed);
  const means = new Float64Array(options.clusters * ROLE_COUNT);
  const counts = new Float64Array(options.clusters);
  for (const cluster of clusterOf) counts[cluster]! += 1;
  clusterOf.forEach((cluster, i) => {
    for (let role = 0; role < ROLE_COUNT; role++)
      means[cluster * ROLE_COUNT + role]! += scores[i * ROLE_COUNT + role]! / counts[cluster]!;
  });
  const scoreScale = Number(means.reduce((most, mean) => Math.max(most, Math.abs(mean)), 0).toPrecision(4));
  return {
    stems: writeStems(stems.names),
    clusters: Array.from(clusterOf, (cluster) => CHARACTERS[cluster]!).join(''),
    scores: writeWeights(means, scoreScale),
    scoreScale,
  };
}

/** Stems of the words that are mostly written small, with the mean vector of their forms; frequent forms count more. */
function gatherStems(
  documents: readonly PreparedDocument[],
  names: ReadonlySet<string>,
  { stems, leastWords }: ClusterOptions,
): Stems {
  const { rankOf, vectorOf } = loadWordVectors();
  const counts = new Map<string, number>();
  for (const { sentences } of documents)
    for (const { tokens } of sentences)
      tokens.forEach((token, k) => {
        if (isClustered(token, k)) counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1);
      });
  const words = [...counts]
    .filter(([word, count]) => count >= leastWords && word.length > 1 && rankOf.has(word) && !names.has(word))
    .map(([word]) => word)
    .sort((a, b) => rankOf.get(a)! - rankOf.get(b)!);
  const sums = new Map<string, Float64Array>();
  for (const word of words) {
    const name = stem(word);
    if (!/^\D+$/u.test(name)) continue;
    let sum = sums.get(name);
    if (sum === undefined) {
      if (sums.size >= stems) continue;
      sum = new Float64Array(DIMENSIONS);
      sums.set(name, sum);
    }
    const weight = 1 / Math.sqrt(rankOf.get(word)! + 10);
    vectorOf(word).forEach((value, d) => {
      sum[d]! += weight * value;
    });
  }
  const kept = [...sums.keys()].sort((a, b) => (a < b ? -1 : 1));
  const vectors = new Float64Array(kept.length * DIMENSIONS);
  kept.forEach((name, i) => {
    vectors.set(normalised(sums.get(name)!), i * DIMENSIONS);
  });
  return { names: kept, vectors };
}

/** How much each stem speaks for each role, around 0, with a spread of 1. */
function scoreStems(
  { names, vectors }: Stems,
  documents: readonly PreparedDocument[],
  rolesOf: readonly Uint8Array[],
): Float64Array {
  const indexByStem = new Map(names.map((name, i) => [name, i]));
  const rows: Float64Array[] = [];
  const roles: number[] = [];
  documents.forEach((document, at) => {
    meanVectors(document, indexByStem, vectors).forEach((mean, i) => {
      if (mean === null) return;
      rows.push(mean);
      roles.push(rolesOf[at]![i]!);
    });
  });
  const weights = fitSoftmax(rows, roles);
  const scores = new Float64Array(names.length * ROLE_COUNT);
  for (let i = 0; i < names.length; i++) {
    let mean = 0;
    for (let role = 0; role < ROLE_COUNT; role++) {
      let score = 0;
      for (let d = 0; d < DIMENSIONS; d++)
        score += weights[role * (DIMENSIONS + 1) + d]! * vectors[i * DIMENSIONS + d]!;
      scores[i * ROLE_COUNT + role] = score;
      mean += score / ROLE_COUNT;
    }
    for (let role = 0; role < ROLE_COUNT; role++) scores[i * ROLE_COUNT + role]! -= mean;
  }
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + score * score, 0) / names.length) || 1;
  return scores.map((score) => score / spread);
}

/** The sum of the vectors of each sentence's words over the root of their number, and a 1; null where it has none. */
function meanVectors(
  { sentences }: PreparedDocument,
  indexByStem: ReadonlyMap<string, number>,
  vectors: Float64Array,
): readonly (Float64Array | null)[] {
  return sentences.map(({ tokens }) => {
    const mean = new Float64Array(DIMENSIONS + 1);
    let words = 0;
    tokens.forEach((token, k) => {
      const index = isClustered(token, k) ? indexByStem.get(stem(token.lower)) : undefined;
      if (index === undefined) return;
      words++;
      for (let d = 0; d < DIMENSIONS; d++) mean[d]! += vectors[index * DIMENSIONS + d]!;
    });
    if (words === 0) return null;
    for (let d = 0; d < DIMENSIONS; d++) mean[d]! /= Math.sqrt(words);
    mean[DIMENSIONS] = 1;
    return mean;
  });
}
