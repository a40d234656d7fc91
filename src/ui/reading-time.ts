import { formatNumber, t } from './text.ts';

/** "5 min" or "40 s"; seconds come in fives, because a reading speed is a mean and not a stopwatch. */
export function formatReadingTime(seconds: number): string {
  if (seconds < 57.5) return t('secondsShort', formatNumber(Math.max(5, Math.round(seconds / 5) * 5)));
  return t('minutesShort', formatNumber(Math.max(1, Math.round(seconds / 60))));
}
