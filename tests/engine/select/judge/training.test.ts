import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../../training/fingerprint.ts';
import { type Example, fitLogistic, predict } from '../../../../training/judges/logistic.ts';
import { type MarkedPage, placesOf, readMarks } from '../../../../training/judges/marks.ts';

describe('logistic regression', () => {
  const examples = (count: number, target: (x: number) => number): readonly Example[] =>
    Array.from({ length: count }, (_, i) => {
      const x = (i - count / 2) / count;
      return { row: [x, 7], target: target(x), fold: 0 };
    });

  it('finds the odds of a cell: with one feature of two values and hardly a penalty, the shares themselves', () => {
    const rows: Example[] = [0, 0, 0, 1, 0, 1, 1, 1].map((target, i) => ({
      row: [i < 4 ? 0 : 1],
      target,
      fold: 0,
    }));
    const model = fitLogistic(rows, 1e-9);
    expect(predict(model, [0])).toBeCloseTo(0.25, 5);
    expect(predict(model, [1])).toBeCloseTo(0.75, 5);
  });

  it('ignores a feature that never changes, and shrinks with the penalty', () => {
    const data = examples(100, (x) => (x > 0 ? 1 : 0));
    const [loose, tight] = [1, 100].map((penalty) => fitLogistic(data, penalty));
    expect(loose!.weights[1]).toBeCloseTo(0, 9);
    expect(tight!.weights[0]).toBeGreaterThan(0);
    expect(tight!.weights[0]).toBeLessThan(loose!.weights[0]!);
  });
});

describe('marks', () => {
  it('have one fingerprint a sentence, and their indices point at them', () => {
    const pages = readMarks();
    expect(pages.length).toBeGreaterThan(100);
    for (const { sentences, opening, readers } of pages) {
      expect(sentences).toMatch(/^(?:[0-9a-f]{8})+$/);
      const all = [
        opening,
        ...readers.flatMap(({ needsContext, empty, lead }) => [needsContext, empty, lead]),
      ];
      for (const at of all.flat()) expect(at).toBeLessThan(sentences.length / 8);
    }
  });

  it('find their sentences again in order, where some are gone or said twice', () => {
    const texts = ['a', 'b', 'a', 'c'];
    const marked = { sentences: ['a', 'x', 'a', 'c'].map(fingerprint).join('') } as MarkedPage;
    expect(placesOf(marked, texts)).toEqual([0, -1, 2, 3]);
    expect(fingerprint('')).toBe('811c9dc5');
  });
});
