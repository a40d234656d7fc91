import { extractFeatures } from '../../src/engine/roles/features/extract.ts';
import { extractPortableFeatures } from '../../src/engine/roles/features/portable.ts';
import type { FitOptions } from './fit-model.ts';

/** Chosen by cross-validation on the training split and by validation; bench/RESULTS.md has what each step brought. */
export const ENGLISH: FitOptions = {
  extractors: [extractFeatures],
  networks: 2,
  vocabulary: { leastCues: 20, leastWords: 16, leastPairs: 35 },
  // More stems than are seen twice: all of them.
  clusters: { clusters: 85, stems: 6500, leastWords: 2, roleWeight: 1, seed: 1 },
  weightBySource: {},
  training: {
    hidden: 24,
    units: 16,
    epochs: 20,
    learningRate: 0.004,
    dropout: { input: 0.5, hidden: 0.4, state: 0.3 },
    decay: 0.3,
    batch: 4,
    balance: 0.5,
    seed: 1,
  },
};

/** Learns from every document twice, with and without the word lists of its language, so that it does well with either. */
export const ANY_LANGUAGE: FitOptions = {
  extractors: [
    (document) => extractPortableFeatures(document, true),
    (document) => extractPortableFeatures(document, false),
  ],
  networks: 1,
  vocabulary: { leastCues: 20, leastWords: 20, leastPairs: 20 },
  clusters: null,
  weightBySource: {},
  training: {
    hidden: 24,
    units: 16,
    epochs: 16,
    learningRate: 0.004,
    dropout: { input: 0.3, hidden: 0.2, state: 0.2 },
    decay: 0.1,
    batch: 4,
    balance: 0.5,
    seed: 1,
  },
};

export const FOLDS = 5;
export const FOLD_SEED = 11;
