import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFromGroups, sampled, seededRandom, shuffled } from '../../bench/draw.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('a draw by a seed', () => {
  it('is the same for ever', () => {
    const random = seededRandom(7);
    expect([random(), random(), random()].map((value) => value.toFixed(6))).toEqual([
      '0.011705',
      '0.061958',
      '0.976908',
    ]);
    expect(shuffled(numbers(8), 3)).toEqual(shuffled(numbers(8), 3));
    expect(shuffled(numbers(20), 3)).not.toEqual(shuffled(numbers(20), 4));
  });

  it('gives numbers in [0, 1) that are spread evenly', () => {
    const random = seededRandom(1);
    const values = Array.from({ length: 10_000 }, random);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.02);
  });

  it('keeps every value once, and a sample in its own order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(30), fc.nat(), (values, count, seed) => {
        expect(shuffled(values, seed).sort()).toEqual([...values].sort());
        const indices = sampled(numbers(values.length), count, seed);
        expect(indices).toHaveLength(Math.min(count, values.length));
        expect([...indices].sort((a, b) => a - b)).toEqual(indices);
      }),
    );
    expect(sampled([1, 2, 3], null)).toEqual([1, 2, 3]);
  });

  it('holds as many groups as asked for where there are as many', () => {
    const values = [...numbers(90).map((n) => `common-${n}`), 'b-1', 'c-1', 'd-1'];
    const groupOf = (value: string): string => value.split('-')[0] ?? '';
    for (let seed = 0; seed < 30; seed++) {
      const drawn = drawFromGroups(values, groupOf, 10, 4, seed);
      expect(new Set(drawn).size).toBe(10);
      expect(new Set(drawn.map(groupOf)).size).toBe(4);
    }
  });
});
