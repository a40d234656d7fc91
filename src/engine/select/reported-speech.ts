import { REPORTING_BY_LANGUAGE } from '../lexicon/reporting-verbs.ts';
import { primaryLanguage } from '../text/language.ts';
import { type LatinPattern, latinPattern } from '../text/latin-pattern.ts';
import { tokenise } from '../text/tokens.ts';

/** German subjunctive I of the third person: what somebody says who need not be named again. */
const SUBJUNCTIVE = latinPattern(
  String.raw`^[^,;:–„“"]*?(?<![\p{L}-])(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|gehe|komme|lasse|bleibe|stehe|brauche|herrsche|gelte)(?![\p{L}-])`,
  'u',
);
const NO_REPORT = /\b(?:ob|dass|als)\b/;
const FIRST_PERSON = /\bich\b/;
const WISH = /^(?:es sei|sei es|gott sei)/;
/** ", so der Minister", ", argumentiert Verdi": a speaker behind the speech. */
const SPEAKER_BEHIND = latinPattern(
  String.raw`,\s+(?:so|\p{Ll}+(?:te|ten|t|en))\s+(?:auch\s+)?(?:(?:der|die|das|ein|eine)\s+)?\p{Lu}`,
  'u',
);

let attribution: LatinPattern | null = null;

function germanAttribution(): LatinPattern {
  const { verbs = [], sources = [] } = REPORTING_BY_LANGUAGE['de'] ?? {};
  attribution ??= latinPattern(`(?<!\\p{L})(?:${[...verbs, ...sources].join('|')})(?!\\p{L})`, 'u');
  return attribution;
}

/** Whether a sentence is indirect speech whose speaker stands in a sentence before: „Der Hafen sei zu klein.“ German only. */
export function isUnattributedSpeech(text: string, languageTag: string | null): boolean {
  if (primaryLanguage(languageTag) !== 'de') return false;
  const small = text.toLowerCase();
  const clause = SUBJUNCTIVE.exec(small)?.[0];
  if (clause === undefined || NO_REPORT.test(clause) || FIRST_PERSON.test(small) || WISH.test(small))
    return false;
  return !germanAttribution().test(small) && !SPEAKER_BEHIND.test(text);
}

const SPOKEN_DASH = /^[—–]\s/;
/** „— Нет,— сказал“: who speaks stands behind a second dash. */
const SPEAKER_BEHIND_DASH = /[,!?.…]\s?[—–]\s?[^\s\p{Lu}]/u;

const WITH_SECOND_DASH = new Set(['ru', 'uk', 'be', 'bg']);

/** A line of a dialogue, opened by a dash, without a word of who says it. */
export function isSpokenByNobody(text: string, languageTag: string | null): boolean {
  if (!SPOKEN_DASH.test(text) || SPEAKER_BEHIND_DASH.test(text)) return false;
  const language = primaryLanguage(languageTag);
  const verbs = REPORTING_BY_LANGUAGE[language]?.verbs ?? [];
  if (verbs.length === 0 && !WITH_SECOND_DASH.has(language)) return false;
  const words = new Set(tokenise(text));
  return !verbs.some((verb) => words.has(verb));
}
