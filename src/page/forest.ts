/** A sum of small decision trees (gradient boosting) as training/extraction writes it: all nodes of all trees in one row. */
export interface PlantedForest {
  readonly bias: number;
  /** Column that a node looks at, -1 for a leaf; each tree from its root on, a node before its left branch before its right. */
  readonly columns: Int16Array;
  /** Bound of a node, value of a leaf. */
  readonly values: Float64Array;
}

/**
 * The same with the places that follow from the order of the nodes; a value at or under a node's bound goes left, to the
 * next node. Typed arrays, because a forest is walked a hundred times before anything is compiled, and plain arrays of
 * fractions are slow until then.
 */
export interface Forest extends PlantedForest {
  /** First node of each tree. */
  readonly roots: Uint16Array;
  /** Right child of a node, 0 for a leaf. */
  readonly rights: Uint16Array;
}

/** Finds where trees begin and right branches grow: behind the last leaf of what comes before them. */
export function growForest(planted: PlantedForest): Forest {
  const { columns } = planted;
  const roots: number[] = [];
  const rights = new Uint16Array(columns.length);
  /** Nodes whose right branch has not begun, the innermost last. */
  const open: number[] = [];
  let isRoot = true;
  for (let node = 0; node < columns.length; node++) {
    if (isRoot) roots.push(node);
    isRoot = false;
    if ((columns[node] as number) >= 0) {
      open.push(node);
      continue;
    }
    const above = open.pop();
    if (above === undefined) isRoot = true;
    else rights[above] = node + 1;
  }
  return { ...planted, roots: Uint16Array.from(roots), rights };
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
