import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssignmentProblem, assignSentences } from '../../../src/engine/select/assign.ts';
import { NEVER, problem, worth } from './assignment.ts';

/** The naive oracle: every assignment there is. */
function bestWorth(given: AssignmentProblem): number {
  const count = given.values[0]!.length;
  const sections = given.values.map((): number[] => []);
  let best = 0;
  const visit = (i: number, used: number): void => {
    if (i === count) {
      best = Math.max(best, worth(given, sections));
      return;
    }
    visit(i + 1, used);
    if (used === given.budget) return;
    for (const [s, members] of sections.entries()) {
      if (given.values[s]![i] === null || members.length === given.maxSentences[s]) continue;
      members.push(i);
      visit(i + 1, used + 1);
      members.pop();
    }
  };
  visit(0, 0);
  return best;
}

describe('assignSentences', () => {
  it('finds what trying every assignment finds', () => {
    const anyProblem = fc.integer({ min: 1, max: 3 }).chain((sections) =>
      fc.integer({ min: 1, max: 5 }).chain((sentences) =>
        fc
          .tuple(
            fc.array(
              fc.array(fc.option(fc.integer({ min: -50, max: 100 })), {
                minLength: sentences,
                maxLength: sentences,
              }),
              { minLength: sections, maxLength: sections },
            ),
            fc.array(fc.integer({ min: 1, max: 3 }), { minLength: sections, maxLength: sections }),
            fc.integer({ min: 1, max: 5 }),
          )
          .map(([values, maxSentences, budget]) =>
            problem(
              values.map((row) => row.map((value) => (value === null ? null : value / 100))),
              { maxSentences, budget },
            ),
          ),
      ),
    );
    fc.assert(
      fc.property(anyProblem, (given) => {
        expect(worth(given, assignSentences(given).sections)).toBeCloseTo(bestWorth(given), 6);
      }),
      { numRuns: 400 },
    );
  });

  it('gives a sentence up when both sections gain by it', () => {
    // Both want sentence 0; only the second section can use sentence 1.
    const { sections } = assignSentences(
      problem(
        [
          [1, null],
          [0.9, 0.5],
        ],
        { maxSentences: [1, 1] },
      ),
    );
    expect(sections).toEqual([[0], [1]]);
  });

  it('fills the reserved section first, whatever a neighbour would pay', () => {
    const { sections } = assignSentences(
      problem(
        [
          [0.1, null],
          [1000, null],
        ],
        { reserved: 0, budget: 2 },
      ),
    );
    expect(sections).toEqual([[0], []]);
  });

  it('shows a leaning sentence only behind the one before it, as one item', () => {
    const priceAlone = [[0, NEVER, 0, NEVER]];
    const { sections, joins } = assignSentences(
      problem([[1, 0.8, null, 0.9]], { priceAlone, maxSentences: [4] }),
    );
    expect(sections).toEqual([[0, 1]]);
    expect(joins).toEqual([false, true, false, false]);
  });

  it('keeps the limits whatever the prices', () => {
    const value = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    const price = fc.constantFrom(0, 0, 0.2, NEVER);
    const row = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 6, maxLength: 6 });
    const two = <T>(of: fc.Arbitrary<T>) => fc.tuple(of, of);
    fc.assert(
      fc.property(
        two(row(value)),
        row(price),
        two(fc.integer({ min: 1, max: 4 })),
        (values, prices, maxItems) => {
          const priceAlone = [
            [0, ...prices.slice(1)],
            [0, ...prices.slice(1)],
          ];
          const given = problem(values, {
            priceAlone,
            maxItems,
            maxSentences: [4, 4],
            reserved: 0,
            budget: 6,
          });
          const { sections, joins } = assignSentences(given);
          for (const [section, members] of sections.entries()) {
            expect(members.length).toBeLessThanOrEqual(4);
            expect(members.filter((i) => !joins[i]).length).toBeLessThanOrEqual(maxItems[section]!);
            for (const i of members) if (joins[i]) expect(members).toContain(i - 1);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('makes items of two sentences at most', () => {
    const priceAlone = [[0, 0.1, 0.1, 0.1]];
    const { joins } = assignSentences(problem([[1, 1, 1, 1]], { priceAlone, maxSentences: [4] }));
    expect(joins).toEqual([false, true, false, true]);
  });

  it('counts items apart from sentences', () => {
    const priceAlone = [[0, NEVER, 0, NEVER]];
    const { sections } = assignSentences(
      problem([[1, 0.8, 1, 0.8]], { priceAlone, maxSentences: [4], maxItems: [1] }),
    );
    expect(sections[0]).toHaveLength(2);
  });

  it('never takes two sentences that say the same thing, unless they were claimed', () => {
    const alike = { similarityTo: () => () => 0.9 };
    expect(assignSentences(problem([[1, 1]], alike)).sections[0]).toHaveLength(1);
    expect(
      assignSentences(problem([[1, 1]], { ...alike, isClaimed: [[true, true]] })).sections[0],
    ).toHaveLength(2);
  });

  it('lets a claim of one section lift nothing in another that takes the sentence over', () => {
    const given = problem(
      [
        [101, 100],
        [1, null],
      ],
      {
        maxSentences: [1, 3],
        isClaimed: [
          [true, true],
          [false, false],
        ],
      },
    );
    expect(assignSentences(given).sections).toEqual([[1], [0]]);
    const alike = { ...given, similarityTo: () => () => 0.9 };
    expect(assignSentences(alike).sections).toEqual([[0], []]);
    const leans = {
      ...given,
      priceAlone: [
        [0, 0],
        [NEVER, 0],
      ],
    };
    expect(assignSentences(leans).sections).toEqual([[0], []]);
  });

  it('takes no sentence that says what stands above the sections', () => {
    const { sections } = assignSentences(problem([[1, 0.9]], { similarityToTop: [0.9, 0.1] }));
    expect(sections[0]).toEqual([1]);
  });
});
