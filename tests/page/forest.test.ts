import { describe, expect, it } from 'vitest';
import { growForest, logOdds } from '../../src/page/forest.ts';

/** Two trees: column 0 ≤ 1 ? (column 1 ≤ 2 ? 10 : 20) : 30, and column 1 ≤ 5 ? 1 : 2. */
const forest = growForest({
  bias: 0.5,
  columns: Int16Array.of(0, 1, -1, -1, -1, 1, -1, -1),
  values: Float64Array.of(1, 2, 10, 20, 30, 5, 1, 2),
});

describe('a forest', () => {
  it('has its roots and right branches from the order of its nodes', () => {
    expect([...forest.roots]).toEqual([0, 5]);
    expect([...forest.rights]).toEqual([4, 3, 0, 0, 0, 7, 0, 0]);
  });

  it.each([
    [[1, 2], 11.5],
    [[1, 3], 21.5],
    [[2, 6], 32.5],
  ])('sums the leaves that %j leads to', (row, sum) => {
    expect(logOdds(forest, row)).toBe(sum);
  });

  it('may be one leaf', () => {
    const leaf = growForest({ bias: 1, columns: Int16Array.of(-1), values: Float64Array.of(2) });
    expect(logOdds(leaf, [])).toBe(3);
  });
});
