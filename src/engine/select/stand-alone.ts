import { listedUnder } from '../lexicon/listed-under.ts';
import { OPENERS_BY_LANGUAGE, type OpenerLexicon } from '../lexicon/openers.ts';
import { primaryLanguage } from '../text/language.ts';
import { latinPattern } from '../text/latin-pattern.ts';
import { fold } from '../text/tokens.ts';
import { LEADING_MARKS } from './shape.ts';

/** What the opening of a sentence leans on; null when it can stand alone (or the language has no list). */
export type OpeningWords = 'pronoun' | 'demonstrative' | 'connective';

const STARTS_WITH_PREFIX = new Set(['ja', 'ko', 'zh']);
const WORD = latinPattern(String.raw`^[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*`, 'u');

/** Characters within which an empty opening ends. */
const LONGEST_EMPTY = 60;

type Matcher = (text: string) => OpeningWords | null;

const matcherByLanguage = new Map<string, Matcher>();

/** Prefix match for scripts without spaces: the longest entries decide through `exempt`. */
function prefixMatcher(lexicon: OpenerLexicon): Matcher {
  const starts = (text: string, list: readonly string[]): boolean =>
    list.some((entry) => text.startsWith(entry));
  return (text) => {
    if (starts(text, lexicon.exempt)) return null;
    if (starts(text, lexicon.connectives)) return 'connective';
    if (starts(text, lexicon.pronouns)) return 'pronoun';
    return starts(text, lexicon.demonstratives) ? 'demonstrative' : null;
  };
}

function wordMatcher(lexicon: OpenerLexicon): Matcher {
  const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold));
  const pronouns = folded(lexicon.pronouns);
  const demonstratives = folded(lexicon.demonstratives);
  const calendar = folded(lexicon.calendar);
  const connectives = folded(lexicon.connectives);
  const exempt = folded(lexicon.exempt);
  const verbs = folded(lexicon.beforeVerb?.verbs ?? []);
  return (text) => {
    const opening = firstWords(text, 5);
    if (opening.some((_, i) => exempt.has(opening.slice(0, i + 1).join(' ')))) return null;
    if (opening.some((_, i) => connectives.has(opening.slice(0, i + 1).join(' ')))) return 'connective';
    const first = opening[0] ?? '';
    const stem = /^([^']+)'(?:s|ll|d|re|ve)$/u.exec(first)?.[1] ?? first;
    if (pronouns.has(first) || pronouns.has(stem)) return 'pronoun';
    if (first === lexicon.beforeVerb?.word && verbs.has(opening[1] ?? '')) return 'pronoun';
    if (!demonstratives.has(first) && !demonstratives.has(stem)) return null;
    return opening.slice(1, 3).some((word) => calendar.has(word)) ? null : 'demonstrative';
  };
}

function firstWords(text: string, count: number): readonly string[] {
  const words: string[] = [];
  const opening = fold(text.slice(0, 120));
  let rest = opening.replace(LEADING_MARKS.of(opening), '');
  while (words.length < count) {
    const word = WORD.exec(rest)?.[0];
    if (word === undefined) break;
    words.push(word);
    rest = rest.slice(word.length);
    // A mark other than a space or comma ends the opening: "Meanwhile, in" goes on, "No. 5" does not.
    const gap = /^[\s,]+/u.exec(rest)?.[0];
    if (gap === undefined) break;
    rest = rest.slice(gap.length);
  }
  return words;
}

/** Whether the first words of a sentence lean on a sentence before it, by the word lists of lexicon/openers.ts. */
export function leaningOf(text: string, languageTag: string | null): OpeningWords | null {
  const language = listedUnder(primaryLanguage(languageTag));
  const lexicon = OPENERS_BY_LANGUAGE[language];
  if (lexicon === undefined || lexicon.empty?.test(text.slice(0, LONGEST_EMPTY).toLowerCase())) return null;
  let matcher = matcherByLanguage.get(language);
  if (matcher === undefined) {
    matcher = STARTS_WITH_PREFIX.has(language) ? prefixMatcher(lexicon) : wordMatcher(lexicon);
    matcherByLanguage.set(language, matcher);
  }
  return matcher(STARTS_WITH_PREFIX.has(language) ? text.replace(LEADING_MARKS.of(text), '') : text);
}
