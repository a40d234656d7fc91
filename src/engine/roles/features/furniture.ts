import { latinPattern } from '../../text/latin-pattern.ts';
import type { Token } from './tokens.ts';

/** "WASHINGTON, Jan. 4 (Agency) -- " at the start of a sentence; the agency's name is dropped with it. */
const DATELINE = latinPattern(
  String.raw`^(?:[\p{Lu}][\p{Lu}\p{M}.'’/-]+(?:[ ,]+[\p{L}\p{N}.'’/-]+){0,8}\s*)?\((?:[\p{L}. /&]{2,40})\)\s*(?:[-–—]{1,2}|:)\s*|^[\p{Lu}][\p{Lu}\p{M}.'’/-]{2,}(?:[ ,]+[\p{L}\p{N}.'’]+){0,5}\s*(?:--|—|–|_)\s+(?=\p{Lu})`,
  'u',
);
const LONGEST_DATELINE = 110;

export function stripDateline(text: string): { dateline: string | null; offset: number } {
  const match = DATELINE.exec(text.length > 400 ? text.slice(0, 400) : text);
  if (match === null || match[0].length > LONGEST_DATELINE) return { dateline: null, offset: 0 };
  return { dateline: match[0], offset: match[0].length };
}

/** A headline's " - Name" or " | Name": one to four capitalised words after the last separator. */
const SITE_SUFFIX = latinPattern(
  String.raw`\s+[-–—|·]\s+(?:\p{Lu}[\p{L}\p{N}.&'’]*)(?:\s+(?:\p{Lu}[\p{L}\p{N}.&'’]*)){0,3}$`,
  'u',
);
export const stripSiteSuffix = (title: string): string => title.replace(SITE_SUFFIX.of(title), '').trim();

const CREDIT = latinPattern(
  String.raw`[\p{L}.]{2,}\s?/\s?\p{Lu}[\p{L}.'’-]*(?:[\s)]|$)|^\([\p{L}\s./]+\)$|\b(?:via|[Hh]andout|[Pp]hoto by|[Pp]hotograph by|courtesy of)\b`,
  'u',
);
const NOTICE = latinPattern(
  String.raw`^(?:source|editor|file photo|photo|video|slideshow|advertisement|related|read more|share|follow|click|subscribe|sign up|correction|reporting by|additional reporting|writing by|editing by|contact|caption|by [\p{Lu}])\b`,
  'iu',
);
const ENDS_AS_SENTENCE = /[.!?。！？…][\s"'”’»」)\]]*$/u;

export const isCredit = (text: string, tokens: readonly Token[]): boolean =>
  tokens.length <= 14 && CREDIT.test(text);
export const endsAsSentence = (text: string): boolean => ENDS_AS_SENTENCE.test(text);

/** Page furniture among the sentences: credits, bylines, notices, cross-headings. Generous rules, they only feed positions and cues. */
export function isFurniture(text: string, tokens: readonly Token[]): boolean {
  if (tokens.length === 0) return true;
  if (isCredit(text, tokens)) return true;
  if (NOTICE.test(text) && (tokens.length <= 14 || /^(?:file photo|reporting by)/iu.test(text))) return true;
  return tokens.length <= 9 && !ENDS_AS_SENTENCE.test(text);
}
