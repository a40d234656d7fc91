import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingSeconds } from '../../src/background/reading-time.ts';

describe('readingSeconds', () => {
  it('takes a minute for as many letters as the study counted in the language', () => {
    expect(readingSeconds(['x'.repeat(987)], 'en')).toBeCloseTo(60);
    expect(readingSeconds(['字'.repeat(255)], 'zh-Hans')).toBeCloseTo(60);
    expect(readingSeconds(['あ'.repeat(357)], 'JA')).toBeCloseTo(60);
  });

  it('counts letters and digits, not spaces and stops', () => {
    expect(readingSeconds(['a b, c. 1 2 3!'], 'en')).toBe(readingSeconds(['abc123'], 'en'));
  });

  it('has an answer for a language that nobody has measured, and for none', () => {
    expect(readingSeconds(['x'.repeat(937)], 'eo')).toBeCloseTo(60);
    expect(readingSeconds(['x'.repeat(937)], null)).toBeCloseTo(60);
    expect(readingSeconds(['x'.repeat(937)], 'constructor')).toBeCloseTo(60);
    expect(readingSeconds([], 'en')).toBe(0);
  });

  it('never takes less time for more text', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (texts, more) => {
        expect(readingSeconds([...texts, more], 'en')).toBeGreaterThanOrEqual(readingSeconds(texts, 'en'));
      }),
    );
  });
});
