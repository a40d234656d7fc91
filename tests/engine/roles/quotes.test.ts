import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/engine/roles/quotes.ts';

const quotedIn = (text: string): string[] => {
  const [found] = findQuotes([{ text, paragraphStart: true }]);
  return found!.spans.map(({ start, end }) => text.slice(start, end));
};

describe('findQuotes', () => {
  it.each([
    ['“We won,” she said.', '“We won,”'],
    ['"We won," she said.', '"We won,"'],
    ["''We won,'' she said.", "''We won,''"],
    ['„Wir haben gewonnen“, sagte sie.', '„Wir haben gewonnen“'],
    ['„Wygraliśmy” – powiedziała.', '„Wygraliśmy”'],
    ['« Nous avons gagné », a-t-elle dit.', '« Nous avons gagné »'],
    ['»Wir haben gewonnen«, sagte sie.', '»Wir haben gewonnen«'],
    ['首相は「勝った」と述べた。', '「勝った」'],
    ['她说：“我们赢了。”', '“我们赢了。”'],
  ])('finds what is quoted in %s', (text, quoted) => {
    expect(quotedIn(text)).toEqual([quoted]);
  });

  it('takes no apostrophe for a quotation mark', () => {
    expect(quotedIn("The minister's plan won't pass, it’s said.")).toEqual([]);
  });

  it('carries an open quotation to the next sentence of the paragraph and no further', () => {
    const found = findQuotes([
      { text: '“We won.', paragraphStart: true },
      { text: 'We knew it,” she said.', paragraphStart: false },
      { text: 'The match ended late.', paragraphStart: true },
    ]);
    expect(found.map(({ continued }) => continued)).toEqual([false, true, false]);
    expect(found[1]!.outside.trim()).toBe('she said.');
    expect(found[2]!.share).toBe(0);
  });

  it('gives ordered, disjoint spans inside the sentence for any text', () => {
    const character = fc.constantFrom(...'ab .“”„«»"\'「」‹›', "''", '``');
    fc.assert(
      fc.property(fc.array(fc.array(character, { maxLength: 40 }), { maxLength: 6 }), (lists) => {
        const sentences = lists.map((list, i) => ({ text: list.join(''), paragraphStart: i % 2 === 0 }));
        findQuotes(sentences).forEach(({ spans, share, outside }, i) => {
          const { length } = sentences[i]!.text;
          let at = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThanOrEqual(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(length);
          expect(outside).toHaveLength(length);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
