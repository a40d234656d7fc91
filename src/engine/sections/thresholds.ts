import { SECTION_THRESHOLDS, type SectionThreshold } from '../roles/thresholds.ts';
import { primaryLanguage } from '../text/language.ts';
import type { DiscourseRole, SectionRule } from '../types.ts';
import { isBroad, liftedBySignal } from './fit.ts';
import { READY_MADE_RULES } from './ready-made.ts';
import type { ReportKind } from './report.ts';

/** A rule abstains from sentences that fit less: one threshold for the sentence of the article that fits best, one for all others. */
export interface Thresholds {
  readonly best: number;
  readonly more: number;
}

/**
 * A rule that accepts most of the news (Go deeper) needs no certainty: among sentences whose role is unsure, salience
 * decides. A narrow one promises its reader something, and breaks the promise with every sentence that does not belong.
 * Lower shows more and errs more, see bench/RESULTS.md.
 */
const BROAD_THRESHOLD = 0.3;
const NARROW_THRESHOLD = 0.7;
/** The model that knows no language's words is over-confident far from what it was trained on, so it must be surer. */
const NARROW_THRESHOLD_ANY_LANGUAGE = 0.8;
/**
 * Roles are told by how sentences stand to the main event: without one, background and outlook are guesses, and a section
 * that promises them must be nearly sure; in what is no report it abstains. Opinions are opinions all the same.
 */
const LEAST_BY_KIND: Readonly<Record<ReportKind, number>> = {
  event: 0,
  noEvent: 0.9,
  address: Number.POSITIVE_INFINITY,
};
const AROUND_EVENT: ReadonlySet<DiscourseRole> = new Set([
  'previousEvent',
  'currentContext',
  'historicalEvent',
  'expectation',
]);
/** Signals are found or not found: one figure, one quotation is enough where no role is asked for. */
const SIGNAL_THRESHOLD = 0.5;

const keyOf = (roles: readonly DiscourseRole[]): string => [...roles].sort().join();
const entries: readonly (readonly [string, SectionThreshold])[] = Object.entries(SECTION_THRESHOLDS);
/** Thresholds were set for sets of roles; a reader's own rule with the same roles has the same. */
const measuredByRoles = new Map(
  entries.flatMap(([id, { mass, more }]) => {
    const rule = READY_MADE_RULES.find((ready) => ready.id === id);
    return rule === undefined ? [] : [[keyOf(rule.accepts.roles), { best: mass, more }] as const];
  }),
);

/** What of an article decides how sure a section must be. */
export interface ArticleTraits {
  /** BCP 47 tag. */
  readonly language: string | null;
  readonly kind: ReportKind;
}

/**
 * The thresholds of a rule for an article: only English ones could be measured. They are probabilities, and a signal
 * lifts the fit that is held against them: so it lifts them too.
 */
export function thresholdsOf(rule: SectionRule, { language, kind }: ArticleTraits): Thresholds {
  const { roles } = rule.accepts;
  if (roles.length === 0) return { best: SIGNAL_THRESHOLD, more: SIGNAL_THRESHOLD };
  if (isBroad(rule)) return { best: BROAD_THRESHOLD, more: BROAD_THRESHOLD };
  const measured = measuredByRoles.get(keyOf(roles)) ?? { best: NARROW_THRESHOLD, more: NARROW_THRESHOLD };
  const least = Math.max(
    primaryLanguage(language) === 'en' ? 0 : NARROW_THRESHOLD_ANY_LANGUAGE,
    roles.every((role) => AROUND_EVENT.has(role)) ? LEAST_BY_KIND[kind] : 0,
  );
  const lift = rule.accepts.signals.length > 0 ? 1 : 0;
  const best = liftedBySignal(measured.best, lift);
  const more = liftedBySignal(measured.more, lift);
  if (least === 0) return { best, more };
  const sure = Math.max(best, more, least);
  return { best: sure, more: sure };
}
