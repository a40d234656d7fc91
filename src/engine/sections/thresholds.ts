import { SECTION_THRESHOLDS } from '../roles/thresholds.ts';
import { primaryLanguage } from '../text/language.ts';
import type { DiscourseRole, SectionRule } from '../types.ts';
import { roleShare } from './fit.ts';
import { READY_MADE_RULES } from './ready-made.ts';

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
const BROAD_SHARE = 0.5;
/** Signals are found or not found: one figure, one quotation is enough where no role is asked for. */
const SIGNAL_THRESHOLD = 0.5;

const keyOf = (roles: readonly DiscourseRole[]): string => [...roles].sort().join();
const entries: readonly (readonly [string, { readonly mass: number }])[] = Object.entries(SECTION_THRESHOLDS);
/** The best sentence's thresholds were set for sets of roles; a reader's own rule with the same roles has the same. */
const bestByRoles = new Map(
  entries.flatMap(([id, { mass }]) => {
    const rule = READY_MADE_RULES.find((ready) => ready.id === id);
    return rule === undefined ? [] : [[keyOf(rule.accepts.roles), mass] as const];
  }),
);

/** The thresholds of a rule for an article of this language (BCP 47 tag or null): only English ones could be measured. */
export function thresholdsOf(rule: SectionRule, languageTag: string | null): Thresholds {
  const { roles } = rule.accepts;
  if (roles.length === 0) return { best: SIGNAL_THRESHOLD, more: SIGNAL_THRESHOLD };
  if (roleShare(rule) > BROAD_SHARE) return { best: BROAD_THRESHOLD, more: BROAD_THRESHOLD };
  if (primaryLanguage(languageTag) !== 'en')
    return { best: NARROW_THRESHOLD_ANY_LANGUAGE, more: NARROW_THRESHOLD_ANY_LANGUAGE };
  const measured = bestByRoles.get(keyOf(roles)) ?? NARROW_THRESHOLD;
  return { best: Math.min(measured, NARROW_THRESHOLD), more: NARROW_THRESHOLD };
}
