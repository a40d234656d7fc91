import { latinPattern } from '../../text/latin-pattern.ts';

/** What a sentence calls by name, seen by a reader of the headline and the opening. */
export interface NameCounts {
  /** Names that the headline or the opening has. */
  readonly known: number;
  /** Others of two words and more: "Maria Holt". */
  readonly full: number;
  /** One word of a name that an earlier sentence has in full: "Holt". */
  readonly bare: number;
}

const WORD = latinPattern(String.raw`[\p{L}\p{M}\p{N}]+(?:[’'.-]\p{L}[\p{L}\p{M}\p{N}]*)*`, 'gu');
const POSSESSIVE = /[’']s?$/;
/** Where the first word of a sentence begins, an opening mark before it allowed. */
const START = 1;
/** Up to this many letters a word that the article also writes small is no part of a name ("The", "Der"). */
const SMALL_WORD = 3;

interface Word {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly isCapital: boolean;
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD.of(text))) {
    const [word] = match;
    const first = String.fromCodePoint(word.codePointAt(0)!);
    words.push({
      text: /['’]/.test(word) ? word.replace(POSSESSIVE, '') : word,
      at: match.index,
      end: match.index + word.length,
      isCapital: first !== first.toLowerCase(),
    });
  }
  return words;
}

/** Neighbouring words with a capital that are no words of the language, as far as the article shows. */
type Name = readonly string[];

function namesOf(text: string, words: readonly Word[], isSmall: (word: Word) => boolean): readonly Name[] {
  const names: string[][] = [];
  let end = -1;
  for (const word of words) {
    if (!word.isCapital || isSmall(word)) continue;
    if (word.at === end + 1 && text[end] === ' ') names.at(-1)!.push(word.text);
    else names.push([word.text]);
    end = word.end;
  }
  return names;
}

/**
 * Counts the names of each sentence. Scripts without capitals have none; in German a noun counts as a name unless the
 * article writes the word small as well. `known`: texts that the reader has read. `language` is a primary subtag.
 */
export function countNames(
  texts: readonly string[],
  known: readonly string[],
  language: string,
): readonly NameCounts[] {
  const words = texts.map(wordsOf);
  const small = new Set<string>();
  for (const list of words) for (const word of list) if (!word.isCapital) small.add(word.text);
  const isSmall = ({ text, at }: Word): boolean =>
    (language === 'de' || at <= START || text.length <= SMALL_WORD) && small.has(text.toLowerCase());
  const isKnown = new Set(known.flatMap((text) => wordsOf(text).map((word) => word.text)));
  const inFull = new Set<string>();
  return texts.map((text, i) => {
    const counts = { known: 0, full: 0, bare: 0 };
    const names = namesOf(text, words[i]!, isSmall);
    for (const name of names) {
      if (name.some((word) => isKnown.has(word))) counts.known++;
      else if (name.length > 1) counts.full++;
      else if (inFull.has(name[0]!)) counts.bare++;
    }
    for (const name of names) for (const word of name.slice(1)) inFull.add(word);
    return counts;
  });
}
