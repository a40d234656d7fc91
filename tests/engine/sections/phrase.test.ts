import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrase, hasWords, holdsPhrase } from '../../../src/engine/sections/phrase.ts';
import { tokenise } from '../../../src/engine/text/tokens.ts';

const holds = (text: string, phrase: string): boolean => holdsPhrase(tokenise(text), compilePhrase(phrase));

describe('holdsPhrase', () => {
  it('matches word by word, ignoring case and the marks between', () => {
    expect(holds('The Interest, rate rose.', 'interest rate')).toBe(true);
    expect(holds('Interesting rates', 'interest rate')).toBe(false);
    expect(holds('rate of interest', 'interest rate')).toBe(false);
  });

  it('lets a star stand for letters within a word, or for one whole word', () => {
    expect(holds('economists disagree', 'econom*')).toBe(true);
    expect(holds('macroeconomics', '*econom*')).toBe(true);
    expect(holds('macroeconomics', 'econom*')).toBe(false);
    expect(holds('the prime minister', 'the * minister')).toBe(true);
    expect(holds('the minister', 'the * minister')).toBe(false);
  });

  it('treats everything but the star as text, never as a pattern', () => {
    expect(holds('aaaa', 'a+')).toBe(false);
    expect(holds('anything', '(')).toBe(false);
  });

  it('matches in scripts without spaces, and across apostrophes and widths', () => {
    expect(holds('日本銀行は金利を上げた', '金利')).toBe(true);
    expect(holds('日本銀行は金利を上げた', '金*を')).toBe(true);
    expect(holds('ＧＤＰ grew', 'gdp')).toBe(true);
    expect(holds('It doesn’t matter', "doesn't")).toBe(true);
  });

  it('ignores a star that only marks stand beside, so that it claims nothing', () => {
    for (const phrase of ['$*', '*%', '.*', '“*”', '$* %*']) {
      expect(holds('Nothing of the kind is here', phrase)).toBe(false);
      expect(hasWords(phrase)).toBe(false);
    }
    expect(holds('They paid $40 for it', '$4*')).toBe(true);
    expect(holds('in the U.S. now', 'U.S. *')).toBe(true);
    expect(hasWords('*')).toBe(true);
  });

  it('lets a star at the end of a phrase stand for nothing in scripts without spaces', () => {
    expect(holds('央行宣布维持利率。', '利率*')).toBe(true);
    expect(holds('利率上升', '利率*')).toBe(true);
    expect(holds('利率上升', '*利率')).toBe(true);
    expect(holds('ธนาคารขึ้นดอกเบี้ย', 'ดอกเบี้ย*')).toBe(true);
    expect(holds('ดอกเบี้ยขึ้น', '*ดอกเบี้ย')).toBe(true);
    expect(holds('利上升', '利率*')).toBe(false);
  });

  it('finds a word in capitals whose small letters are others', () => {
    expect(holds('İstanbul’da toplandı', 'istanbul*')).toBe(true);
    expect(holds('İSTANBUL', 'istanbul')).toBe(true);
    expect(holds('istanbul', 'İSTANBUL')).toBe(true);
    expect(holds('IRAK', 'ırak')).toBe(true);
    expect(holds('STRASSE', 'Straße')).toBe(true);
    expect(holds('Straße', 'STRASSE')).toBe(true);
  });

  it('equals a pattern built from the same star, for any word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 8 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, pattern, (text, phrase) => {
        expect(holds(text, phrase)).toBe(new RegExp(`^${phrase.replaceAll('*', '.*')}$`, 'u').test(text));
      }),
      { numRuns: 500 },
    );
  });

  it('stays fast on a phrase made to be slow', () => {
    const started = performance.now();
    expect(holds('a'.repeat(5000), `${'a*'.repeat(39)}b`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
