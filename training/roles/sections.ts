import { ROLE_COUNT } from '../../src/engine/roles/network.ts';
import { DISCOURSE_ROLES, type DiscourseRole } from '../../src/engine/types.ts';

export interface SectionGoal {
  readonly id: string;
  readonly roles: readonly DiscourseRole[];
  /** Share of shown sentences that must have one of the roles. */
  readonly precision: number;
}

/** What each section is for and how often it must be right. */
export const SECTION_GOALS: readonly SectionGoal[] = [
  { id: 'latest', roles: ['mainEvent', 'consequence'], precision: 0.93 },
  { id: 'zoomOut', roles: ['previousEvent', 'currentContext', 'historicalEvent'], precision: 0.9 },
  { id: 'said', roles: ['evaluation', 'anecdotalEvent'], precision: 0.8 },
  { id: 'next', roles: ['expectation'], precision: 0.85 },
  { id: 'flashback', roles: ['historicalEvent'], precision: 0.85 },
];

export interface CurvePoint {
  readonly threshold: number;
  readonly precision: number;
  /** Share of articles in which the section's best sentence reaches the threshold. */
  readonly coverage: number;
}

/** The best sentence of each article for a section: the probability of its roles, and whether the gold agrees. */
function bestSentences(
  roles: readonly DiscourseRole[],
  golds: readonly Uint8Array[],
  distributions: readonly Float64Array[],
) {
  const wanted = roles.map((role) => DISCOURSE_ROLES.indexOf(role));
  return golds.map((gold, d) => {
    let best = { mass: -1, right: false };
    gold.forEach((role, i) => {
      const mass = wanted.reduce((sum, k) => sum + distributions[d]![i * ROLE_COUNT + k]!, 0);
      if (mass > best.mass) best = { mass, right: wanted.includes(role) };
    });
    return best;
  });
}

/** Precision and coverage of one sentence an article at every threshold of a grid. */
export function precisionCurve(
  goal: SectionGoal,
  golds: readonly Uint8Array[],
  distributions: readonly Float64Array[],
): CurvePoint[] {
  const best = bestSentences(goal.roles, golds, distributions);
  return Array.from({ length: 50 }, (_, i) => {
    const threshold = i / 50;
    const shown = best.filter(({ mass }) => mass >= threshold);
    const right = shown.filter((sentence) => sentence.right).length;
    return {
      threshold,
      precision: shown.length === 0 ? 1 : right / shown.length,
      coverage: shown.length / best.length,
    };
  });
}

/** The lowest threshold from which on the goal is held; null where no threshold with a tenth of the articles holds it. */
export function lowestThreshold(curve: readonly CurvePoint[], precision: number): CurvePoint | null {
  return curve.find((point) => point.precision >= precision && point.coverage >= 0.1) ?? null;
}
