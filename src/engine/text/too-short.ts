import { isSpaceless } from './language.ts';
import { wordCount } from './tokens.ts';

const FEWEST_SENTENCES = 3;
const FEWEST_WORDS = 60;
/** Where words are not separated, letters are counted instead. */
const FEWEST_LETTERS = 120;

/** Whether there is nothing to shorten: under 3 sentences and under 60 words (120 characters in scripts without spaces). */
export function isTooShort(sentences: readonly { readonly text: string }[]): boolean {
  const texts = sentences.map(({ text }) => text.trim()).filter((text) => text !== '');
  if (texts.length >= FEWEST_SENTENCES) return false;
  const text = texts.join(' ');
  return isSpaceless(text) ? text.length < FEWEST_LETTERS : wordCount(text) < FEWEST_WORDS;
}
