import { describe, expect, it } from 'vitest';
import { lead, textRank, topInOrder } from '../../bench/baselines/text-rank.ts';

const words = (text: string): string[] => text.split(' ');

describe('TextRank', () => {
  it('ranks the sentence that shares most with the others first', () => {
    const ranks = textRank([
      words('the bridge will close in spring'),
      words('nobody likes cold soup'),
      words('the council will close the bridge in spring because of cracks'),
      words('cracks in the bridge worry the council'),
    ]);
    expect(topInOrder(ranks, 1)).toEqual([2]);
    expect(Math.min(...ranks)).toBe(ranks[1]);
  });

  it('gives equals equal ranks, and a sentence alone the least there is', () => {
    const ranks = textRank([words('a b c d'), words('a b c e'), words('x y z')]);
    expect(ranks[0]).toBeCloseTo(ranks[1] ?? 0);
    expect(ranks[2]).toBeCloseTo(0.15);
  });

  it('bears sentences without words', () => {
    expect(textRank([])).toEqual([]);
    expect(textRank([[], ['one'], ['one']]).every(Number.isFinite)).toBe(true);
  });
});

describe('what is chosen', () => {
  it('comes in document order, of equals the earlier', () => {
    expect(topInOrder([1, 3, 2, 3], 2)).toEqual([1, 3]);
    expect(topInOrder([1, 1, 1], 2)).toEqual([0, 1]);
    expect(lead(['a', 'b', 'c'], 2)).toEqual([0, 1]);
    expect(lead(['a'], 3)).toEqual([0]);
  });
});
