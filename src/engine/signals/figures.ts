import { calendarOf } from '../lexicon/calendar.ts';
import { latinPattern } from '../text/latin-pattern.ts';

const FIGURE = latinPattern(
  String.raw`(?<![\p{L}\p{N}])[$€£¥₹]?\s?\p{Nd}+(?:[.,\u00a0 '’]\p{Nd}{3})*(?:[.,]\p{Nd}+)?\s?(?:[%‰$€£¥₹]|percent|per cent)?`,
  'gu',
);
const BARE_YEAR = /^(?:1[5-9]|20)\d\d$/u;
const MEASURED = /[%‰$€£¥₹]|per/u;

const WORD_BEFORE = latinPattern(String.raw`(\p{L}+)\.?\s*$`, 'u');
const WORD_AFTER = latinPattern(String.raw`^\.?(?:st|nd|rd|th|º|er)?\s*(?:de\s+)?(\p{L}+)`, 'u');
const DAY = latinPattern(String.raw`^\p{Nd}{1,2}$`, 'u');

/**
 * How many figures a text states. A bare year and the day of a date are none; a share or a sum of money counts twice.
 * `language` is a primary subtag.
 */
export function countFigures(text: string, language: string): number {
  const { months } = calendarOf(language);
  const isMonth = (word: string | undefined): boolean => word !== undefined && months.has(word.toLowerCase());
  let count = 0;
  for (const match of text.matchAll(FIGURE.of(text))) {
    const figure = match[0].trim();
    const end = match.index + match[0].trimEnd().length;
    const isDay =
      DAY.test(figure) &&
      (isMonth(WORD_BEFORE.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[1]) ||
        isMonth(WORD_AFTER.exec(text.slice(end, end + 24))?.[1]));
    if (MEASURED.test(figure)) count += 2;
    else if (!isDay && !BARE_YEAR.test(figure)) count += 1;
  }
  return count;
}
