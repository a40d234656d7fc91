import {
  DISCOURSE_ROLES,
  type DiscourseRole,
  type Position,
  type SectionRule,
  type Signal,
} from '../types.ts';

/**
 * How common each role is among the sentences of news (NewsDiscourse, train split). A rule that accepts
 * common roles learns little from finding one, so that a narrow section outbids a broad one for the same sentence.
 */
export const ROLE_SHARE: Readonly<Record<DiscourseRole, number>> = {
  mainEvent: 0.096,
  consequence: 0.022,
  previousEvent: 0.065,
  currentContext: 0.238,
  historicalEvent: 0.079,
  anecdotalEvent: 0.031,
  evaluation: 0.254,
  expectation: 0.116,
  notContent: 0.099,
};

/** How far a signal can lift a sentence beside roles. At a third, What’s next filled with every "would". */
const SIGNAL_BESIDE_ROLES = 0.1;
/** A rule that names only a position takes what stands there, moderately. */
const POSITION_ALONE = 0.6;
/** Opening and end are each this share of the sentences, at least one. */
const EDGE_SHARE = 0.15;

export function positionOf(index: number, count: number): Position {
  const edge = Math.max(1, Math.ceil(count * EDGE_SHARE));
  if (index < edge) return 'opening';
  return index >= count - edge ? 'end' : 'body';
}

/** The probability that one of the rule's roles is right, in [0, 1]. */
export function roleMass(rule: SectionRule, distribution: readonly number[]): number {
  return rule.accepts.roles.reduce(
    (sum, role) => sum + (distribution[DISCOURSE_ROLES.indexOf(role)] ?? 0),
    0,
  );
}

/** The share of all news sentences that have one of the rule's roles. */
export const roleShare = (rule: SectionRule): number =>
  rule.accepts.roles.reduce((sum, role) => sum + ROLE_SHARE[role], 0);

const BROAD_SHARE = 0.5;
/** It accepts most of the news, as Go deeper does: there is always another sentence for it. */
export const isBroad = (rule: SectionRule): boolean => roleShare(rule) > BROAD_SHARE;

/**
 * How well roles, signals and position fit the rule, in [0, 1]. Roles count by calibrated probability; beside roles, a
 * signal lifts what is left by up to a tenth; without roles the strongest signal decides; 0 where the position is wrong.
 */
export function fitOf(
  rule: SectionRule,
  distribution: readonly number[],
  strengths: Readonly<Record<Signal, number>>,
  position: Position,
): number {
  const { roles, signals, positions, phrases } = rule.accepts;
  if (positions.length > 0 && !positions.includes(position)) return 0;
  const signal = signals.reduce((most, name) => Math.max(most, strengths[name]), 0);
  if (roles.length > 0) {
    const mass = Math.min(1, roleMass(rule, distribution));
    return liftedBySignal(mass, signal);
  }
  if (signals.length > 0) return signal;
  return positions.length > 0 && phrases.length === 0 ? POSITION_ALONE : 0;
}

/** The probability of a rule's roles with what a signal of this strength in [0, 1] adds to it. */
export const liftedBySignal = (mass: number, strength: number): number =>
  1 - (1 - mass) * (1 - SIGNAL_BESIDE_ROLES * strength);
