import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../src/engine/roles/model.ts';
import {
  networkLayout,
  ROLE_COUNT,
  type RoleNetwork,
  runNetwork,
} from '../../../src/engine/roles/network.ts';
import { addGradient } from '../../../training/roles/backward.ts';
import { fitCalibration } from '../../../training/roles/calibrate.ts';
import { drawFolds } from '../../../training/roles/fit-model.ts';
import { traceForward } from '../../../training/roles/forward.ts';
import { calibrationError, score } from '../../../training/roles/measure.ts';
import { seededRandom } from '../../../training/roles/random.ts';
import { chooseThresholds, precisionCurve } from '../../../training/roles/sections.ts';
import { trainNetwork } from '../../../training/roles/train-network.ts';
import { buildVocabulary, findNames } from '../../../training/roles/vocabulary.ts';

const shape = { features: 5, hidden: 4, units: 3 };
const features = [[0, 2], [1], [], [3, 4, 0]].map((list) => Int32Array.from(list));
const roles = Uint8Array.from([0, 3, 8, 5]);
const noDropout = { input: 0, hidden: 0, state: 0 };

function smallNetwork(seed: number): RoleNetwork {
  const random = seededRandom(seed);
  const weights = Float64Array.from({ length: networkLayout(shape).length }, () => random() - 0.5);
  return { ...shape, weights };
}

const loss = (network: RoleNetwork): number => {
  const p = runNetwork(network, features);
  return roles.reduce((sum, role, i) => sum - Math.log(p[i * ROLE_COUNT + role]!), 0);
};

describe('the trainer', () => {
  it('runs forward exactly as the engine does when nothing is dropped', () => {
    const network = smallNetwork(3);
    const trace = traceForward(network, networkLayout(network), features, noDropout, seededRandom(1));
    const engine = runNetwork(network, features);
    trace.probabilities.forEach((p, i) => {
      expect(p).toBeCloseTo(engine[i]!, 12);
    });
  });

  it('follows the slope of the loss in every weight', () => {
    const network = smallNetwork(5);
    const layout = networkLayout(network);
    const trace = traceForward(network, layout, features, noDropout, seededRandom(1));
    const gradient = new Float64Array(layout.length);
    addGradient(network, layout, trace, roles, new Float64Array(roles.length).fill(1), 1, gradient);
    const step = 1e-5;
    for (let i = 0; i < layout.length; i++) {
      const moved = (by: number): number => {
        const weights = Float64Array.from(network.weights);
        weights[i]! += by;
        return loss({ ...shape, weights });
      };
      expect(gradient[i]).toBeCloseTo((moved(step) - moved(-step)) / (2 * step), 5);
    }
  });

  it('learns what can be learnt, the same from the same seed', () => {
    const sequences = Array.from({ length: 20 }, (_, d) => ({
      features: Array.from({ length: 6 }, (_, i) => Int32Array.from([(d + i) % 5])),
      roles: Uint8Array.from({ length: 6 }, (_, i) => (d + i) % 5),
      weight: 1,
    }));
    const options = {
      hidden: 8,
      units: 4,
      epochs: 40,
      learningRate: 0.02,
      dropout: noDropout,
      decay: 0,
      batch: 4,
      balance: 0,
      seed: 1,
    };
    const network = trainNetwork(sequences, 5, options);
    const p = runNetwork(network, [Int32Array.from([2]), Int32Array.from([4])]);
    expect(p[2]).toBeGreaterThan(0.8);
    expect(p[ROLE_COUNT + 4]).toBeGreaterThan(0.8);
    expect(trainNetwork(sequences, 5, options).weights).toEqual(network.weights);
  });

  it('keeps names and rare words out of the vocabulary', () => {
    const text = 'The Harbour Press said the harbour was shut. Vela slept. Vela woke.';
    const documents = [
      {
        document: { title: '', language: 'en', sentences: [{ text, paragraphStart: true }] },
        roles,
        source: 'a',
      },
    ];
    const names = findNames(documents);
    expect(names.has('vela')).toBe(true);
    expect(names.has('the')).toBe(false);
    const kept = buildVocabulary(
      [
        [
          ['w=vela', 'w=said', 'b=was_shut', 'b=<s>_vela'],
          ['w=vela', 'w=said', 'b=was_shut', 'b=<s>_vela', 'c:rare'],
        ],
      ],
      names,
      { leastCues: 2, leastWords: 2, leastPairs: 2 },
    );
    expect(kept).toEqual(['b=was_shut', 'w=said']);
  });

  it('puts every document into one fold, the folds even', () => {
    const folds = drawFolds(52, 5, 11);
    const sizes = [0, 1, 2, 3, 4].map((fold) => folds.filter((of) => of === fold).length);
    expect(sizes.reduce((a, b) => a + b, 0)).toBe(52);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });
});

describe('measures', () => {
  it('count a role that nobody says as 0 in macro-F1', () => {
    const all = score([[0, 1, 2, 3, 4, 5, 6, 7, 8]], [[0, 1, 2, 3, 4, 5, 6, 7, 8]]);
    expect(all.macroF1).toBe(1);
    const half = score([[0, 0, 1, 1]], [[0, 0, 0, 0]]);
    expect(half.f1[0]).toBeCloseTo(2 / 3);
    expect(half.f1[1]).toBe(0);
    expect(half.accuracy).toBe(0.5);
  });

  it('find an overconfident model out, and calibration mends it', () => {
    const random = seededRandom(4);
    const gold: Uint8Array[] = [];
    const scores: Float64Array[] = [];
    for (let d = 0; d < 60; d++) {
      gold.push(Uint8Array.from({ length: 20 }, () => (random() < 0.6 ? 0 : 1)));
      scores.push(
        Float64Array.from({ length: 20 * ROLE_COUNT }, (_, i) =>
          i % ROLE_COUNT === 0 ? Math.log(0.98) : Math.log(0.0025),
        ),
      );
    }
    const said = gold.map((list) => list.map(() => 0));
    const raw = scores.map((document) => document.map(Math.exp) as Float64Array);
    const calibration = fitCalibration({ scores, roles: gold });
    const mended = scores.map((document) => calibrate(Float64Array.from(document), calibration));
    expect(calibrationError(gold, said, raw)).toBeGreaterThan(0.3);
    expect(calibrationError(gold, said, mended)).toBeLessThan(0.05);
  });

  const goal = { id: 'next', roles: ['expectation'], precision: 0.9, shownIn: 1, most: 2 } as const;
  const article = (...masses: number[]): Float64Array =>
    Float64Array.from(masses.flatMap((p) => [1 - p, 0, 0, 0, 0, 0, 0, p, 0]));

  it('draw the precision of the best sentence of each article against its threshold', () => {
    const golds = [Uint8Array.of(7, 1), Uint8Array.of(7), Uint8Array.of(1)];
    const curve = precisionCurve(goal, golds, [article(0.9, 0.8), article(0.7), article(0.5)]);
    expect(curve[0]).toMatchObject({ coverage: 1 });
    expect(curve[0]!.precision).toBeCloseTo(2 / 3);
    expect(curve[26]!.precision).toBe(1);
    expect(curve[26]!.coverage).toBeCloseTo(2 / 3);
  });

  it('choose thresholds for the best sentence and for all others', () => {
    const golds = [Uint8Array.of(7, 1, 7), Uint8Array.of(7, 7), Uint8Array.of(1)];
    const chosen = chooseThresholds(goal, golds, [article(0.9, 0.6, 0.3), article(0.7, 0.65), article(0.5)]);
    expect(chosen).toMatchObject({ mass: 0.52, more: 0.62, precision: 1 });
    expect(chosen!.coverage).toBeCloseTo(2 / 3);
  });

  it('choose the surest thresholds that show a section as often as asked', () => {
    const golds = [Uint8Array.of(7), Uint8Array.of(7), Uint8Array.of(7)];
    const articles = [article(0.9), article(0.7), article(0.5)];
    expect(chooseThresholds({ ...goal, shownIn: 0.6 }, golds, articles)?.mass).toBeCloseTo(0.7);
  });

  it('choose none where the goal is out of reach', () => {
    expect(chooseThresholds(goal, [Uint8Array.of(1)], [article(0.9)])).toBeNull();
  });
});
