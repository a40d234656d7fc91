import { repetitionOf, termsOf } from '../salience/vectors.ts';
import { tokenise, wordCount } from '../text/tokens.ts';
import type { Sentence } from '../types.ts';
import { SAME_THING } from './assign.ts';
import type { BriefInput } from './brief-input.ts';

const FEWEST_WORDS = 4;
const MOST_WORDS = 70;

/** The standfirst above the sections of a brief, and how much each sentence of the article is like it, in [0, 1]. */
export interface Top {
  readonly standfirst: Sentence | null;
  readonly similarity: readonly number[];
}

/**
 * The standfirst that the page shows, unless the opening of the brief says the same: an editor's own sentence of what it is
 * about, where a feature begins with a scene and the engine may not write one. `opening`: indices of sentences.
 */
export function findTop({ article, weighed }: BriefInput, opening: readonly number[]): Top {
  const text = article.shownStandfirst ?? '';
  const none: Top = { standfirst: null, similarity: weighed.sentences.map(() => 0) };
  const words = wordCount(text);
  if (opening.length === 0 || words < FEWEST_WORDS || words > MOST_WORDS) return none;
  const repetition = repetitionOf(weighed.space.vector(termsOf(tokenise(text))));
  const similarity = weighed.vectors.map(repetition);
  if (opening.some((i) => similarity[i]! > SAME_THING)) return none;
  const standfirst = { text, blockIndex: article.blocks.length, start: 0, end: text.length };
  return { standfirst, similarity };
}
