import type { WeighedArticle } from './document.ts';
import { similarityTo } from './vectors.ts';

export const headlineCosine = ({ vectors, headline }: WeighedArticle): readonly number[] =>
  vectors.map(similarityTo(headline));

export const standfirstCosine = ({ vectors, standfirst }: WeighedArticle): readonly number[] =>
  vectors.map(similarityTo(standfirst));

/** Share of the headline's letter trigrams that the sentence holds: catches inflection and compounds in any language. */
export function headlineTrigrams({ tokens, headlineTerms }: WeighedArticle): readonly number[] {
  const wanted = new Set<string>();
  for (const term of headlineTerms) for (const gram of trigrams(term)) wanted.add(gram);
  if (wanted.size === 0) return tokens.map(() => 0);
  const foundByWord = new Map<string, readonly string[]>();
  const foundIn = (word: string): readonly string[] => {
    const found = foundByWord.get(word) ?? trigrams(word).filter((gram) => wanted.has(gram));
    foundByWord.set(word, found);
    return found;
  };
  return tokens.map((words) => new Set(words.flatMap(foundIn)).size / wanted.size);
}

function trigrams(word: string): readonly string[] {
  if (word.length <= 3) return [word];
  return Array.from({ length: word.length - 2 }, (_, i) => word.slice(i, i + 3));
}
