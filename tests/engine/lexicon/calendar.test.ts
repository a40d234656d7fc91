import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/engine/lexicon/calendar.ts';

describe('calendarOf', () => {
  it('says of English, which it has by heart, what Intl says', () => {
    // Another tag of the same language is asked of Intl.
    expect(calendarOf('eng')).toEqual(calendarOf('en'));
  });

  it('knows the names of other languages, as they stand beside a day too', () => {
    expect(calendarOf('pl').months).toContain('maja');
    expect(calendarOf('de').weekdays).toContain('samstag');
    expect(calendarOf('und').months.size).toBe(0);
  });
});
