import { SPACELESS_CLASS } from './scripts.ts';

const SPACELESS = new RegExp(`[${SPACELESS_CLASS}]`, 'u');
const SPACELESS_START = new RegExp(`^[${SPACELESS_CLASS}]`, 'u');
const ASCII_WORD = /[a-z0-9]+/g;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** One letter of a script that writes no spaces, or one run of letters, digits and marks of any other. */
const WORD_OR_LETTER = new RegExp(
  `[${SPACELESS_CLASS}]|(?:(?![${SPACELESS_CLASS}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);
const ASCII = /^[\p{ASCII}‘’“”–—…]*$/u;

/** Case and width folded away, apostrophes made straight: what two spellings of one phrase have in common. */
export function fold(text: string): string {
  const lower = (ASCII.test(text) ? text : text.normalize('NFKC')).toLowerCase();
  return lower.replace(/[‘’ʼ`´]/gu, "'");
}

/** Folded tokens in order; where a script has no spaces, one token a letter. */
export function tokenise(text: string): readonly string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  return tokensOf(text.normalize('NFKC').toLowerCase());
}

const tokensOf = (text: string): readonly string[] =>
  text.match(SPACELESS.test(text) ? WORD_OR_LETTER : WORD) ?? [];

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

/** Tokens of a phrase in which `*` stays: inside a word, or alone, where it stands for a whole one. */
export const tokenisePattern = (phrase: string): readonly string[] =>
  (phrase.normalize('NFKC').toLowerCase().replaceAll('*', STAR).match(PATTERN) ?? []).map((token) =>
    token.replaceAll(STAR, '*'),
  );
