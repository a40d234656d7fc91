import { repetitionOf, termsOf } from '../salience/vectors.ts';
import { findSentences } from '../segment/boundaries.ts';
import { tokenise, wordCount } from '../text/tokens.ts';
import type { Sentence } from '../types.ts';
import { SAME_THING } from './assign.ts';
import type { BriefInput } from './brief-input.ts';

const FEWEST_WORDS = 4;
const MOST_WORDS = 70;
const FEWEST_TITLE_WORDS = 5;

/** What stands above the sections of a brief beside the headline. */
export interface Top {
  readonly standfirst: Sentence | null;
  /**
   * How much each sentence of the article is like the headline or a sentence of the standfirst, in [0, 1]; 0 for the opening,
   * whose business that is.
   */
  readonly similarity: readonly number[];
}

export const noTop = (sentences: number): Top => ({
  standfirst: null,
  similarity: new Array<number>(sentences).fill(0),
});

/**
 * The standfirst that the page shows, unless the opening of the brief or the headline says the same: an editor's own sentence
 * of what it is about, where a feature begins with a scene and the engine may not write one. `opening`: indices of sentences.
 */
export function findTop({ article, weighed }: BriefInput, opening: readonly number[]): Top {
  const likenessTo = (text: string) => repetitionOf(weighed.space.vectorOfOther(termsOf(tokenise(text))));
  // Without an opening nothing has told yet what the headline says; of a headline of a word or two many lines hold all.
  const isTold = opening.length > 0 && tokenise(article.title).length >= FEWEST_TITLE_WORDS;
  const likenesses = isTold ? [likenessTo(article.title)] : [];
  const text = article.shownStandfirst ?? '';
  const whole = likenessTo(text);
  const isShown =
    isFit(text, article.title) && opening.every((i) => whole(weighed.vectors[i]!) <= SAME_THING);
  if (isShown)
    for (const { start, end } of findSentences(text, article.language))
      likenesses.push(likenessTo(text.slice(start, end)));
  return {
    standfirst: isShown ? { text, blockIndex: article.blocks.length, start: 0, end: text.length } : null,
    similarity: weighed.vectors.map((vector, i) =>
      opening.includes(i) ? 0 : likenesses.reduce((most, likeness) => Math.max(most, likeness(vector)), 0),
    ),
  };
}

/** A sentence or a few, and more than the headline in other letters. */
function isFit(text: string, title: string): boolean {
  const words = wordCount(text);
  const inTitle = new Set(tokenise(title));
  return words >= FEWEST_WORDS && words <= MOST_WORDS && tokenise(text).some((token) => !inTitle.has(token));
}
