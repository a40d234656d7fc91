import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digits, interval, median, percent } from '../../bench/figures.ts';
import { textArticle } from '../../bench/text-article.ts';

it('every sentence is a span of its block', () => {
  const sentences = fc.array(fc.record({ text: fc.string(), paragraphStart: fc.boolean() }));
  fc.assert(
    fc.property(sentences, (given) => {
      const made = textArticle({ title: 'T', language: 'en', sentences: given });
      expect(made.sentences).toHaveLength(given.length);
      for (const { text, blockIndex, start, end } of made.sentences) {
        expect(made.article.blocks[blockIndex]?.text.slice(start, end)).toBe(text);
      }
    }),
  );
});

it('figures are written as people read them', () => {
  expect(digits(1.23456, 2)).toBe(1.23);
  expect(percent(0.12345)).toBe(12.3);
  expect(interval(0.0123, [-0.001, 0.02])).toBe('+1.23 [-0.10, 2.00]');
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2);
});
