import { describe, expect, it } from 'vitest';
import { hasSecondHalf, type OpeningInput, openingOf } from '../../../src/engine/select/opening.ts';

const input = (salience: readonly number[], changes: Partial<OpeningInput> = {}): OpeningInput => ({
  row: salience.map(() => ({ value: 1, claim: 'fit', evidence: [] })),
  isKept: salience.map(() => true),
  isTaken: salience.map(() => false),
  needsPrevious: salience.map(() => false),
  qualities: salience.map(() => ({ isUnfit: false, penalty: 0 })),
  salience,
  texts: salience.map(() => 'The pier was closed.'),
  words: salience.map(() => 20),
  traits: { language: 'en', kind: 'event' },
  ...changes,
});

describe('the opening', () => {
  it('is the first sentence unless one of the next three says clearly more', () => {
    expect(openingOf(input([0.9, 1, 0.2, 0.2]))).toBe(0);
    expect(openingOf(input([0.5, 1, 0.2, 0.2]))).toBe(1);
    expect(openingOf(input([0.5, 0.5, 0.5, 0.5, 1]))).toBe(0);
  });

  it('gives way less easily where salience was not measured', () => {
    expect(openingOf(input([0.7, 1, 0.2, 0.2], { traits: { language: 'de', kind: 'event' } }))).toBe(0);
    expect(openingOf(input([0.6, 1, 0.2, 0.2], { traits: { language: 'de', kind: 'event' } }))).toBe(1);
  });

  it('is not looked for far behind the first that may be it', () => {
    const unfit = { isUnfit: true, penalty: 0 };
    const qualities = Array.from({ length: 12 }, (_, i) =>
      i === 0 || i === 11 ? { isUnfit: false, penalty: 0 } : unfit,
    );
    expect(openingOf(input([0.1, ...Array<number>(10).fill(0.5), 1], { qualities }))).toBe(0);
  });

  it('has no right to be the first in what is no report', () => {
    const feature = { traits: { language: 'en', kind: 'noEvent' } } as const;
    expect(openingOf(input([0.9, 1, 0.2, 0.2], feature))).toBe(1);
    expect(openingOf(input([1, 0.9, 0.2, 0.2], feature))).toBe(0);
  });

  it('is no teaser of a few words where a fuller sentence follows', () => {
    expect(openingOf(input([1, 0.5, 0.5], { words: [5, 20, 20] }))).toBe(1);
    expect(openingOf(input([1, 0.5, 0.5], { words: [5, 5, 5] }))).toBe(0);
  });

  it('is no quotation where the story begins with none', () => {
    const texts = ['The pier was closed.', '“It was time,” said Maria Holt.', 'The storm broke it.'];
    expect(openingOf(input([0.5, 1, 0.2], { texts }))).toBe(0);
    expect(openingOf(input([1, 0.2, 0.2], { texts: [texts[1]!, texts[0]!, texts[2]!] }))).toBe(0);
  });

  it('has a second half where the next sentence lives on it and says more', () => {
    const leaning = { needsPrevious: [false, true, false] };
    expect(hasSecondHalf(0, input([0.5, 1, 0.2], leaning))).toBe(true);
    expect(hasSecondHalf(0, input([0.5, 0.6, 0.2], leaning))).toBe(false);
    expect(hasSecondHalf(0, input([0.5, 1, 0.2]))).toBe(false);
    expect(hasSecondHalf(-1, input([0.5, 1, 0.2], leaning))).toBe(false);
    expect(hasSecondHalf(2, input([0.5, 1, 0.2], leaning))).toBe(false);
  });
});
