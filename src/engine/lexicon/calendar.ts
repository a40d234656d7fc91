/** Month and weekday names of a language as Intl knows them, so that no list of ours is needed. */
export interface Calendar {
  /** Full names, nominative and as inflected beside a day, and short names without their stop; lower case. */
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
}

const EMPTY: Calendar = { months: new Set(), weekdays: new Set() };
const LONGEST_TAG = 3;

function namesFor(language: string): Calendar {
  const plain = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const dated = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const months = new Set<string>();
  const weekdays = new Set<string>();
  for (let month = 0; month < 12; month++) {
    const date = new Date(Date.UTC(2001, month, 1));
    months.add(plain.format(date).toLowerCase());
    months.add(short.format(date).toLowerCase().replace(/\.$/u, ''));
    for (const part of dated.formatToParts(date))
      if (part.type === 'month') months.add(part.value.toLowerCase());
  }
  for (let offset = 0; offset < 7; offset++)
    weekdays.add(day.format(new Date(Date.UTC(2001, 0, 1 + offset))).toLowerCase());
  return { months, weekdays };
}

/** What Intl says of English: asking it costs a process more than all dates of an article do. */
const ENGLISH: Calendar = {
  months: new Set(
    'january jan february feb march mar april apr may june jun july jul august aug september sep october oct november nov december dec'.split(
      ' ',
    ),
  ),
  weekdays: new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' ')),
};

const calendarByLanguage = new Map<string, Calendar>([['en', ENGLISH]]);

/** `language` is a primary subtag; 'und' has no names. */
export function calendarOf(language: string): Calendar {
  if (language === 'und' || language.length > LONGEST_TAG) return EMPTY;
  const cached = calendarByLanguage.get(language);
  if (cached !== undefined) return cached;
  const calendar = namesFor(language);
  calendarByLanguage.set(language, calendar);
  return calendar;
}
