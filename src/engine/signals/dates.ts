import { calendarOf } from '../lexicon/calendar.ts';
import { latinPattern } from '../text/latin-pattern.ts';

const WORD_OR_NUMBER = latinPattern(String.raw`[\p{L}\p{M}]+|\p{Nd}+`, 'gu');
const YEAR = latinPattern(String.raw`(?<![\p{L}\p{N}.,$€£])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}%]|[.,]\d)`, 'gu');
const NUMERIC_DATE =
  /(?<!\d)(?:\d{4}-\d\d?-\d\d?|\d\d?[./]\d\d?[./](?:\d{4}|\d\d)|\d{1,4}年(?:\d\d?月)?|\d\d?月\d\d?日|\d\d?일)(?!\d)/gu;
const DAY_OR_YEAR = latinPattern(String.raw`^\p{Nd}{1,4}$`, 'u');

/**
 * How many dates a text names: years, numeric dates, weekdays, and months beside a number (or with a capital inside
 * the sentence, so that French "mars" and English "may" are none). `language` is a primary subtag.
 */
export function countDates(text: string, language: string): number {
  const { months, weekdays } = calendarOf(language);
  let count = (text.match(YEAR.of(text))?.length ?? 0) + (text.match(NUMERIC_DATE)?.length ?? 0);
  const words = text.match(WORD_OR_NUMBER.of(text)) ?? [];
  for (const [i, word] of words.entries()) {
    const folded = word.toLowerCase();
    if (weekdays.has(folded)) count++;
    else if (months.has(folded)) {
      const beside = DAY_OR_YEAR.test(words[i - 1] ?? '') || DAY_OR_YEAR.test(words[i + 1] ?? '');
      if (beside || (i > 0 && folded !== word)) count++;
    }
  }
  return count;
}
