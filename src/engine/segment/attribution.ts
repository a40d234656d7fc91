import { REPORTING_BY_LANGUAGE } from '../lexicon/reporting-verbs.ts';
import { latinPattern } from '../text/latin-pattern.ts';

/** A name of up to four capitalised words, particles between them, and the word after it. */
const NAME_AND_WORD = latinPattern(
  String.raw`^((?:\p{Lu}[\p{L}\p{M}.’'-]*\s+(?:(?:de|van|von|der|bin|al|du)\s+)?){1,4})(\p{Ll}[\p{L}\p{M}]*)`,
  'u',
);
const ASKED_OR_SHOUTED = /[?!][”"’»]+$/u;

/** “Why?” Davis said. — the attribution after a question or a cry in quotation marks belongs to it. */
export function isAttribution(left: string, right: string, language: string): boolean {
  if (!ASKED_OR_SHOUTED.test(left)) return false;
  const verb = NAME_AND_WORD.exec(right.slice(0, 80))?.[2];
  return verb !== undefined && (REPORTING_BY_LANGUAGE[language]?.verbs.includes(verb) ?? false);
}
