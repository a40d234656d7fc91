/** A row of features, how likely its label is 1 in [0, 1], and the fold in which it is held back. */
export interface Example {
  readonly row: readonly number[];
  readonly target: number;
  readonly fold: number;
}

export interface Logistic {
  readonly bias: number;
  readonly weights: readonly number[];
}

const ROUNDS = 25;

/**
 * Logistic regression with an L2 penalty on the weights of the standardised features, by Newton's method (iteratively
 * reweighted least squares; Hastie, Tibshirani & Friedman, The Elements of Statistical Learning, 4.4.1). The weights
 * that come back are for the features as they are. Deterministic.
 */
export function fitLogistic(examples: readonly Example[], penalty: number): Logistic {
  const width = examples[0]?.row.length ?? 0;
  const columns = Array.from({ length: width }, (_, f) => scaleOf(examples.map(({ row }) => row[f]!)));
  const rows = examples.map(({ row }) => [
    1,
    ...row.map((value, f) => (value - columns[f]!.mean) / columns[f]!.spread),
  ]);
  const beta = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = beta.map((value, f) => (f === 0 ? 0 : -penalty * value));
    const hessian = beta.map((_, f) => beta.map((_, g) => (f === g ? (f === 0 ? 1e-9 : penalty) : 0)));
    for (const [at, row] of rows.entries()) {
      const p = sigmoid(row.reduce((sum, value, f) => sum + value * beta[f]!, 0));
      const error = examples[at]!.target - p;
      const weight = p * (1 - p);
      for (let f = 0; f <= width; f++) {
        gradient[f]! += error * row[f]!;
        for (let g = 0; g <= width; g++) hessian[f]![g]! += weight * row[f]! * row[g]!;
      }
    }
    const step = solve(hessian, gradient);
    for (let f = 0; f <= width; f++) beta[f]! += step[f]!;
    if (step.every((value) => Math.abs(value) < 1e-9)) break;
  }
  const weights = columns.map(({ spread }, f) => beta[f + 1]! / spread);
  const bias = columns.reduce((sum, { mean }, f) => sum - weights[f]! * mean, beta[0]!);
  return { bias, weights };
}

/** A model a fold, fitted on all examples but those that are held back in it. */
export const fitHeldOut = (
  examples: readonly Example[],
  folds: number,
  penalty: number,
): readonly Logistic[] =>
  Array.from({ length: folds }, (_, fold) =>
    fitLogistic(
      examples.filter((example) => example.fold !== fold),
      penalty,
    ),
  );

export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

export const predict = ({ bias, weights }: Logistic, row: readonly number[]): number =>
  sigmoid(row.reduce((sum, value, f) => sum + value * weights[f]!, bias));

function scaleOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(variance) || 1 };
}

/** Solves a system of linear equations by elimination with row pivots; `matrix` and `right` are used up. */
function solve(matrix: number[][], right: number[]): readonly number[] {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[pivot]![column]!)) pivot = row;
    [matrix[column], matrix[pivot]] = [matrix[pivot]!, matrix[column]!];
    [right[column], right[pivot]] = [right[pivot]!, right[column]!];
    for (let row = column + 1; row < size; row++) {
      const factor = matrix[row]![column]! / matrix[column]![column]!;
      for (let k = column; k < size; k++) matrix[row]![k]! -= factor * matrix[column]![k]!;
      right[row]! -= factor * right[column]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const known = solution.reduce((sum, value, k) => (k > row ? sum + matrix[row]![k]! * value : sum), 0);
    solution[row] = (right[row]! - known) / matrix[row]![row]!;
  }
  return solution;
}
