import type { LabelledDocument } from './corpus.ts';

export interface VocabularyLimits {
  /** Sentences that must hold a cue for it to become a feature. */
  readonly leastCues: number;
  /** The same for a single word. */
  readonly leastWords: number;
}

const WORD_FEATURE = /^[wqf]=(\p{L}.*)$/u;
const WORD = /\p{L}[\p{L}'’.-]*/gu;

/** Words that are written with a capital twice as often as not: names of people, places and agencies, which no feature may read. */
export function findNames(documents: readonly LabelledDocument[]): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { document } of documents) {
    for (const { text } of document.sentences) {
      for (const [word] of text.matchAll(WORD)) {
        const lower = word.toLowerCase();
        balance.set(lower, (balance.get(lower) ?? 0) + (word === lower ? -2 : 1));
      }
    }
  }
  return new Set([...balance].filter(([, sum]) => sum > 0).map(([word]) => word));
}

/** The features that occur often enough, in code point order so that no order of documents matters. */
export function buildVocabulary(
  features: readonly (readonly (readonly string[])[])[],
  names: ReadonlySet<string>,
  { leastCues, leastWords }: VocabularyLimits,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const document of features)
    for (const sentence of document)
      for (const name of sentence) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept: string[] = [];
  for (const [feature, count] of counts) {
    const word = WORD_FEATURE.exec(feature)?.[1];
    if (word !== undefined && names.has(word)) continue;
    if (count >= (/^[wqf]=/u.test(feature) ? leastWords : leastCues)) kept.push(feature);
  }
  return kept.sort((a, b) => (a < b ? -1 : 1));
}
