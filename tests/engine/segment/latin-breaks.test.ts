import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLatinBreaks, latinBreaks } from '../../../src/engine/segment/latin-breaks.ts';

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i));
const LATIN = [...range(0, 0x100), ...range(0x2000, 0x2070), ...range(0x20a0, 0x20d0)];

/** Versions of Unicode differ in whether a sentence goes on behind a semicolon; the engine says yes for all. */
const SEMICOLON = ';';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const byIntl = (text: string): number[] =>
  [...segmenter.segment(text)].map(({ index }) => index).filter((index) => index > 0);

describe('latinBreaks', () => {
  it('puts boundaries where Intl.Segmenter does around each character', () => {
    for (const letter of LATIN) {
      if (letter === SEMICOLON || !hasLatinBreaks(letter)) continue;
      const texts = [
        `A b.${letter}`,
        `A b${letter} C`,
        `A b.${letter}C`,
        `A b. ${letter}C`,
        `A b. ${letter}c`,
      ];
      texts.push(`a.${letter}b`, `A B!${letter} c`, `A b.C${letter}.D`, `${letter}.A`, `a? ${letter} b`);
      expect(texts.map((text) => [text, latinBreaks(text)])).toEqual(
        texts.map((text) => [text, byIntl(text)]),
      );
    }
  });

  it('puts boundaries where Intl.Segmenter does in any text', () => {
    const marks = [...'aBc..!?  "’“(),:-–—1éÉ…ªºµ&/€‹›⁇\'«»*'];
    const text = fc
      .array(fc.constantFrom(...marks), { minLength: 1, maxLength: 24 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        expect(latinBreaks(given)).toEqual(byIntl(given));
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves ends of lines, characters without width and other letters to Intl.Segmenter', () => {
    for (const text of ['A.\nB', 'A\u00adb. C', 'A.\u200b B', 'Łódź. B', 'a\u2029b'])
      expect([text, hasLatinBreaks(text)]).toEqual([text, false]);
    expect(hasLatinBreaks('Grüße. “So?”')).toBe(true);
  });
});
