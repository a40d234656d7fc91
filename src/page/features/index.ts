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

/** Reads one block's row of numbers, columns as in FEATURE_NAMES; what concerns the whole page is prepared once. */
export function featureReader(evidence: Evidence): (index: number) => Float32Array {
  const fillers = GROUPS.map((group) => group.prepare(evidence));
  return (index) => {
    const row = new Float32Array(FEATURE_NAMES.length);
    let column = 0;
    for (const fill of fillers) {
      const values = fill(index);
      row.set(values, column);
      column += values.length;
    }
    return row;
  };
}

/** The rows of all blocks. */
export function blockFeatures(evidence: Evidence): Float32Array[] {
  const read = featureReader(evidence);
  return evidence.context.blocks.map((_, index) => read(index));
}
