import type { Evidence } from '../engine/types.ts';

/** Placeholder until the engine exports its codes. */
export function describeEvidence(_evidence: readonly Evidence[]): readonly string[] {
  return [];
}
