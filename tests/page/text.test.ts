import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StatedText } from '../../src/page/stated-text.ts';
import { containment, shingles, tokensOf } from '../../src/page/text.ts';

/** A word of letters, digits and marks, or one character of a script without spaces. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+/gu;
const normalised = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(TOKEN) ?? [];

const letter = fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCharCode(code));
const sign = fc.integer({ min: 0x2000, max: 0x20cf }).map((code) => String.fromCharCode(code));
const latin = fc.array(fc.oneof({ weight: 9, arbitrary: letter }, sign)).map((parts) => parts.join(''));

describe('tokens', () => {
  it('are the same for every sign of Latin texts as after normalising', () => {
    for (let code = 0; code < 0x2100; code++) {
      const text = `Ab${String.fromCharCode(code)}Cd`;
      expect(tokensOf(text), code.toString(16)).toEqual(normalised(text));
    }
  });

  it('are the same for any text as after normalising', () => {
    fc.assert(
      fc.property(fc.oneof(latin, fc.string({ unit: 'grapheme' })), (text) => {
        expect(tokensOf(text)).toEqual(normalised(text));
      }),
    );
  });
});

describe('a stated text', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const phrase = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

  it('holds the share of a phrase that its runs of three words are of', () => {
    fc.assert(
      fc.property(phrase, phrase, (stated, asked) => {
        const known = tokensOf(stated);
        const share = containment(tokensOf(asked), shingles(known, 3), ` ${known.join(' ')} `);
        expect(new StatedText(stated).share(tokensOf(asked))).toBe(share);
      }),
    );
  });
});
