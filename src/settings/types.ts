import type { BriefLength, SectionRule } from '../engine/types.ts';

/** Number of migration steps + 1. Shapes are frozen once published; see migrations.ts. */
export const SETTINGS_VERSION = 1;

export interface Settings {
  readonly version: number;
  readonly length: BriefLength;
  /** In the order in which the brief shows them. */
  readonly rules: readonly SectionRule[];
}
