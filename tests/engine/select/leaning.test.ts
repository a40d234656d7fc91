import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../src/engine/index.ts';
import { findLeaning } from '../../../src/engine/select/leaning.ts';

const sentences = (texts: readonly string[]) =>
  texts.map((text, blockIndex) => ({ text, blockIndex, start: 0, end: text.length }));
const leaning = (texts: readonly string[], quoteLeans = -1, kinds: readonly BlockKind[] = []) =>
  findLeaning(
    sentences(texts),
    texts.map((text, i) => ({ leans: i === quoteLeans, open: false, outside: text })),
    'en',
    texts.map((_, i) => ({ kind: kinds[i] ?? 'paragraph' })),
  ).map(({ leans }) => leans);

describe('sentences that live on the one before', () => {
  it('are those with a pronoun at the start or further in, the rest of a quotation, an answer', () => {
    const texts = [
      'Will the pier be rebuilt?',
      'The answer is open.',
      'She left.',
      'In a letter, he agreed.',
      'The council met.',
    ];
    expect(leaning(texts)).toEqual([false, true, true, true, false]);
    expect(leaning(texts, 4)[4]).toBe(true);
  });

  it('are lines of a dialogue that nobody is said to say', () => {
    expect(
      leaning(['The council met.', '— We shall rebuild it.', '— We shall not, said the mayor.']),
    ).toEqual([false, true, false]);
  });

  it('are quotations set apart, unless most of the page is set so', () => {
    const texts = ['The council met.', 'We shall rebuild the pier.', 'The pier is old.'];
    expect(leaning(texts, -1, ['paragraph', 'quote', 'paragraph'])).toEqual([false, true, false]);
    expect(leaning(texts, -1, ['quote', 'quote', 'paragraph'])).toEqual([false, false, false]);
  });

  it('never are the first', () => {
    expect(leaning(['She left.'])).toEqual([false]);
  });
});
