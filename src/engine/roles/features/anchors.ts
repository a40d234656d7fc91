import { classOf } from './match-cues.ts';
import type { PreparedDocument, PreparedSentence } from './prepare.ts';

const MONTH_ORDER = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEK_ORDER = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

interface Anchor {
  /** The latest year the story names, up to its last; NaN when none. */
  readonly year: number;
  readonly month: number;
  readonly weekday: number;
}

const yearsOf = (s: PreparedSentence): number[] =>
  s.tokens.filter((token) => classOf(token) === '<year>').map((token) => Number.parseInt(token.lower, 10));
const indexOfFirst = (s: PreparedSentence, kind: string, order: readonly string[]): number => {
  const token = s.tokens.find((t) => classOf(t) === kind);
  return token === undefined ? -1 : order.indexOf(token.lower.slice(0, 3));
};

/** The latest year that is named twice, else the latest; NaN when none is. */
function latestYear(years: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const repeated = [...counts].filter(([, count]) => count > 1);
  const chosen = repeated.length > 0 ? repeated : [...counts];
  return chosen.length === 0 ? Number.NaN : chosen.reduce((latest, [year]) => Math.max(latest, year), 0);
}

/** When the story is set, as it says itself: no clock, no page date. */
function findAnchor(document: PreparedDocument): Anchor {
  const lead = document.sentences[document.lead];
  const year = latestYear(document.sentences.flatMap(yearsOf));
  if (lead === undefined) return { year, month: -1, weekday: -1 };
  const inDateline = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u.exec(lead.dateline ?? '')?.[1];
  const month =
    inDateline === undefined
      ? indexOfFirst(lead, '<month>', MONTH_ORDER)
      : MONTH_ORDER.indexOf(inDateline.toLowerCase());
  return { year, month, weekday: indexOfFirst(lead, '<weekday>', WEEK_ORDER) };
}

/** Times relative to the lead's: the same day, another day, a year back. */
export function anchorFeatures(document: PreparedDocument): string[][] {
  const anchor = findAnchor(document);
  let lastYear = 0;
  return document.sentences.map((s) => {
    const out: string[] = [];
    const weekday = indexOfFirst(s, '<weekday>', WEEK_ORDER);
    if (weekday >= 0)
      out.push(anchor.weekday < 0 ? 'a:day?' : weekday === anchor.weekday ? 'a:sameDay' : 'a:otherDay');
    const month = indexOfFirst(s, '<month>', MONTH_ORDER);
    if (month >= 0)
      out.push(anchor.month < 0 ? 'a:month?' : month === anchor.month ? 'a:sameMonth' : 'a:otherMonth');
    const years = yearsOf(s);
    if (years.length > 0) {
      const age = anchor.year - years.reduce((a, b) => Math.max(a, b));
      const oldest = anchor.year - years.reduce((a, b) => Math.min(a, b));
      out.push(
        `a:age${age <= 0 ? 0 : age === 1 ? 1 : age < 4 ? 2 : age < 11 ? 3 : 4}`,
        `a:old${oldest <= 0 ? 0 : oldest < 4 ? 1 : 2}`,
      );
      lastYear = s.paragraphStart ? 2 : 3;
    } else if (lastYear > 0) {
      lastYear--;
      if (!s.paragraphStart) out.push('a:yearBefore');
    }
    return out;
  });
}
