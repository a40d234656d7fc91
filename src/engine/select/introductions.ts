import { REPORTING_BY_LANGUAGE } from '../lexicon/reporting-verbs.ts';
import { primaryLanguage } from '../text/language.ts';
import { type LatinPattern, latinPattern } from '../text/latin-pattern.ts';

/** The word before a name, where it has a capital as well: a first name, a title. */
const NAME_BEFORE = latinPattern(String.raw`\p{Lu}[^\s,;:]*\s$`, 'u');
/** "Holt", "Hawk Sawyer". */
const SURNAME = latinPattern(String.raw`^\p{Lu}\S*(?: \p{Lu}\S*)?$`, 'u');

/** Characters before a name in which the word before it is looked for. */
const REACH = 40;

const LETTER = latinPattern(String.raw`^[\p{L}\p{M}\p{N}]`, 'u');

/** Where a text has a name as whole words. */
function* placesOf(text: string, name: string): Generator<number> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!LETTER.test(text.slice(at + name.length, at + name.length + 2))) yield at;
}

const holds = (text: string, name: string): boolean => !placesOf(text, name).next().done;

/** Whether the text has the name behind another word with a capital: "Maria Holt", "Mayor Holt". */
function introduces(text: string, name: string): boolean {
  for (const at of placesOf(text, name))
    if (NAME_BEFORE.test(text.slice(Math.max(0, at - REACH), at))) return true;
  return false;
}

/** A run of letters and digits; a name begins with one. */
const RUN = latinPattern(String.raw`[\p{L}\p{M}\p{N}]+`, 'gu');

/** The sentences in which a name can stand, in order: those that hold its first run of letters. */
function sentencesByName(texts: readonly string[]): (name: string) => readonly number[] {
  const sentencesOf = new Map<string, number[]>();
  for (const [i, text] of texts.entries()) {
    for (const run of text.match(RUN.of(text)) ?? []) {
      const known = sentencesOf.get(run);
      if (known === undefined) sentencesOf.set(run, [i]);
      else if (known.at(-1) !== i) known.push(i);
    }
  }
  return (name) => sentencesOf.get(name.match(RUN.of(name))?.[0] ?? '') ?? [];
}

const SHORT_FORM = /\b[A-Z][A-Za-z]*[A-Z]\b/g;

/** Where each short form is spelt out: "the harbour workers' union (HWU)". */
function spelledOut(texts: readonly string[], headline: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [i, text] of texts.entries())
    for (const short of text.includes('(') ? (text.match(SHORT_FORM) ?? []) : [])
      if (text.includes(`(${short})`) && !found.has(short) && !headline.includes(short)) found.set(short, i);
  return found;
}

/** A name of one or two words that nothing but the beginning, a mark or a small word stands before. */
const BARE = String.raw`(?<![\p{L}\p{M}\p{N}.’'-])(?<!\p{Lu}[^\s,;:]{0,40}\s)(\p{Lu}[\p{L}\p{M}’-]{2,}(?: \p{Lu}[\p{L}\p{M}’-]{2,})?)`;
/** Whom a sentence begins with, or its clause behind an opening one; German writes any noun so, and there nobody is sought who does not speak. */
const SUBJECT = latinPattern(String.raw`^["“”„«»]?(?:[^,;:“”"]{2,60}, )?${BARE}(?= \p{Ll}|, )`, 'u');

const sayersByLanguage = new Map<string, LatinPattern | null>();

/** "Holt said", wherever it stands. */
function sayersOf(language: string): LatinPattern | null {
  const known = sayersByLanguage.get(language);
  if (known !== undefined) return known;
  const verbs = REPORTING_BY_LANGUAGE[language]?.verbs.join('|');
  const made = verbs ? latinPattern(String.raw`${BARE} (?:${verbs})(?![\p{L}\p{M}])`, 'gu') : null;
  sayersByLanguage.set(language, made);
  return made;
}

/** The same function, asked once for each name. */
function remembered<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const value = known.get(name) ?? find(name);
    known.set(name, value);
    return value;
  };
}

/** The bare names in a sentence of which a reader must know who they are. */
function bareNames(text: string, speaker: string | null, language: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (speaker !== null && SURNAME.test(speaker)) names.add(speaker);
  const sayers = sayersOf(language)?.of(text);
  if (sayers) for (const match of text.matchAll(sayers)) names.add(match[1]!);
  const subject = language === 'de' ? null : SUBJECT.exec(text)?.[1];
  if (subject) names.add(subject.replace(/[’']s?$/, ''));
  return names;
}

/**
 * For each sentence of an article the one before it that tells what a short form in it stands for, or who somebody is
 * that speaks or acts in it, where that is only "Holt" and the article has said "Maria Holt, the mayor". Null where nobody
 * needs that: a whole name, a name of the headline, one whom the article never introduces.
 */
export function findIntroductions(
  texts: readonly string[],
  speakers: readonly (string | null)[],
  headline: string,
  languageTag: string | null,
): readonly (number | null)[] {
  const language = primaryLanguage(languageTag);
  const shortForms = spelledOut(texts, headline);
  // Of a long article each name asks for a few sentences; asking all of them would take the square of its length.
  const sentencesWith = sentencesByName(texts);
  const introductionOf = remembered(
    (name) => sentencesWith(name).find((i) => introduces(texts[i]!, name)) ?? -1,
  );
  /** What the article also writes small is no name: "The", "Officials". */
  const isWord = remembered((name) => {
    const small = name.toLowerCase();
    return sentencesWith(small).some((i) => holds(texts[i]!, small));
  });
  return texts.map((text, i) => {
    for (const short of shortForms.size > 0 ? (text.match(SHORT_FORM) ?? []) : []) {
      const at = shortForms.get(short);
      if (at !== undefined && at < i) return at;
    }
    for (const name of bareNames(text, speakers[i] ?? null, language)) {
      if (holds(headline, name) || introduces(text, name) || isWord(name)) continue;
      const from = introductionOf(name);
      if (from >= 0 && from < i) return from;
    }
    return null;
  });
}
