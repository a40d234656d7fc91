import { DISCOURSE_ROLES, type DiscourseRole } from '../src/engine/types.ts';

/** The corpus' names of the roles (Choubey et al., ACL 2020). */
export const ROLE_BY_GOLD: Readonly<Record<string, DiscourseRole>> = {
  M1: 'mainEvent',
  M2: 'consequence',
  C1: 'previousEvent',
  C2: 'currentContext',
  D1: 'historicalEvent',
  D2: 'anecdotalEvent',
  D3: 'evaluation',
  D4: 'expectation',
  NA: 'notContent',
};

export interface Labelled {
  readonly gold: DiscourseRole;
  readonly said: DiscourseRole;
  /** In [0, 1]. */
  readonly confidence: number;
}

export interface RoleScores {
  /** In [0, 1]; a role that is neither gold nor said anywhere counts as 0. */
  readonly f1ByRole: Readonly<Record<DiscourseRole, number>>;
  readonly macroF1: number;
  readonly macroF1WithoutNotContent: number;
  readonly accuracy: number;
}

export function scoreRoles(labelled: readonly Labelled[]): RoleScores {
  const f1 = (role: DiscourseRole): number => {
    const hits = labelled.filter(({ gold, said }) => gold === role && said === role).length;
    const total =
      labelled.filter(({ gold }) => gold === role).length +
      labelled.filter(({ said }) => said === role).length;
    return total === 0 ? 0 : (2 * hits) / total;
  };
  const f1ByRole = Object.fromEntries(DISCOURSE_ROLES.map((role) => [role, f1(role)])) as Record<
    DiscourseRole,
    number
  >;
  const macro = (roles: readonly DiscourseRole[]): number =>
    roles.reduce((sum, role) => sum + f1ByRole[role], 0) / roles.length;
  return {
    f1ByRole,
    macroF1: macro(DISCOURSE_ROLES),
    macroF1WithoutNotContent: macro(DISCOURSE_ROLES.filter((role) => role !== 'notContent')),
    accuracy: labelled.filter(({ gold, said }) => gold === said).length / labelled.length,
  };
}

/** Expected calibration error over ten bins of equal width (Guo et al., ICML 2017). */
export function calibrationError(labelled: readonly Labelled[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, confidence: 0 }));
  for (const { gold, said, confidence } of labelled) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (bin === undefined) continue;
    bin.count += 1;
    bin.right += gold === said ? 1 : 0;
    bin.confidence += confidence;
  }
  return bins.reduce((sum, { right, confidence }) => sum + Math.abs(right - confidence), 0) / labelled.length;
}
