/**
 * Weights as text: one printable character a weight, 85 levels (−42 to 42), spaced quadratically so that small weights,
 * which are most of them, lose least. No character that a TypeScript string would have to escape.
 */
const FIRST = 40;
const SKIPPED = [92, 96];
const HALF = 42;
/** What texts of weights are made of, by level. */
export const CHARACTERS: readonly string[] = Array.from({ length: 127 - FIRST }, (_, i) => FIRST + i)
  .filter((code) => !SKIPPED.includes(code))
  .map((code) => String.fromCharCode(code));
/** Level from 0 by character code; -1 for codes that are never written. */
const LEVELS = new Int8Array(128).fill(-1);
CHARACTERS.forEach((character, level) => {
  LEVELS[character.charCodeAt(0)] = level;
});

/** The level that a character stands for, from 0 on. Throws RangeError on one that is never written. */
export function levelOf(code: number): number {
  const level = LEVELS[code] ?? -1;
  if (level < 0) throw new RangeError(`no weight is written ${JSON.stringify(String.fromCharCode(code))}`);
  return level;
}

/** `scale`: the largest magnitude that can be written; beyond it a weight is clipped. */
export function writeWeights(weights: ArrayLike<number>, scale: number): string {
  let text = '';
  for (let i = 0; i < weights.length; i++) {
    const value = weights[i]!;
    const level = Math.min(HALF, Math.round(Math.sqrt(Math.abs(value) / scale) * HALF));
    text += CHARACTERS[HALF + (value < 0 ? -level : level)];
  }
  return text;
}

/** Reads what writeWeights wrote. Throws RangeError on a character that it never writes. */
export function readWeights(text: string, scale: number): Float64Array {
  const weights = new Float64Array(text.length);
  readWeightsInto(weights, 0, text, scale);
  return weights;
}

/** The same into an array from `at` on. */
export function readWeightsInto(weights: Float64Array, at: number, text: string, scale: number): void {
  const values = CHARACTERS.map((_, i) => Math.sign(i - HALF) * ((i - HALF) / HALF) ** 2 * scale);
  for (let i = 0; i < text.length; i++) weights[at + i] = values[levelOf(text.charCodeAt(i))]!;
}
