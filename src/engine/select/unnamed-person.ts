import { listedUnder } from '../lexicon/listed-under.ts';
import { PERSONS_BY_LANGUAGE } from '../lexicon/persons.ts';
import { startersOf } from '../lexicon/sentence-starters.ts';
import { primaryLanguage } from '../text/language.ts';
import { type LatinPattern, latinPattern } from '../text/latin-pattern.ts';
import { INNER_CAPITAL } from './shape.ts';

const FIRST_WORD = latinPattern(String.raw`^[^\p{L}\p{N}]*([\p{L}\p{M}]+)`, 'u');
/** "In his speech, King Charles", "Before her arrest, a teacher": the name follows the clause that has the pronoun. */
const NAME_FOLLOWS = latinPattern(
  String.raw`^[^,]*,\s+(?!(?:he|she|it|they)\s)(?:["“]?(?:the|a|an)\s|(?:[^\s,]+\s+){0,4}["“]?\p{Lu})`,
  'u',
);

interface Patterns {
  readonly pronoun: LatinPattern;
  /** Somebody who is no name: "a teacher", "the mayor", "those who". */
  readonly somebody: LatinPattern;
}

const wordsOf = (list: readonly string[]): string =>
  `(?<![\\p{L}\\p{M}'’-])(?:${list.join('|')})(?![\\p{L}\\p{M}])`;

const patternsByLanguage = new Map<string, Patterns | null>();

function patternsOf(language: string): Patterns | null {
  const known = patternsByLanguage.get(language);
  if (known !== undefined) return known;
  const lists = PERSONS_BY_LANGUAGE[language];
  const patterns = lists
    ? {
        pronoun: latinPattern(wordsOf(lists.pronouns), 'u'),
        somebody: latinPattern(wordsOf(lists.somebody), 'u'),
      }
    : null;
  patternsByLanguage.set(language, patterns);
  return patterns;
}

const LETTER = /[a-zà-ÿß]/i;

/** Whether the word stands somewhere behind a space. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(` ${word}`); at >= 0; at = text.indexOf(` ${word}`, at + 1))
    if (!LETTER.test(text[at + 1 + word.length] ?? '')) return true;
  return false;
}

/**
 * Tells for the sentences of one article whether a pronoun for a person comes before anybody whom it can mean: "Though
 * her top flowed", "Without him, the plan fails". To be asked of what stands outside quotations: in them the speaker means
 * what he likes. `texts`: all sentences; a first word counts as a name when the article writes it with a capital within a
 * sentence, or never writes it small.
 */
export function unnamedPersonFinder(
  texts: readonly string[],
  languageTag: string | null,
): (outside: string) => boolean {
  const language = listedUnder(primaryLanguage(languageTag));
  const patterns = patternsOf(language);
  if (patterns === null) return () => false;
  const starters = startersOf(language);
  /** As the article itself writes it within its sentences. */
  const isWritten = (word: string): boolean => texts.some((text) => holdsWord(text, word));
  const isName = (word: string): boolean => {
    const small = word.toLowerCase();
    return !starters?.has(small) && (isWritten(word) || !isWritten(small));
  };
  return (outside) => {
    const at = patterns.pronoun.exec(outside)?.index ?? 0;
    if (at === 0) return false;
    const before = outside.slice(0, at);
    const first = FIRST_WORD.exec(before)?.[1];
    if (first === undefined || INNER_CAPITAL.test(before) || patterns.somebody.test(before.toLowerCase()))
      return false;
    return !isName(first) && !NAME_FOLLOWS.test(outside.slice(at));
  };
}
