import { ROLE_COUNT } from '../../src/engine/roles/network.ts';
import { seededRandom } from './random.ts';

export interface Scores {
  readonly f1: readonly number[];
  readonly macroF1: number;
  readonly macroF1WithoutNotContent: number;
  readonly accuracy: number;
}

type Lists = readonly ArrayLike<number>[];

/** Macro-F1 over nine roles; a role that is neither gold nor said counts as 0. All in [0, 1]. */
export function score(gold: Lists, said: Lists): Scores {
  const hit = new Float64Array(ROLE_COUNT);
  const golds = new Float64Array(ROLE_COUNT);
  const saids = new Float64Array(ROLE_COUNT);
  gold.forEach((list, d) => {
    for (let i = 0; i < list.length; i++) {
      const g = list[i]!;
      const s = said[d]![i]!;
      golds[g]! += 1;
      saids[s]! += 1;
      if (g === s) hit[g]! += 1;
    }
  });
  const f1 = Array.from(hit, (hits, k) =>
    golds[k]! + saids[k]! === 0 ? 0 : (2 * hits) / (golds[k]! + saids[k]!),
  );
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
  const total = golds.reduce((a, b) => a + b, 0);
  return {
    f1,
    macroF1: mean(f1),
    macroF1WithoutNotContent: mean(f1.slice(0, ROLE_COUNT - 1)),
    accuracy: hit.reduce((a, b) => a + b, 0) / Math.max(1, total),
  };
}

/** 95 % interval of macro-F1 by resampling documents. */
export function bootstrapMacroF1(gold: Lists, said: Lists, rounds = 1000): readonly [number, number] {
  const random = seededRandom(7);
  const values = Array.from({ length: rounds }, () => {
    const drawn = gold.map(() => Math.floor(random() * gold.length));
    return score(
      drawn.map((d) => gold[d]!),
      drawn.map((d) => said[d]!),
    ).macroF1;
  }).sort((a, b) => a - b);
  return [values[Math.floor(0.025 * rounds)]!, values[Math.floor(0.975 * rounds)]!];
}

/** Expected calibration error of the chosen role's probability over ten bins of equal width (Guo et al., ICML 2017). */
export function calibrationError(gold: Lists, said: Lists, distributions: readonly Float64Array[]): number {
  const gap = new Float64Array(10);
  let total = 0;
  gold.forEach((list, d) => {
    for (let i = 0; i < list.length; i++) {
      const confidence = distributions[d]![i * ROLE_COUNT + said[d]![i]!]!;
      gap[Math.min(9, Math.floor(confidence * 10))]! += (list[i] === said[d]![i] ? 1 : 0) - confidence;
      total++;
    }
  });
  return gap.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(1, total);
}
