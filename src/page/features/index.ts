import { looks, neighbours } from './around.ts';
import type { Evidence, FeatureGroup } from './group.ts';
import { headings, siblings, stories } from './order.ts';
import { statements } from './statements.ts';
import { place, structure } from './structure.ts';
import { phrases, shape, signs } from './text.ts';

export type { Evidence } from './group.ts';

const GROUPS = {
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
} satisfies Readonly<Record<string, FeatureGroup>>;
const IN_ORDER: readonly FeatureGroup[] = Object.values(GROUPS);
/** What each column holds: the weights refer to columns by number, so a change here asks for a new fit. */
export const FEATURE_NAMES: readonly string[] = IN_ORDER.flatMap((group) => group.names);
/** Which group each column belongs to. */
export const GROUP_OF_FEATURE: readonly string[] = Object.entries(GROUPS).flatMap(([group, { names }]) =>
  names.map(() => group),
);

/** Reads one block's numbers into `row`, columns as in FEATURE_NAMES; what concerns the whole page is prepared once. */
export function featureReader(evidence: Evidence): (index: number, row: Float32Array) => Float32Array {
  const readers = IN_ORDER.map((group) => group.prepare(evidence));
  return (index, row) => {
    let column = 0;
    for (const read of readers) {
      const values = read(index);
      row.set(values, column);
      column += values.length;
    }
    return row;
  };
}

/** The rows of all blocks. */
export function blockFeatures(evidence: Evidence): Float32Array[] {
  const read = featureReader(evidence);
  return evidence.context.blocks.map((_, index) => read(index, new Float32Array(FEATURE_NAMES.length)));
}
