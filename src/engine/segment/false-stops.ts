import {
  ABBREVIATIONS_BY_LANGUAGE,
  type AbbreviationLexicon,
  ANY_LANGUAGE,
  abbreviationsOf,
} from '../lexicon/abbreviations.ts';
import { startersOf } from '../lexicon/sentence-starters.ts';
import { latinPattern } from '../text/latin-pattern.ts';

const LAST_TOKEN = latinPattern(
  String.raw`(?:^|[\s("“„«‘'[/–—-])((?:[\p{L}\p{M}]+[.’'-])*[\p{L}\p{M}\p{N}º°-]+)\.$`,
  'u',
);
/** No abbreviation is longer; a bound, so that no text can make the pattern slow. */
const LONGEST_TOKEN = 30;
const FIRST_WORD = latinPattern(String.raw`^["“„«‘'([]*([\p{L}\p{M}]+)`, 'u');
const LOWER_START = latinPattern(String.raw`^["“„«‘'([]*\p{Ll}`, 'u');
const DIGIT_START = latinPattern(String.raw`^[([]?\p{Nd}`, 'u');
/** Two dotted letters or more: "U.S.", "J.K.", "z.B.". */
const DOTTED = latinPattern(String.raw`^(?:\p{L}\.)+\p{L}$`, 'u');
const SINGLE_UPPER = latinPattern(String.raw`^\p{Lu}$`, 'u');
/** A second initial behind the first: "В. В. Путин". */
const INITIAL_START = latinPattern(String.raw`^\p{Lu}\.(?:\s|\p{Lu})`, 'u');
/** An Italian or French article that has run into the abbreviation: "L’on. Bianchi". */
const ELIDED = /^(?:l|d|un|all|dall|dell|nell|sull|quell)['’]/u;
const ORDINAL = latinPattern(String.raw`^\p{Nd}{1,3}$`, 'u');
const DATELINE_AGENCY = latinPattern(String.raw`^\([\p{L}\p{N} .,/&-]{2,40}\)\s*[—–:-]`, 'u');
const DATELINE_DASH = /^[^.!?]{0,40}?\s[—–]{1,2}\s/u;
const DATELINE_PLACE = latinPattern(String.raw`^[\p{Lu}\s.,'’/-]+$`, 'u');

const known = (
  lists: readonly AbbreviationLexicon[],
  kind: 'never' | 'seldom' | 'beforeNumber',
  word: string,
): boolean => lists.some((list) => list[kind].has(word));

/** Whether the next sentence opens with a word that commonly opens one; null when the language has no list. */
function opensLikeSentence(right: string, language: string): boolean | null {
  const starters = startersOf(language);
  if (starters === null) return null;
  const word = FIRST_WORD.exec(right)?.[1];
  return word !== undefined && starters.has(word.toLowerCase());
}

/** "ST. LOUIS (Reuters) —" and "SEATTLE, Wash. (AP) —": a stop inside the dateline that opens a story. */
function inDateline(left: string, right: string): boolean {
  if (left.length > 60) return false;
  return DATELINE_AGENCY.test(right) || (DATELINE_PLACE.test(left) && DATELINE_DASH.test(right));
}

/**
 * Whether the stop at the end of `left` belongs to an abbreviation, an initial, an ordinal or a dateline, so that
 * the sentence goes on in `right`. Both are trimmed where they meet. `language` is a primary subtag.
 */
export function isFalseStop(left: string, right: string, language: string): boolean {
  if (inDateline(left, right)) return true;
  const token = LAST_TOKEN.exec(left.slice(-LONGEST_TOKEN))?.[1];
  if (token === undefined) return false;
  const word = token.toLowerCase().replace(ELIDED, '');
  const lists = [abbreviationsOf(language), ANY_LANGUAGE];
  if (DIGIT_START.test(right) && known(lists, 'beforeNumber', word)) return true;
  if (known(lists, 'never', word)) return true;
  const opens = opensLikeSentence(right, language);
  if (ORDINAL.test(token))
    return abbreviationsOf(language).ordinals && opens !== true && !/^\p{P}/u.test(right);
  if (known(lists, 'seldom', word) || DOTTED.test(token)) return opens !== true || LOWER_START.test(right);
  if (SINGLE_UPPER.test(token)) return opens !== true || INITIAL_START.test(right);
  return false;
}

/** Languages with an abbreviation list, for tests and documentation. */
export const ABBREVIATION_LANGUAGES = Object.keys(ABBREVIATIONS_BY_LANGUAGE);
