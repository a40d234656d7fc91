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

/** A tree as a list of numbers, three a node: column or -1, bound or value, place of the right child in the list. */
export type Tree = readonly number[];

export function plantForest(bias: number, trees: readonly Tree[]): Forest {
  const size = trees.reduce((sum, tree) => sum + tree.length / 3, 0);
  const forest = {
    bias,
    roots: new Uint16Array(trees.length),
    columns: new Int16Array(size),
    values: new Float64Array(size),
    rights: new Uint16Array(size),
  };
  let root = 0;
  for (const [number, tree] of trees.entries()) {
    forest.roots[number] = root;
    for (let node = 0; node * 3 < tree.length; node++) {
      const [column = -1, value = 0, right = 0] = tree.slice(node * 3, node * 3 + 3);
      forest.columns[root + node] = column;
      forest.values[root + node] = value;
      forest.rights[root + node] = column < 0 ? 0 : root + right / 3;
    }
    root += tree.length / 3;
  }
  return forest;
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
