import { isLatin, LATIN_MEMBERS } from '../text/latin-pattern.ts';

/**
 * Sentence boundaries of UAX 29 for the letters and marks of Western news, where the classes of the rules are a few
 * ranges. The first Intl.Segmenter of a process costs as long as all sentences of an article, since the engine opens
 * its data for it.
 */
const TERMINATORS = '.!?\\u2024\\u203c\\u203d\\u2047-\\u2049';
const CLOSE = '"\'()\\[\\]{}«»\\u2018-\\u201f\\u2039\\u203a\\u2045\\u2046';
const SPACE = '\\t\\v\\f \\u00a0\\u2000-\\u200a\\u202f\\u205f';
/** The property Lowercase, which holds the two ordinals beside \p{Ll}. */
const LOWER = `${LATIN_MEMBERS.Ll}ªº`;
const UPPER = LATIN_MEMBERS.Lu;

/** SB9 to SB11: a terminator with what closes and the space behind it. */
const END = new RegExp(`[${TERMINATORS}][${CLOSE}]*[${SPACE}]*`, 'g');
/** SB8a, which takes what comes behind it into the sentence. */
const CONTINUES = new RegExp(`[,\\-:;–—${TERMINATORS}]`);
/** SB8: after a full stop the next letter is a small one. */
const GOES_ON_SMALL = new RegExp(`[^${LOWER}${UPPER}${TERMINATORS}]*[${LOWER}]`, 'y');
const FULL_STOP = /[.\u2024]/;
const IS_LETTER = new RegExp(`[${LATIN_MEMBERS.L}]`);
const IS_UPPER = new RegExp(`[${UPPER}]`);
/** Ends of lines, and what is passed over between any two characters: their rules are left to Intl.Segmenter. */
const OTHER_RULES = /[\r\n\x85\u2028\u2029\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f]/;

export const hasLatinBreaks = (text: string): boolean => isLatin(text) && !OTHER_RULES.test(text);

/** Offsets of the boundaries within the text, in order; neither 0 nor its length. For texts of `hasLatinBreaks`. */
export function latinBreaks(text: string): number[] {
  const offsets: number[] = [];
  for (const { 0: end, index } of text.matchAll(END)) {
    const after = index + end.length;
    const next = text[after];
    if (next === undefined || CONTINUES.test(next)) continue;
    if (FULL_STOP.test(end[0]!)) {
      const isBare = end.length === 1;
      if (isBare && /[0-9]/.test(next)) continue;
      if (isBare && IS_UPPER.test(next) && IS_LETTER.test(text[index - 1] ?? '')) continue;
      GOES_ON_SMALL.lastIndex = after;
      if (GOES_ON_SMALL.test(text)) continue;
    }
    offsets.push(after);
  }
  return offsets;
}
