/**
 * A sum of small decision trees (gradient boosting), as fitted by training/extraction. All nodes of all trees stand in
 * one row, the left child of a node right behind it; a value at or under a node's bound goes left. Typed arrays, because
 * a forest is walked a hundred times before anything is compiled, and plain arrays of fractions are slow until then.
 */
export interface Forest {
  readonly bias: number;
  /** First node of each tree. */
  readonly roots: Uint16Array;
  /** Column that a node looks at, -1 for a leaf. */
  readonly columns: Int16Array;
  /** Bound of a node, value of a leaf. */
  readonly values: Float64Array;
  /** Right child of a node. */
  readonly rights: Uint16Array;
}

/** The sum of the leaves, in log odds. */
export function logOdds({ bias, roots, columns, values, rights }: Forest, row: ArrayLike<number>): number {
  let sum = bias;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    for (let column = columns[node] as number; column >= 0; column = columns[node] as number)
      node = (row[column] as number) <= (values[node] as number) ? node + 1 : (rights[node] as number);
    sum += values[node] as number;
  }
  return sum;
}

export const probability = (forest: Forest, row: ArrayLike<number>): number =>
  1 / (1 + Math.exp(-logOdds(forest, row)));
