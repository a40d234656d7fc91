import type { LabelledDocument } from './corpus.ts';

export interface VocabularyLimits {
  /** Sentences that must hold a cue for it to become a feature. */
  readonly leastCues: number;
  /** The same for a single word. */
  readonly leastWords: number;
  /** The same for two neighbouring words. */
  readonly leastPairs: number;
}

const WORD_FEATURE = /^[wqf]=(\p{L}.*)$/u;
const PAIR = 'b=';
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
  limits: VocabularyLimits,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const document of features)
    for (const sentence of document)
      for (const name of sentence) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept: string[] = [];
  for (const [feature, count] of counts)
    if (count >= leastOf(feature, limits) && !holdsName(feature, names)) kept.push(feature);
  return kept.sort((a, b) => (a < b ? -1 : 1));
}

function leastOf(feature: string, limits: VocabularyLimits): number {
  if (feature.startsWith(PAIR)) return limits.leastPairs;
  return /^[wqf]=/u.test(feature) ? limits.leastWords : limits.leastCues;
}

function holdsName(feature: string, names: ReadonlySet<string>): boolean {
  if (feature.startsWith(PAIR))
    return feature
      .slice(PAIR.length)
      .split('_')
      .some((word) => names.has(word));
  const word = WORD_FEATURE.exec(feature)?.[1];
  return word !== undefined && names.has(word);
}
