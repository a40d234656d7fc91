import { ROLE_COUNT } from '../network.ts';
import type { WordClusters } from '../word-clusters.ts';
import { level } from './level.ts';
import type { PreparedSentence } from './prepare.ts';
import { stem, type Token } from './tokens.ts';

/** Where the sum of the words' scores over the root of their number is cut into levels. */
const EDGES = [-1.6, -1.1, -0.7, -0.4, -0.15, 0.15, 0.4, 0.7, 1.1, 1.6];

/** Whether a word of a sentence may be one of a cluster: numbers and names tell the story, not the role. */
export const isClustered = (token: Token, index: number): boolean =>
  !token.number && !(token.capitalised && index > 0);

/** The clusters of a sentence's words and what they speak for together, apart inside (`q`) and outside quotation marks. */
export function clusterFeatures(s: PreparedSentence, { clusterByStem, scores }: WordClusters): string[] {
  const out: string[] = [];
  for (const isQuoted of [false, true]) {
    const sums = new Float64Array(ROLE_COUNT);
    const seen = new Set<number>();
    let words = 0;
    s.tokens.forEach((token, k) => {
      if (s.quoted[k] !== isQuoted || !isClustered(token, k)) return;
      const cluster = clusterByStem.get(stem(token.lower));
      if (cluster === undefined) return;
      words++;
      seen.add(cluster);
      for (let role = 0; role < ROLE_COUNT; role++) sums[role]! += scores[cluster * ROLE_COUNT + role]!;
    });
    if (words === 0) continue;
    const mark = isQuoted ? 'q' : '';
    for (const cluster of seen) out.push(`${mark}k:${cluster}`);
    // Over the root, not the number: many words that speak for a role say more than one.
    sums.forEach((sum, role) => {
      out.push(`${mark}m${role}:${level(sum / Math.sqrt(words), EDGES)}`);
    });
  }
  return out;
}
