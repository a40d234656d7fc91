import type { SummaryRow } from './data.ts';
import { digits, interval } from './figures.ts';
import type { Measures } from './measures.ts';
import { loadSummarisers } from './rivals/summarisers.ts';
import type { Table } from './types.ts';

/**
 * ROUGE of the packages that one could pick instead, on the same documents. They get the text and find their own
 * sentence boundaries; `own` are Newsbrief's summaries of the same rows.
 */
export async function measureRivals(
  rows: readonly SummaryRow[],
  own: readonly string[],
  budget: number,
  { mean, bootstrap, rouge }: Measures,
): Promise<{ readonly table: Table; readonly figures: Record<string, number> }> {
  const figures: Record<string, number> = {};
  const scores = (texts: readonly string[], n: number): number[] =>
    rows.map(({ reference_summaries: references }, row) => rouge(n, texts[row] ?? '', references));
  const ownScores = scores(own, 1);
  const table: (string | number)[][] = [];
  for (const { name, summarise } of await loadSummarisers()) {
    const texts: string[] = [];
    for (const { sentences } of rows) texts.push(await summarise(sentences.join(' '), budget));
    const r1 = scores(texts, 1);
    const differences = r1.map((score, row) => (ownScores[row] ?? 0) - score);
    figures[`rivals.${name}.rouge1`] = digits(100 * mean(r1), 2);
    table.push([
      name,
      digits(100 * mean(r1), 2),
      digits(100 * mean(scores(texts, 2)), 2),
      interval(mean(differences), bootstrap(differences)),
    ]);
  }
  return {
    table: {
      title: `Beside other summarisers, CNN/DM: ${budget} sentences, ${rows.length} documents`,
      columns: ['system', 'R1', 'R2', 'Newsbrief minus it, R1'],
      rows: table,
    },
    figures,
  };
}
