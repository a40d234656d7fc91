import { looks, neighbours } from './around.ts';
import type { Evidence, FeatureGroup } from './group.ts';
import { headings, siblings, stories } from './order.ts';
import { statements } from './statements.ts';
import { place, structure } from './structure.ts';
import { phrases, shape, signs } from './text.ts';

export type { Evidence } from './group.ts';

const GROUPS: readonly FeatureGroup[] = [
  shape,
  phrases,
  signs,
  structure,
  place,
  statements,
  looks,
  neighbours,
  stories,
  headings,
  siblings,
];
/** What each column holds: the weights refer to columns by number, so a change here asks for a new fit. */
export const FEATURE_NAMES: readonly string[] = GROUPS.flatMap((group) => group.names);

/** One row of numbers for every block, columns as in FEATURE_NAMES. */
export function blockFeatures(evidence: Evidence): Float32Array[] {
  const fillers = GROUPS.map((group) => group.prepare(evidence));
  return evidence.context.blocks.map((_, index) => {
    const row = new Float32Array(FEATURE_NAMES.length);
    let column = 0;
    for (const fill of fillers) for (const value of fill(index)) row[column++] = value;
    return row;
  });
}
