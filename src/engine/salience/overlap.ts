import type { WeighedArticle } from './document.ts';
import { cosine } from './vectors.ts';

export const headlineCosine = ({ vectors, headline }: WeighedArticle): readonly number[] =>
  vectors.map((vector) => cosine(vector, headline));

export const standfirstCosine = ({ vectors, standfirst }: WeighedArticle): readonly number[] =>
  vectors.map((vector) => cosine(vector, standfirst));

/** Share of the headline's letter trigrams that the sentence holds: catches inflection and compounds in any language. */
export function headlineTrigrams({ tokens, headlineTerms }: WeighedArticle): readonly number[] {
  const wanted = new Set<string>();
  for (const term of headlineTerms) for (const gram of trigrams(term)) wanted.add(gram);
  if (wanted.size === 0) return tokens.map(() => 0);
  return tokens.map((words) => {
    const found = new Set<string>();
    for (const word of words) for (const gram of trigrams(word)) if (wanted.has(gram)) found.add(gram);
    return found.size / wanted.size;
  });
}

function trigrams(word: string): readonly string[] {
  if (word.length <= 3) return [word];
  return Array.from({ length: word.length - 2 }, (_, i) => word.slice(i, i + 3));
}
