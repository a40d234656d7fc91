import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/messages/text-hash.ts';

describe('hashText', () => {
  it('gives 16 hex digits, the same for the same text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(hashText(text)).toMatch(/^[0-9a-f]{16}$/);
        expect(hashText(text)).toBe(hashText(text));
      }),
    );
  });

  it('tells texts apart that differ in one place', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
        const index = at % text.length;
        const changed = text.slice(0, index) + (text[index] === 'x' ? 'y' : 'x') + text.slice(index + 1);
        expect(hashText(changed)).not.toBe(hashText(text));
      }),
    );
  });

  it('has no collision among 200,000 short texts', () => {
    const hashes = new Set<string>();
    for (let index = 0; index < 200_000; index++) hashes.add(hashText(`story ${index}`));
    expect(hashes.size).toBe(200_000);
  });

  it('uses all of its bits', () => {
    let ones = 0n;
    let anySet = 0n;
    for (let index = 0; index < 500; index++) {
      const value = BigInt(`0x${hashText(`text ${index}`)}`);
      anySet |= value;
      ones += BigInt(value.toString(2).replaceAll('0', '').length);
    }
    expect(anySet).toBe(2n ** 64n - 1n);
    expect(Number(ones) / 500).toBeGreaterThan(30);
    expect(Number(ones) / 500).toBeLessThan(34);
  });
});
