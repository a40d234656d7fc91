import { describe, expect, it } from 'vitest';
import { latinPattern } from '../../../src/engine/text/latin-pattern.ts';

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
const LATIN = [...range(0, 0x100), ...range(0x2000, 0x2070), ...range(0x20a0, 0x20d0)];
const SOURCES = ['L', 'Lu', 'Ll', 'M', 'N', 'Nd'].flatMap((name) => [
  String.raw`\p{${name}}`,
  String.raw`[\p{${name}}_]`,
  String.raw`[^\p{${name}}]`,
]);

describe('latinPattern', () => {
  it.each(SOURCES)('finds with %s what the pattern itself finds', (source) => {
    for (const flags of source.startsWith('[^') ? ['u'] : ['u', 'iu']) {
      const whole = new RegExp(source, flags);
      const pattern = latinPattern(source, flags);
      const wrong = [...LATIN, 0x152, 0x410, 0x661, 0x301, 0x4e00].filter((code) => {
        const text = String.fromCharCode(code);
        return whole.test(text) !== pattern.test(text);
      });
      expect(wrong.map((code) => code.toString(16))).toEqual([]);
    }
  });

  it('ignores the case of each letter as the pattern itself does', () => {
    const letters = LATIN.map((code) => String.fromCharCode(code)).filter((text) => /\p{L}/u.test(text));
    for (const letter of letters) {
      const whole = new RegExp(letter, 'iu');
      const pattern = latinPattern(letter, 'iu');
      const found = (test: (text: string) => boolean): string => letters.filter(test).join('');
      expect(found((text) => pattern.test(text))).toBe(found((text) => whole.test(text)));
    }
  });

  it('uses the pattern itself as soon as one character is of no Latin-1 text', () => {
    const pattern = latinPattern(String.raw`\p{Lu}\p{L}+`, 'gu');
    expect('Łódź und Köln'.match(pattern.of('Łódź und Köln'))).toEqual(['Łódź', 'Köln']);
    expect('Zürich und Köln'.match(pattern.of('Zürich und Köln'))).toEqual(['Zürich', 'Köln']);
    expect(pattern.of('😀 Köln').source).toBe(String.raw`\p{Lu}\p{L}+`);
  });

  it('refuses a property that it cannot write out', () => {
    expect(() => latinPattern(String.raw`\p{Script=Han}|\p{Sc}`, 'u').test('a')).toThrow(RangeError);
  });
});
