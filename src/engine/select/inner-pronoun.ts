import { REPORTING_BY_LANGUAGE } from '../lexicon/reporting-verbs.ts';
import { primaryLanguage } from '../text/language.ts';
import { type LatinPattern, latinPattern } from '../text/latin-pattern.ts';
import { INNER_CAPITAL, LEADING_MARKS, OPENS_QUOTE } from './shape.ts';

/**
 * Pronouns that stand for one person or thing named before, as subjects; languages that leave their subjects out have
 * none. Source: written for this project.
 */
const SUBJECTS: Readonly<Record<string, string>> = {
  en: 'he|she|it|they',
  de: 'er|sie',
  fr: 'il|elle|ils|elles',
  nl: 'hij|zij|ze',
  sv: 'han|hon|de',
  da: 'han|hun|de',
  nb: 'han|hun|de',
  no: 'han|hun|de',
};
/** Nobody's pronoun: "In May, it was clear that", "En mai, il y avait". */
const EMPTY_SUBJECT = latinPattern(
  String.raw`^(?:it (?:is|was|has been|will be|’s|'s|would be|became|emerged|seems|seemed|appears|appeared|takes|took|remains)|il (?:y |n[’']|est|était|faut|fallait|s[’']agit|sera)|de (?:\p{L}+a |\p{L}+e ))`,
  'u',
);
/** Words of the opening within which a comma ends a clause that comes before the subject. */
const OPENING_WORDS = 9;

/** French puts verb and subject together behind a quotation. */
const INVERTED = '(?:a|ont)-t-(?:il|elle|ils|elles)';

interface Patterns {
  /** ", he said", "» a-t-il dit": a speaker who is only a pronoun. */
  readonly speaker: LatinPattern;
  /** The subject behind an opening clause: "In a letter, she". */
  readonly behindComma: LatinPattern;
}

const patternsByLanguage = new Map<string, Patterns | null>();

function patternsOf(language: string): Patterns | null {
  const known = patternsByLanguage.get(language);
  if (known !== undefined) return known;
  const subjects = SUBJECTS[language];
  const verbs = REPORTING_BY_LANGUAGE[language]?.verbs.join('|');
  const spoken = verbs
    ? [String.raw`(?:${subjects})\s+(?:${verbs})`, String.raw`(?:${verbs})\s+(?:${subjects})`]
    : [];
  const said = `(?:${[...spoken, INVERTED].join('|')})`;
  const patterns = subjects
    ? {
        speaker: latinPattern(String.raw`[,，"”»“]\s*${said}(?![\p{L}-])`, 'u'),
        behindComma: latinPattern(String.raw`^([^,.;:"“„«]{3,80}),\s+((?:${subjects})\s.{0,24})`, 'u'),
      }
    : null;
  patternsByLanguage.set(language, patterns);
  return patterns;
}

const CAPITAL = latinPattern(String.raw`\p{Lu}`, 'u');

/** In German any noun has a capital: there only a sentence that begins with the quotation surely names nobody before it. */
const mayName = (before: string, language: string): boolean =>
  language === 'de'
    ? !OPENS_QUOTE.test(before)
    : INNER_CAPITAL.test(before.replace(LEADING_MARKS.of(before), ''));

/**
 * Whether a sentence that opens with no pronoun still hangs on one whose name it does not hold: its speaker is "he", or
 * its subject, behind an opening clause, is "she". What comes before the pronoun must hold no name.
 */
export function hangsOnPronoun(text: string, languageTag: string | null): boolean {
  const language = primaryLanguage(languageTag);
  const patterns = patternsOf(language);
  if (patterns === null) return false;
  const small = text.toLowerCase();
  const speaker = patterns.speaker.exec(small);
  if (speaker !== null && !mayName(text.slice(0, speaker.index), language)) return true;
  // German puts the verb before a subject behind an opening clause, and any noun there looks like a name.
  if (language === 'de') return false;
  const opening = patterns.behindComma.exec(small);
  if (opening === null) return false;
  const [, { length } = '', subject = ''] = opening;
  const clause = text.slice(0, length);
  if (clause.split(/\s+/u).length > OPENING_WORDS || EMPTY_SUBJECT.test(subject)) return false;
  return !CAPITAL.test(clause.slice(1));
}
