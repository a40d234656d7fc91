import { ROLE_COUNT } from './network.ts';
import { levelOf, readWeights } from './weight-text.ts';

/**
 * Which words mean much the same, as training/roles writes it: stems of words in a few dozen clusters, so that the model
 * makes something of a word that it has hardly seen.
 */
export interface WordClustersText {
  /** Stems in code point order, front coded: a digit for how many letters each shares with the one before, then the rest. */
  readonly stems: string;
  /** One character a stem: its cluster, see weight-text.ts. */
  readonly clusters: string;
  /** How much a word of each cluster speaks for each role, ROLE_COUNT a cluster, see weight-text.ts. */
  readonly scores: string;
  readonly scoreScale: number;
}

export interface WordClusters {
  readonly clusterByStem: ReadonlyMap<string, number>;
  /** ROLE_COUNT a cluster, around 0; a spread of 1 over the stems and roles. */
  readonly scores: Float64Array;
}

const DIGIT_0 = 48;
const isDigit = (code: number): boolean => code >= DIGIT_0 && code <= DIGIT_0 + 9;

/** Throws RangeError where the parts do not fit each other. */
export function readWordClusters(text: WordClustersText): WordClusters {
  const clusterByStem = new Map<string, number>();
  const scores = readWeights(text.scores, text.scoreScale);
  const { stems } = text;
  let stem = '';
  let at = 0;
  let from = 0;
  while (from < stems.length) {
    let end = from + 1;
    while (end < stems.length && !isDigit(stems.charCodeAt(end))) end++;
    stem = stem.slice(0, stems.charCodeAt(from) - DIGIT_0) + stems.slice(from + 1, end);
    const cluster = levelOf(text.clusters.charCodeAt(at++));
    if ((cluster + 1) * ROLE_COUNT > scores.length) throw new RangeError(`no cluster ${cluster} for ${stem}`);
    clusterByStem.set(stem, cluster);
    from = end;
  }
  if (at !== text.clusters.length) throw new RangeError(`${at} stems, ${text.clusters.length} clusters`);
  return { clusterByStem, scores };
}

const MOST_SHARED = 9;

/** `stems` in code point order. The inverse of what readWordClusters does with stems. */
export function writeStems(stems: readonly string[]): string {
  let before = '';
  return stems
    .map((stem) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < stem.length && stem[shared] === before[shared]) shared++;
      before = stem;
      return shared + stem.slice(shared);
    })
    .join('');
}
