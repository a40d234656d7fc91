import type { Forest } from '../../src/page/forest.ts';

/** A tree as a list of numbers, three a node: column or -1, bound or value, place of the right child in the list. */
export type Tree = readonly number[];

/** The trees as the engine of the extraction walks them. */
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
