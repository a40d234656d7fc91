import { type Forest, growForest } from '../../src/page/forest.ts';

/** A tree as a list of numbers, three a node: column or -1, bound or value, place of the right child in the list. */
export type Tree = readonly number[];

/** The trees as the engine of the extraction walks them. */
export function plantForest(bias: number, trees: readonly Tree[]): Forest {
  const nodes = trees.flatMap((tree) =>
    Array.from({ length: tree.length / 3 }, (_, node) => tree.slice(node * 3, node * 3 + 2)),
  );
  return growForest({
    bias,
    columns: Int16Array.from(nodes, ([column = -1]) => column),
    values: Float64Array.from(nodes, ([, value = 0]) => value),
  });
}
