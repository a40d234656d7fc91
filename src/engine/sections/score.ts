import type { PageLabel } from '../labels/page-labels.ts';
import type { RoleLabel } from '../roles/types.ts';
import type { SentenceSignals } from '../signals/index.ts';
import { DISCOURSE_ROLES, type DiscourseRole, type Evidence, type SectionRule } from '../types.ts';
import { fitOf, positionOf, roleMass, roleShare } from './fit.ts';
import { compilePhrase, firstPhrase } from './phrase.ts';
import { type ArticleTraits, type Thresholds, thresholdsOf } from './thresholds.ts';

/** What the rules know of one sentence. */
export interface Candidate {
  readonly tokens: readonly string[];
  readonly salience: number;
  readonly role: RoleLabel;
  readonly signals: SentenceSignals;
  /** It lives on the sentence before and is hardly ever shown without it. */
  readonly leans: boolean;
  readonly label: PageLabel | null;
}

/**
 * By what a sentence may enter a section. An exclusion beats the phrase beats the label beats the fit of roles and
 * signals; `none`: the fit is too weak, the rule abstains; `furniture`: likely no part of the story.
 */
export type Claim = 'phrase' | 'label' | 'fit' | 'none' | 'furniture';

export interface SectionScore {
  /** Comparable between sections; see scoreSections. */
  readonly value: number;
  readonly claim: Claim;
  readonly evidence: readonly Evidence[];
}

/** A claim of a higher kind outbids any sum of the lower ones within a brief of twenty sections. */
export const CLAIM_VALUE: Readonly<Record<Claim, number>> = {
  phrase: 1000,
  label: 30,
  fit: 0,
  none: 0,
  furniture: 0,
};
/**
 * A sentence that is likelier than this to be site furniture is shown only when a rule asks for it by phrase, label or role.
 * From 0.5 to 0.95 the same is shown of NewsDiscourse; at 0.5 the opening was refused on three of 58 pages, whose furniture
 * the extraction had taken out.
 */
const FURNITURE = 0.9;
/** How much of a rule's expected share is taken off its fit: at 0 broad sections outbid narrow ones. */
const SHARE_WEIGHT = 0.5;
const SALIENCE_WEIGHT = 0.7;

/**
 * Scores every sentence for every rule; null where an exclusion forbids it. Among sentences
 * with the same claim, value = fit − half the share of news that the rule accepts + 0.7 × salience.
 */
export function scoreSections(
  rules: readonly SectionRule[],
  candidates: readonly Candidate[],
  traits: ArticleTraits,
): readonly (readonly (SectionScore | null)[])[] {
  return rules.map((rule) => scoreRule(rule, candidates, thresholdsOf(rule, traits)));
}

function scoreRule(
  rule: SectionRule,
  candidates: readonly Candidate[],
  thresholds: Thresholds,
): readonly (SectionScore | null)[] {
  const phrases = rule.accepts.phrases.map(compilePhrase);
  const excludes = rule.excludes.map(compilePhrase);
  const cost = SHARE_WEIGHT * roleShare(rule);
  const { positions } = rule.accepts;
  const best = bestFit(rule, candidates);
  return candidates.map((candidate, index) => {
    if (firstPhrase(candidate.tokens, excludes) !== null) return null;
    const position = positionOf(index, candidates.length);
    const inPlace = positions.length === 0 || positions.includes(position);
    const phrase = inPlace ? firstPhrase(candidate.tokens, phrases) : null;
    const fit = fitOf(rule, candidate.role.distribution, candidate.signals.strengths, position);
    const base = fit - cost + SALIENCE_WEIGHT * candidate.salience;
    if (phrase !== null)
      return scored('phrase', base, [{ stage: 'section', cause: 'phrase', weight: 1, detail: phrase }]);
    const { label } = candidate;
    if (label?.ruleId === rule.id)
      return scored('label', base, [
        { stage: 'section', cause: 'pageLabel', weight: 1, detail: label.label },
      ]);
    if (isFurniture(rule, candidate)) return scored('furniture', base, []);
    if (fit < (index === best ? thresholds.best : thresholds.more)) return scored('none', base, []);
    return scored(
      'fit',
      base,
      positions.length > 0 ? [{ stage: 'section', cause: 'position', weight: 1 }] : [],
    );
  });
}

/** The sentence that fits best by its roles among those that can stand alone; -1 when there is none. */
function bestFit(rule: SectionRule, candidates: readonly Candidate[]): number {
  let best = -1;
  let most = 0;
  for (const [index, candidate] of candidates.entries()) {
    const mass =
      candidate.leans || isFurniture(rule, candidate) ? 0 : roleMass(rule, candidate.role.distribution);
    if (mass > most) [best, most] = [index, mass];
  }
  return best;
}

const scored = (claim: Claim, base: number, evidence: readonly Evidence[]): SectionScore => ({
  value: CLAIM_VALUE[claim] + base,
  claim,
  evidence,
});

function isFurniture(rule: SectionRule, { role }: Candidate): boolean {
  const furniture: DiscourseRole = 'notContent';
  return (
    !rule.accepts.roles.includes(furniture) &&
    (role.distribution[DISCOURSE_ROLES.indexOf(furniture)] ?? 0) > FURNITURE
  );
}
