import { primaryLanguage } from './language.ts';
import { wordCount } from './tokens.ts';

/**
 * Reading rates in words a minute. English: silent reading of non-fiction, Brysbaert, "How many words do we read per
 * minute?" (J. Mem. Lang. 109, 2019). The others: Trauzettel-Klosinski & Dietz, IReST (IOVS 53, 2012), read aloud, and their
 * average elsewhere. Chinese and Japanese: half their letters a minute, since wordCount takes two letters for a word.
 */
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = {
  en: 238,
  ar: 138,
  de: 179,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 179,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 128,
};
const AVERAGE_RATE = 184;

/** Seconds that reading the text takes, a whole number; 0 for a text without words. */
export function readingSeconds(text: string, language: string | null): number {
  const rate = WORDS_PER_MINUTE[primaryLanguage(language)] ?? AVERAGE_RATE;
  return Math.ceil((wordCount(text) / rate) * 60);
}
