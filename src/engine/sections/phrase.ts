import { tokenisePattern } from '../text/tokens.ts';

/** A reader's cue phrase, cut into folded words; `*` may stand inside a word or for a whole one. */
export interface Phrase {
  readonly source: string;
  readonly words: readonly string[];
}

/** A phrase without any letter, digit or star that stands alone has no words and matches nothing. */
export const compilePhrase = (source: string): Phrase => ({ source, words: tokenisePattern(source) });

const STAR = '*';

/** Glob match of one word, linear in practice and quadratic at worst in the short lengths that checkRule allows. */
function matchesWord(pattern: string, word: string): boolean {
  let p = 0;
  let w = 0;
  let starAt = -1;
  let resumeAt = 0;
  while (w < word.length) {
    if (pattern[p] === STAR) {
      starAt = p++;
      resumeAt = w;
    } else if (pattern[p] === word[w]) {
      p++;
      w++;
    } else if (starAt >= 0) {
      p = starAt + 1;
      w = ++resumeAt;
    } else return false;
  }
  while (pattern[p] === STAR) p++;
  return p === pattern.length;
}

/** Whether the words of a text (see tokenise) hold the phrase, word by word, anywhere. */
export function holdsPhrase(tokens: readonly string[], phrase: Phrase): boolean {
  const { words } = phrase;
  if (words.length === 0) return false;
  for (let at = 0; at + words.length <= tokens.length; at++) {
    let matched = 0;
    while (matched < words.length && matchesWord(words[matched]!, tokens[at + matched]!)) matched++;
    if (matched === words.length) return true;
  }
  return false;
}

/** The first of the phrases that the text holds, as the reader wrote it; null for none. */
export function firstPhrase(tokens: readonly string[], phrases: readonly Phrase[]): string | null {
  return phrases.find((phrase) => holdsPhrase(tokens, phrase))?.source ?? null;
}

/** Whether a phrase has anything to match at all: checkRule refuses those that have not. */
export const hasWords = (source: string): boolean => tokenisePattern(source).length > 0;
