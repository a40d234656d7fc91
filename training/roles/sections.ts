import { ROLE_COUNT } from '../../src/engine/roles/network.ts';
import { DISCOURSE_ROLES, type DiscourseRole } from '../../src/engine/types.ts';

export interface SectionGoal {
  readonly id: string;
  readonly roles: readonly DiscourseRole[];
  /** Share of shown sentences that must have one of the roles. */
  readonly precision: number;
  /** Share of articles that should have the section. */
  readonly shownIn: number;
  /** Sentences that the section shows at most. */
  readonly most: number;
}

/** What each section is for, how often it must be right and how often it should be there. */
export const SECTION_GOALS: readonly SectionGoal[] = [
  { id: 'latest', roles: ['mainEvent', 'consequence'], precision: 0.93, shownIn: 1, most: 2 },
  {
    id: 'zoomOut',
    roles: ['previousEvent', 'currentContext', 'historicalEvent'],
    precision: 0.9,
    shownIn: 0.95,
    most: 4,
  },
  { id: 'said', roles: ['evaluation', 'anecdotalEvent'], precision: 0.8, shownIn: 0.8, most: 4 },
  { id: 'next', roles: ['expectation'], precision: 0.85, shownIn: 0.35, most: 3 },
  { id: 'flashback', roles: ['historicalEvent'], precision: 0.85, shownIn: 0.45, most: 2 },
];

export interface CurvePoint {
  /** Least sum of the probabilities of the section's roles, in [0, 1]. */
  readonly threshold: number;
  readonly precision: number;
  /** Share of articles in which the section's best sentence reaches the threshold. */
  readonly coverage: number;
}

/** A sentence that a section might show: the probability of the section's roles, and whether the gold agrees. */
interface Candidate {
  readonly mass: number;
  readonly right: boolean;
}

/** Two thresholds for a section and what it shows with them. */
export interface ShownSection {
  /** Of the article's best sentence, and of all others. */
  readonly mass: number;
  readonly more: number;
  /** Share of the sentences shown that are right. */
  readonly precision: number;
  /** Share of the articles that have the section. */
  readonly coverage: number;
}

const GRID = 50;
/** Thresholds that leave the section to fewer articles than this prove nothing. */
const LEAST_COVERAGE = 0.1;

/** The sentences of each article, best first, at most `most` of them. */
function candidates(
  goal: SectionGoal,
  golds: readonly Uint8Array[],
  distributions: readonly Float64Array[],
  most: number,
): readonly (readonly Candidate[])[] {
  const wanted = goal.roles.map((role) => DISCOURSE_ROLES.indexOf(role));
  return golds.map((gold, d) =>
    Array.from(gold, (role, i) => ({
      mass: wanted.reduce((sum, k) => sum + distributions[d]![i * ROLE_COUNT + k]!, 0),
      right: wanted.includes(role),
    }))
      .sort((a, b) => b.mass - a.mass)
      .slice(0, most),
  );
}

function show(articles: readonly (readonly Candidate[])[], mass: number, more: number): ShownSection {
  let shown = 0;
  let right = 0;
  let withSection = 0;
  for (const article of articles) {
    if ((article[0]?.mass ?? 0) < mass) continue;
    const held = article.filter((sentence, rank) => rank === 0 || sentence.mass >= more);
    withSection++;
    shown += held.length;
    right += held.filter((sentence) => sentence.right).length;
  }
  return { mass, more, precision: shown === 0 ? 1 : right / shown, coverage: withSection / articles.length };
}

/** Precision and coverage of one sentence an article at every threshold of a grid. */
export function precisionCurve(
  goal: SectionGoal,
  golds: readonly Uint8Array[],
  distributions: readonly Float64Array[],
): CurvePoint[] {
  const articles = candidates(goal, golds, distributions, 1);
  return Array.from({ length: GRID }, (_, i) => {
    const { mass, precision, coverage } = show(articles, i / GRID, 1);
    return { threshold: mass, precision, coverage };
  });
}

/**
 * Thresholds that hold the precision of a section in all that it shows: the highest that still show it in the share of
 * articles asked for, so that it is as right as can be; where that share is out of reach, those that show it most often.
 * Null where none holds the precision.
 */
export function chooseThresholds(
  goal: SectionGoal,
  golds: readonly Uint8Array[],
  distributions: readonly Float64Array[],
): ShownSection | null {
  const articles = candidates(goal, golds, distributions, goal.most);
  const holding = Array.from({ length: GRID }, (_, i) => mostShown(articles, goal.precision, i)).filter(
    (shown) => shown !== null && shown.coverage >= LEAST_COVERAGE,
  );
  return holding.findLast((shown) => shown!.coverage >= goal.shownIn) ?? holding[0] ?? null;
}

/** With the best sentence's threshold given: the lowest for the others that holds the precision. */
function mostShown(
  articles: readonly (readonly Candidate[])[],
  precision: number,
  i: number,
): ShownSection | null {
  for (let k = i; k <= GRID; k++) {
    const shown = show(articles, i / GRID, k / GRID);
    if (shown.precision >= precision) return shown;
  }
  return null;
}
