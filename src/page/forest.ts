/**
 * A sum of small decision trees (gradient boosting), as fitted by training/extraction. A tree is a list of numbers,
 * three a node: feature (or -1 for a leaf), threshold (or the leaf's value), index of the right child; the left child
 * follows its parent. A value at or under the threshold goes left.
 */
export interface Forest {
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

/** The sum of the leaves, in log odds. */
export function logOdds(forest: Forest, row: ArrayLike<number>): number {
  let sum = forest.bias;
  for (const tree of forest.trees) {
    let at = 0;
    for (let feature = tree[at] as number; feature >= 0; feature = tree[at] as number)
      at = (row[feature] as number) <= (tree[at + 1] as number) ? at + 3 : (tree[at + 2] as number);
    sum += tree[at + 1] as number;
  }
  return sum;
}

export const probability = (forest: Forest, row: ArrayLike<number>): number =>
  1 / (1 + Math.exp(-logOdds(forest, row)));
