import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readModel } from '../../../src/engine/roles/model.ts';
import { networkLayout, ROLE_COUNT, runNetwork } from '../../../src/engine/roles/network.ts';
import { readRowInto, rowCharacters, writeRows } from '../../../src/engine/roles/weight-rows.ts';
import { readWeights, writeWeights } from '../../../src/engine/roles/weight-text.ts';
import { ANY_LANGUAGE } from '../../../src/engine/roles/weights/any-language.ts';
import { ENGLISH } from '../../../src/engine/roles/weights/english.ts';

describe('weights as text', () => {
  it('come back within the step of their level', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true })), (weights) => {
        const back = readWeights(writeWeights(weights, 3), 3);
        weights.forEach((weight, i) => {
          const step = 3 * ((Math.sqrt(Math.abs(weight) / 3) * 42 + 1) / 42) ** 2 - Math.abs(weight);
          expect(Math.abs(back[i]! - weight)).toBeLessThanOrEqual(step + 1e-9);
        });
      }),
    );
  });

  it('are written and read to the same text again', () => {
    const text = writeWeights([0, 1, -1, 0.25, -0.01, 7], 2);
    expect(writeWeights(readWeights(text, 2), 2)).toBe(text);
  });

  it('refuse a character that is no weight', () => {
    expect(() => readWeights('\\', 1)).toThrow(RangeError);
  });
});

describe('rows of weights as text', () => {
  const read = (text: string, count: number, most: number): Float64Array => {
    const weights = new Float64Array(count);
    for (let row = 0; row * rowCharacters(4) < text.length; row++) readRowInto(weights, row, text, 4, most);
    return weights;
  };

  it('lose at most a fifth of the largest weight of their row', () => {
    const weight = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, weight, weight, weight)), (rows) => {
        const weights = rows.flat();
        const back = read(writeRows(weights, 4, 3), weights.length, 3);
        rows.forEach((row, i) => {
          const largest = Math.max(...row.map(Math.abs));
          const error = row.reduce((sum, value, k) => sum + (value - back[4 * i + k]!) ** 2, 0);
          expect(Math.sqrt(error / 4)).toBeLessThanOrEqual(0.2 * largest + 0.002);
        });
      }),
    );
  });

  it('keep a small row beside a large one', () => {
    const back = read(writeRows([3, -3, 0, 3, 0.03, 0, -0.03, 0.03], 4, 3), 8, 3);
    expect(back[4]).toBeGreaterThan(0.02);
    expect(back[4]).toBeLessThan(0.04);
    expect(back[6]).toBe(-back[4]!);
  });

  it('refuse a character that is no pair of weights', () => {
    expect(() => read('(\\((', 4, 1)).toThrow(RangeError);
    expect(() => read('((~', 4, 1)).toThrow(RangeError);
  });
});

describe.each([
  ['English', ENGLISH],
  ['any language', ANY_LANGUAGE],
])('the committed %s model', (_, text) => {
  it('decodes to finite weights that fit its features', () => {
    const model = readModel(text);
    expect(model.networks.length).toBeGreaterThan(0);
    for (const network of model.networks) {
      expect(network.weights).toHaveLength(networkLayout(network).length);
      for (let feature = 0; feature < network.features; feature++) network.fillRow?.(feature);
      expect(network.weights.filter((weight) => weight === 0).length).toBeLessThan(
        network.weights.length / 2,
      );
      expect(network.weights.every(Number.isFinite)).toBe(true);
    }
  });

  it('names each feature once', () => {
    const names = text.features.split(' ');
    expect(new Set(names).size).toBe(names.length);
  });

  it('is refused with a weight missing', () => {
    const [first, ...others] = text.networks;
    const broken = { ...text, networks: [{ ...first!, rest: first!.rest.slice(1) }, ...others] };
    expect(() => readModel(broken)).toThrow(RangeError);
  });

  it('gives probabilities for a sentence without any feature', () => {
    for (const network of readModel(text).networks) {
      const sum = runNetwork(network, [[]]).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1, 9);
    }
  });
});

it('no feature of the models is the name of a news agency', () => {
  const names = [...ENGLISH.features.split(' '), ...ANY_LANGUAGE.features.split(' ')];
  expect(
    names.filter((name) => /(?<!\p{L})(?:reuters|xinhua|nyt|afp|associated|bloomberg)/iu.test(name)),
  ).toEqual([]);
});

it('both models together stay under 150 kB as text', () => {
  expect(JSON.stringify(ENGLISH).length + JSON.stringify(ANY_LANGUAGE).length).toBeLessThan(150_000);
  expect(ROLE_COUNT).toBe(9);
});
