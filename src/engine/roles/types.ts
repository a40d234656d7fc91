import type { DiscourseRole, Evidence } from '../types.ts';

/** What the role classifier sees of a document: no id, no address, no source name. */
export interface RoleDocument {
  /** Headline without site suffix; '' when unknown. */
  readonly title: string;
  /** BCP 47; null when unknown. English models run on en*, the language-independent one on everything else. */
  readonly language: string | null;
  readonly sentences: readonly { readonly text: string; readonly paragraphStart: boolean }[];
}

export interface RoleLabel {
  readonly role: DiscourseRole;
  /** Calibrated probability that `role` is right, in [0, 1]. */
  readonly confidence: number;
  /** Calibrated probability of each role, in the order of DISCOURSE_ROLES; sums to 1. */
  readonly distribution: readonly number[];
  /** The sentence holds direct or reported speech. */
  readonly speech: boolean;
  readonly speaker: string | null;
  readonly evidence: readonly Evidence[];
}

/** One label a sentence, same order. Deterministic. Lives in ./index.ts. */
export type LabelRoles = (document: RoleDocument) => readonly RoleLabel[];
