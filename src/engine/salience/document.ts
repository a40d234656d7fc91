import { tokenise } from '../text/tokens.ts';
import type { Article, Sentence } from '../types.ts';
import { type SparseVector, TermSpace, termsOf } from './vectors.ts';

/** An article as the features of salience see it. All lists run over its sentences. */
export interface WeighedArticle {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly (readonly string[])[];
  readonly terms: readonly (readonly string[])[];
  readonly vectors: readonly SparseVector[];
  readonly space: TermSpace;
  readonly headlineTerms: readonly string[];
  readonly headline: SparseVector;
  readonly standfirst: SparseVector;
  /** Opens its block. */
  readonly paragraphStarts: readonly boolean[];
}

/** What the page says of itself beside the sentences. */
export type Surroundings = Pick<Article, 'title' | 'standfirst'>;

export function weighArticle(
  sentences: readonly Sentence[],
  { title, standfirst }: Surroundings,
): WeighedArticle {
  const tokens = sentences.map(({ text }) => tokenise(text));
  const terms = tokens.map(termsOf);
  const space = new TermSpace(terms);
  const headlineTerms = termsOf(tokenise(title));
  return {
    sentences,
    tokens,
    terms,
    vectors: terms.map((list) => space.vector(list)),
    space,
    headlineTerms,
    headline: space.vector(headlineTerms),
    standfirst: space.vector(termsOf(tokenise(standfirst ?? ''))),
    paragraphStarts: sentences.map(({ blockIndex }, i) => sentences[i - 1]?.blockIndex !== blockIndex),
  };
}
