/** Unicode tokens, case and width folded; scripts without spaces are cut letter by letter. */
export const tokens = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+/gu,
    ) ?? [];

function counts(words: readonly string[], n: number): Map<string, number> {
  const grams = new Map<string, number>();
  for (let i = 0; i + n <= words.length; i++) {
    const gram = words.slice(i, i + n).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

/** Precision and recall of n-grams with clipped counts, in [0, 1]. */
export function overlap(text: string, reference: string, n: number): { precision: number; recall: number } {
  const a = counts(tokens(text), n);
  const b = counts(tokens(reference), n);
  let shared = 0;
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
  const size = (grams: Map<string, number>): number => [...grams.values()].reduce((sum, x) => sum + x, 0);
  return { precision: shared / (size(a) || 1), recall: shared / (size(b) || 1) };
}

/** ROUGE-n F1 (Lin 2004), mean over references, no stemming, in [0, 1]. */
export function rouge(text: string, references: readonly string[], n: number): number {
  const scores = references.map((reference) => {
    const { precision, recall } = overlap(text, reference, n);
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  });
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}
