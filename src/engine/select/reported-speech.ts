import { REPORTING_BY_LANGUAGE } from '../lexicon/reporting-verbs.ts';
import { primaryLanguage } from '../text/language.ts';

/** German subjunctive I of the third person: what somebody says who need not be named again. */
const SUBJUNCTIVE =
  /^[^,;:–„“"]*?(?<![\p{L}-])(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|gehe|komme|lasse|bleibe|stehe|brauche|herrsche|gelte)(?![\p{L}-])/iu;
const NO_REPORT = /(?<!\p{L})(?:ob|dass|als)(?!\p{L})/iu;
const FIRST_PERSON = /(?<!\p{L})ich(?!\p{L})/iu;
const WISH = /^(?:es sei|sei es|gott sei)/iu;
/** ", so der Minister", ", argumentiert Verdi": a speaker behind the speech. */
const SPEAKER_BEHIND =
  /,\s+(?:so|\p{Ll}+(?:te|ten|t|en))\s+(?:auch\s+)?(?:(?:der|die|das|ein|eine)\s+)?\p{Lu}/u;

let attribution: RegExp | null = null;

function germanAttribution(): RegExp {
  const { verbs = [], sources = [] } = REPORTING_BY_LANGUAGE['de'] ?? {};
  attribution ??= new RegExp(`(?<!\\p{L})(?:${[...verbs, ...sources].join('|')})(?!\\p{L})`, 'iu');
  return attribution;
}

/** Whether a sentence is indirect speech whose speaker stands in a sentence before: „Der Hafen sei zu klein.“ German only. */
export function isUnattributedSpeech(text: string, languageTag: string | null): boolean {
  if (primaryLanguage(languageTag) !== 'de') return false;
  const clause = SUBJUNCTIVE.exec(text)?.[0];
  if (clause === undefined || NO_REPORT.test(clause) || FIRST_PERSON.test(text) || WISH.test(text))
    return false;
  return !germanAttribution().test(text) && !SPEAKER_BEHIND.test(text);
}
