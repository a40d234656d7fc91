import { latinPattern } from './latin-pattern.ts';
import { SPACELESS_CLASS } from './scripts.ts';

const SPACELESS = new RegExp(`[${SPACELESS_CLASS}]`, 'u');
const SPACELESS_START = new RegExp(`^[${SPACELESS_CLASS}]`, 'u');
const ASCII_WORD = /[a-z0-9]+/g;
const WORD = latinPattern(String.raw`[\p{L}\p{N}\p{M}]+`, 'gu');
/** One letter of a script that writes no spaces, or one run of letters, digits and marks of any other. */
const WORD_OR_LETTER = new RegExp(
  `[${SPACELESS_CLASS}]|(?:(?![${SPACELESS_CLASS}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);
const ASCII = /^[\p{ASCII}‘’“”–—…]*$/u;

/** What lower-casing leaves of Turkish İ and I and of German ß: forms that their capitals do not come back to. */
const LOST_IN_CAPITALS = /i\u0307|[ıß]/gu;

/** Case and width folded away. */
const foldLetters = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(LOST_IN_CAPITALS, (form) => (form === 'ß' ? 'ss' : 'i'));

/** Case and width folded away, apostrophes made straight: what two spellings of one phrase have in common. */
export const fold = (text: string): string => foldLetters(text).replace(/[‘’ʼ`´]/gu, "'");

/** Folded tokens in order; where a script has no spaces, one token a letter. */
export function tokenise(text: string): readonly string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  return tokensOf(foldLetters(text));
}

const tokensOf = (text: string): readonly string[] =>
  text.match(SPACELESS.test(text) ? WORD_OR_LETTER : WORD.of(text)) ?? [];

/** Words of a text as a reader would count them; where a script has no spaces, two letters count as one word. */
export function wordCount(text: string): number {
  let words = 0;
  for (const token of tokensOf(text)) words += token > '\u0dff' && SPACELESS_START.test(token) ? 0.5 : 1;
  return Math.ceil(words);
}

/** A private-use letter that no folding changes. */
const STAR = '\ue000';
const PATTERN = new RegExp(
  `${STAR}(?=[${SPACELESS_CLASS}])|[${SPACELESS_CLASS}]|(?:(?![${SPACELESS_CLASS}])[\\p{L}\\p{N}\\p{M}${STAR}])+`,
  'gu',
);

/** A star with no letter beside it, though marks are ("$*", "*%"): it stands for nothing that a sentence could lack. */
const STAR_AT_MARKS = /(?<!\S)[^\s\p{L}\p{N}\p{M}]+(?!\S)/gu;
/** Between letters of a spaceless script a star at either end of the phrase adds nothing: words have no ends there. */
const STAR_AT_END = new RegExp(`^\\s*\\*+(?=[${SPACELESS_CLASS}])|(?<=[${SPACELESS_CLASS}])\\*+\\s*$`, 'gu');

/** Tokens of a phrase in which `*` stays: inside a word, or alone, where it stands for a whole one. */
export const tokenisePattern = (phrase: string): readonly string[] =>
  (
    foldLetters(phrase)
      .replace(STAR_AT_MARKS, (marks) => (/^\**$/u.test(marks) ? marks : ''))
      .replace(STAR_AT_END, '')
      .replaceAll('*', STAR)
      .match(PATTERN) ?? []
  ).map((token) => token.replaceAll(STAR, '*'));
