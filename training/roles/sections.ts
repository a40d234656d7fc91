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
  /** Least sum of the probabilities of the section's roles, in [0, 1]. */
  readonly threshold: number;
  readonly precision: number;
  /** Sentences at the threshold per article: of best sentences the share of articles that have one. */
  readonly coverage: number;
}

/** A sentence that a section might show: the probability of the section's roles, and whether the gold agrees. */
interface Candidate {
  readonly mass: number;
  readonly right: boolean;
}

/** The best sentence of each article for a section, and all others. */
function candidates(
  roles: readonly DiscourseRole[],
  golds: readonly Uint8Array[],
  distributions: readonly Float64Array[],
): { readonly best: readonly Candidate[]; readonly others: readonly Candidate[] } {
  const wanted = roles.map((role) => DISCOURSE_ROLES.indexOf(role));
  const best: Candidate[] = [];
  const others: Candidate[] = [];
  golds.forEach((gold, d) => {
    const [first, ...rest] = Array.from(gold, (role, i) => ({
      mass: wanted.reduce((sum, k) => sum + distributions[d]![i * ROLE_COUNT + k]!, 0),
      right: wanted.includes(role),
    })).sort((a, b) => b.mass - a.mass);
    if (first !== undefined) best.push(first);
    others.push(...rest);
  });
  return { best, others };
}

/** Precision and coverage at every threshold of a grid, of one sentence an article. */
export function precisionCurve(
  goal: SectionGoal,
  golds: readonly Uint8Array[],
  distributions: readonly Float64Array[],
): CurvePoint[] {
  return curveOf(candidates(goal.roles, golds, distributions).best, golds.length);
}

/** The same of all sentences but the best of each article: what a section may show beside it. */
export function furtherCurve(
  goal: SectionGoal,
  golds: readonly Uint8Array[],
  distributions: readonly Float64Array[],
): CurvePoint[] {
  return curveOf(candidates(goal.roles, golds, distributions).others, golds.length);
}

function curveOf(all: readonly Candidate[], articles: number): CurvePoint[] {
  return Array.from({ length: 50 }, (_, i) => {
    const threshold = i / 50;
    const shown = all.filter(({ mass }) => mass >= threshold);
    const right = shown.filter((sentence) => sentence.right).length;
    return {
      threshold,
      precision: shown.length === 0 ? 1 : right / shown.length,
      coverage: shown.length / articles,
    };
  });
}

/** The lowest threshold at which the goal is held; null where none that leaves a sentence in a tenth of the articles holds it. */
export function lowestThreshold(curve: readonly CurvePoint[], precision: number): CurvePoint | null {
  return curve.find((point) => point.precision >= precision && point.coverage >= 0.1) ?? null;
}
