import { describe, expect, it } from 'vitest';
import { phraseBits, readPhrases } from '../../src/page/phrases.ts';

describe('readPhrases', () => {
  it.each([
    ['Mehr zum Thema', 'related'],
    ['Читайте также', 'related'],
    ['By Jane Doe', 'byline'],
    ['Updated 12 May 2024', 'clock'],
    ['Please follow Jane Doe on Twitter', 'invitation'],
    ['(Photo: Jane Doe)', 'trailingCredit'],
  ] as const)('reads %j in small and in capital letters', (text, name) => {
    for (const form of [text, text.toLowerCase(), text.toUpperCase()])
      expect(readPhrases(form) & phraseBits([name])).not.toBe(0);
  });

  it('ignores case as a pattern does, where the lower case is another letter', () => {
    // K is the Kelvin sign, which in lower case is a k.
    expect(readPhrases('\u212alic\u212a') & phraseBits(['pointer'])).toBe(0);
    expect(readPhrases('CLIC\u212a or TAP') & phraseBits(['pointer'])).not.toBe(0);
  });

  it('finds nothing in a plain sentence', () => {
    expect(readPhrases('The council voted to close the bridge.')).toBe(0);
  });
});
