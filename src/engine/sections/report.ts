import type { RoleLabel } from '../roles/types.ts';
import type { QuoteForm } from '../signals/index.ts';
import { primaryLanguage } from '../text/language.ts';
import { DISCOURSE_ROLES } from '../types.ts';

/** How far an article is what the roles were learnt from: a report of an event. */
export type ReportKind =
  /** Some sentence is likely its main event. */
  | 'event'
  /** A feature or an analysis: none is. */
  | 'noEvent'
  /** A guide, a review or a column: it speaks to its reader. */
  | 'address';

const MAIN = DISCOURSE_ROLES.indexOf('mainEvent');
const EVENT = 0.5;
/** Of 602 documents of NewsDiscourse (train and validation) none has so great a share of such sentences, four have half of it. */
const ADDRESS_SHARE = 0.2;
const FIRST_OR_SECOND_PERSON: Readonly<Record<string, RegExp>> = {
  en: /\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|us)\b/,
};

/** `quotes`: what somebody is quoted as saying addresses nobody who reads the article. */
export function reportKindOf(
  roles: readonly RoleLabel[],
  quotes: readonly QuoteForm[],
  languageTag: string | null,
): ReportKind {
  const address = FIRST_OR_SECOND_PERSON[primaryLanguage(languageTag)];
  const addressing = address ? quotes.filter(({ outside }) => address.test(outside)).length : 0;
  if (addressing > ADDRESS_SHARE * quotes.length) return 'address';
  return roles.some(({ distribution }) => (distribution[MAIN] ?? 0) >= EVENT) ? 'event' : 'noEvent';
}
