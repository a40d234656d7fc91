import type { Forest } from '../../src/page/forest.ts';
import { plantForest } from './plant-forest.ts';

/** Gradient boosting of small trees on histograms (logistic loss), after Friedman 2001 and the LightGBM paper. Seeded. */
export interface BoostOptions {
  readonly trees: number;
  /** Leaves a tree, at most. */
  readonly leaves: number;
  readonly learningRate: number;
  /** Least sum of hessians in a leaf. */
  readonly leastWeight: number;
  /** L2 on leaf values. */
  readonly ridge: number;
  readonly rowShare: number;
  readonly columnShare: number;
  readonly seed: number;
}

export interface TrainingSet {
  readonly rows: readonly Float32Array[];
  /** In [0, 1]. */
  readonly targets: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

const BINS = 64;

function random(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

interface Binned {
  /** Column-major bin numbers. */
  readonly columns: readonly Uint8Array[];
  /** Upper bound of every bin but the last, by column. */
  readonly bounds: readonly number[][];
}

function binColumn(rows: readonly Float32Array[], column: number): { bins: Uint8Array; bounds: number[] } {
  const values = Float32Array.from(rows, (row) => row[column] as number).sort();
  const bounds: number[] = [];
  const distinct = [...new Set(values)];
  if (distinct.length <= BINS) {
    for (let at = 0; at + 1 < distinct.length; at++)
      bounds.push(((distinct[at] as number) + (distinct[at + 1] as number)) / 2);
  } else {
    for (let cut = 1; cut < BINS; cut++) {
      const value = values[Math.floor((cut / BINS) * values.length)] as number;
      if (value > (bounds.at(-1) ?? Number.NEGATIVE_INFINITY)) bounds.push(value);
    }
  }
  const rounded = bounds.map((bound) => Number(bound.toPrecision(4)));
  const unique = [...new Set(rounded)].sort((a, b) => a - b);
  const bins = Uint8Array.from(rows, (row) => {
    const value = row[column] as number;
    let low = 0;
    let high = unique.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= (unique[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low;
  });
  return { bins, bounds: unique };
}

function bin(rows: readonly Float32Array[]): Binned {
  const width = rows[0]?.length ?? 0;
  const binned = Array.from({ length: width }, (_, column) => binColumn(rows, column));
  return { columns: binned.map(({ bins }) => bins), bounds: binned.map(({ bounds }) => bounds) };
}

interface Leaf {
  readonly rows: Int32Array;
  readonly gradient: number;
  readonly hessian: number;
  split: { readonly gain: number; readonly column: number; readonly bin: number } | null;
  children: [Leaf, Leaf] | null;
}

class Booster {
  private readonly scores: Float64Array;
  private readonly gradients: Float64Array;
  private readonly hessians: Float64Array;
  private readonly sumGradient = new Float64Array(BINS + 1);
  private readonly sumHessian = new Float64Array(BINS + 1);

  constructor(
    private readonly set: TrainingSet,
    private readonly binned: Binned,
    private readonly options: BoostOptions,
    bias: number,
  ) {
    const size = set.rows.length;
    this.scores = new Float64Array(size).fill(bias);
    this.gradients = new Float64Array(size);
    this.hessians = new Float64Array(size);
  }

  updateGradients(): void {
    for (let row = 0; row < this.scores.length; row++) {
      const p = 1 / (1 + Math.exp(-(this.scores[row] as number)));
      const weight = this.set.weights[row] as number;
      this.gradients[row] = weight * (p - (this.set.targets[row] as number));
      this.hessians[row] = weight * Math.max(1e-6, p * (1 - p));
    }
  }

  private leaf(rows: Int32Array, columns: readonly number[]): Leaf {
    let gradient = 0;
    let hessian = 0;
    for (const row of rows) {
      gradient += this.gradients[row] as number;
      hessian += this.hessians[row] as number;
    }
    const leaf: Leaf = { rows, gradient, hessian, split: null, children: null };
    leaf.split = this.bestSplit(leaf, columns);
    return leaf;
  }

  private bestSplit(leaf: Leaf, columns: readonly number[]): Leaf['split'] {
    const { leastWeight, ridge } = this.options;
    const { sumGradient, sumHessian } = this;
    const gain = (g: number, h: number) => (g * g) / (h + ridge);
    const base = gain(leaf.gradient, leaf.hessian);
    let best: Leaf['split'] = null;
    for (const column of columns) {
      const bins = this.binned.columns[column] as Uint8Array;
      const last = (this.binned.bounds[column] as number[]).length;
      sumGradient.fill(0, 0, last + 1);
      sumHessian.fill(0, 0, last + 1);
      for (const row of leaf.rows) {
        const at = bins[row] as number;
        sumGradient[at] = (sumGradient[at] as number) + (this.gradients[row] as number);
        sumHessian[at] = (sumHessian[at] as number) + (this.hessians[row] as number);
      }
      let g = 0;
      let h = 0;
      for (let at = 0; at < last; at++) {
        g += sumGradient[at] as number;
        h += sumHessian[at] as number;
        if (h < leastWeight || leaf.hessian - h < leastWeight) continue;
        const value = gain(g, h) + gain(leaf.gradient - g, leaf.hessian - h) - base;
        if (value > (best?.gain ?? 1e-3)) best = { gain: value, column, bin: at };
      }
    }
    return best;
  }

  grow(rows: Int32Array, columns: readonly number[]): number[] {
    const root = this.leaf(rows, columns);
    const open = [root];
    for (let leaves = 1; leaves < this.options.leaves; leaves++) {
      const next = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
      if (!next.split) break;
      const bins = this.binned.columns[next.split.column] as Uint8Array;
      const { bin: cut } = next.split;
      const left = next.rows.filter((row) => (bins[row] as number) <= cut);
      const right = next.rows.filter((row) => (bins[row] as number) > cut);
      next.children = [this.leaf(left, columns), this.leaf(right, columns)];
      open.splice(open.indexOf(next), 1, ...next.children);
    }
    const tree: number[] = [];
    this.write(root, tree);
    return tree;
  }

  private write(leaf: Leaf, tree: number[]): void {
    const at = tree.length;
    if (!leaf.children || !leaf.split) {
      const value = (-this.options.learningRate * leaf.gradient) / (leaf.hessian + this.options.ridge);
      tree.push(-1, Number(value.toFixed(4)), 0);
      return;
    }
    const bound = (this.binned.bounds[leaf.split.column] as number[])[leaf.split.bin] as number;
    tree.push(leaf.split.column, bound, 0);
    this.write(leaf.children[0], tree);
    tree[at + 2] = tree.length;
    this.write(leaf.children[1], tree);
  }

  addToScores(tree: readonly number[]): void {
    for (let row = 0; row < this.scores.length; row++) {
      const values = this.set.rows[row] as Float32Array;
      let at = 0;
      for (let column = tree[0] as number; column >= 0; column = tree[at] as number)
        at = (values[column] as number) <= (tree[at + 1] as number) ? at + 3 : (tree[at + 2] as number);
      this.scores[row] = (this.scores[row] as number) + (tree[at + 1] as number);
    }
  }
}

export function boost(set: TrainingSet, options: BoostOptions): Forest {
  const next = random(options.seed);
  let positive = 0;
  let total = 0;
  for (let row = 0; row < set.rows.length; row++) {
    positive += (set.weights[row] as number) * (set.targets[row] as number);
    total += set.weights[row] as number;
  }
  const bias = Number(Math.log((positive + 1) / (total - positive + 1)).toFixed(4));
  const booster = new Booster(set, bin(set.rows), options, bias);
  const width = set.rows[0]?.length ?? 0;
  const trees: number[][] = [];
  for (let number = 0; number < options.trees; number++) {
    booster.updateGradients();
    const rows: number[] = [];
    for (let row = 0; row < set.rows.length; row++) if (next() < options.rowShare) rows.push(row);
    const columns = Array.from({ length: width }, (_, column) => column).filter(
      () => next() < options.columnShare,
    );
    const tree = booster.grow(Int32Array.from(rows), columns);
    booster.addToScores(tree);
    trees.push(tree);
  }
  return plantForest(bias, trees);
}
