import { CHARACTERS, levelOf } from './weight-text.ts';

/**
 * An embedding as text, half a character a weight: each row is one character for its scale and then one for every two
 * weights, nine levels each (−4 to 4), unevenly spaced. Measured by cross-validation the roles lose nothing by it.
 */
const HALF = 4;
const LEVELS = 2 * HALF + 1;
const SPACING = 1.3;
const weightAt = (level: number): number => Math.sign(level) * (Math.abs(level) / HALF) ** SPACING;
const VALUES = Float64Array.from({ length: LEVELS }, (_, i) => weightAt(i - HALF));
/** Values of the first and of the second weight of a character, by its code; NaN for codes that are never written. */
const FIRST = new Float64Array(128).fill(Number.NaN);
const SECOND = new Float64Array(128).fill(Number.NaN);
for (let pair = 0; pair < LEVELS ** 2; pair++) {
  const code = CHARACTERS[pair]!.charCodeAt(0);
  FIRST[code] = VALUES[Math.floor(pair / LEVELS)]!;
  SECOND[code] = VALUES[pair % LEVELS]!;
}
const MOST_SCALE = CHARACTERS.length - 1;
/** A scale below the row's largest weight clips that one and serves the others; no smaller share was ever best. */
const LEAST_SHARE = 0.5;

/** Characters of one row of this many weights, an even number. */
export const rowCharacters = (width: number): number => 1 + width / 2;

const scaleAt = (level: number, most: number): number => (level / MOST_SCALE) ** 2 * most;

/** `most`: the largest magnitude of all rows. `width`: weights a row, even. */
export function writeRows(weights: ArrayLike<number>, width: number, most: number): string {
  let text = '';
  for (let row = 0; row < weights.length; row += width) {
    const values = Array.from({ length: width }, (_, k) => weights[row + k]!);
    const { scale, rounded } = roundRow(values, most);
    text += CHARACTERS[scale];
    for (let k = 0; k < width; k += 2)
      text += CHARACTERS[(rounded[k]! + HALF) * LEVELS + rounded[k + 1]! + HALF];
  }
  return text;
}

/** The scale with the least squared error, and the levels of the weights at that scale. */
function roundRow(values: readonly number[], most: number): { scale: number; rounded: readonly number[] } {
  const largest = values.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const highest = Math.min(MOST_SCALE, Math.ceil(Math.sqrt(largest / most) * MOST_SCALE));
  let best = { scale: 0, rounded: values.map(() => 0), error: Number.POSITIVE_INFINITY };
  for (let scale = highest; scale >= highest * Math.sqrt(LEAST_SHARE); scale--) {
    const size = scaleAt(scale, most);
    const rounded = values.map((value) => (size === 0 ? 0 : nearest(value / size)));
    const error = values.reduce((sum, value, k) => sum + (value - weightAt(rounded[k]!) * size) ** 2, 0);
    if (error < best.error) best = { scale, rounded, error };
  }
  return best;
}

function nearest(value: number): number {
  let best = 0;
  for (let level = -HALF; level <= HALF; level++)
    if (Math.abs(weightAt(level) - value) < Math.abs(weightAt(best) - value)) best = level;
  return best;
}

/**
 * Reads one row of what writeRows wrote to its place in `weights`; a page has a fifth of all features, so that reading
 * each row when it is first asked for saves most of the time of the first page. Throws RangeError on a character that
 * is never written.
 */
export function readRowInto(
  weights: Float64Array,
  row: number,
  text: string,
  width: number,
  most: number,
): void {
  const first = row * rowCharacters(width);
  const scale = scaleAt(levelOf(text.charCodeAt(first)), most);
  let at = row * width;
  for (let i = first + 1; i < first + rowCharacters(width); i++) {
    const code = text.charCodeAt(i);
    const value = FIRST[code] ?? Number.NaN;
    if (Number.isNaN(value)) throw new RangeError(`no pair of weights is written ${JSON.stringify(text[i])}`);
    weights[at++] = scale * value;
    weights[at++] = scale * SECOND[code]!;
  }
}
