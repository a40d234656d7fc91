import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssignmentProblem, assignSentences } from '../../../src/engine/select/assign.ts';
import { problem, worth } from './assignment.ts';

describe('assignSentences, where sentences pay for what they miss', () => {
  it('lets a sentence that goes on pay for standing alone, unless the one before it comes along', () => {
    const priceAlone = [[0, 0.5, 0]];
    const of = (values: readonly (number | null)[], budget: number) =>
      assignSentences(problem([values], { priceAlone, budget }));
    expect(of([null, 1, 0.7], 1).sections).toEqual([[2]]);
    expect(of([null, 1, 0.4], 1).sections).toEqual([[1]]);
    expect(of([0.9, 1, 0.7], 2)).toEqual({ sections: [[0, 1]], joins: [false, true, false] });
  });

  it('never makes the brief worth less by one sentence more', () => {
    /** Values and falling bonuses, less what each sentence pays where it stands. */
    const net = (given: AssignmentProblem) => {
      const { sections, joins } = assignSentences(given);
      const paid = sections.flatMap((members, s) =>
        members.map((i) => (joins[i] ? 0 : given.priceAlone[s]![i]!)),
      );
      return worth(given, sections) - paid.reduce((sum, price) => sum + price, 0);
    };
    const row = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 5, maxLength: 5 });
    const value = fc.option(fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10));
    const price = fc.constantFrom(0, 0, 0.5, 2);
    const limit = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(
        fc.tuple(row(value), row(value)),
        row(price),
        fc.tuple(limit, limit),
        (values, prices, most) => {
          const given = { priceAlone: [prices, prices], maxSentences: most };
          const nets = [1, 2, 3, 4, 5].map((budget) => net(problem(values, { ...given, budget })));
          for (const [at, one] of nets.entries())
            if (at > 0) expect(one).toBeGreaterThanOrEqual(nets[at - 1]! - 1e-9);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('takes what costs a little more than it is worth as long as the brief has too few sentences', () => {
    const of = (fewest: number, values: readonly number[]) =>
      assignSentences(problem([[1, ...values]], { fewest, maxSentences: [20] })).sections[0];
    expect(of(0, [-0.7, -0.9, -1])).toEqual([0]);
    expect(of(3, [-0.7, -0.9, -1])).toEqual([0, 1]);
    expect(of(3, [-0.6, -0.7, -0.7])).toEqual([0, 1, 2]);
    expect(of(3, [-2, -2, -2])).toEqual([0]);
  });

  it('makes one item of a sentence and the next one, which stood alone before, even where no item more has a place', () => {
    const priceAlone = [[0, 0.1]];
    const { sections, joins } = assignSentences(problem([[0.5, 1]], { priceAlone, maxItems: [1] }));
    expect(sections).toEqual([[0, 1]]);
    expect(joins).toEqual([false, true]);
  });
});
