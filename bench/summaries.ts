import { summarise } from '../src/engine/index.ts';
import { defaultSettings } from '../src/settings/index.ts';
import { lead, textRank, topInOrder } from './baselines/text-rank.ts';
import type { SummaryRow } from './data.ts';
import { sampled } from './draw.ts';
import { digits, interval } from './figures.ts';
import type { Measures } from './measures.ts';
import { measureRivals } from './summaries-rivals.ts';
import { textArticle } from './text-article.ts';
import type { BenchContext, BenchPart, Table } from './types.ts';

/** `budget`: sentences of the summary. `fittedOnEven`: the weights were fitted on its even rows, so the odd ones count. */
const SETS = [
  { name: 'cnndm_train100.en', label: 'CNN/DM (en)', budget: 3, fittedOnEven: false },
  { name: 'cnndm_train100.en', label: 'CNN/DM', budget: 1, fittedOnEven: false },
  { name: 'orangesum_train.fr', label: 'OrangeSum (fr), odd rows', budget: 1, fittedOnEven: true },
  { name: 'vietnews_train.vi', label: 'VietNews (vi), odd rows', budget: 1, fittedOnEven: true },
  { name: 'tes.tr', label: 'TES (tr)', budget: 3, fittedOnEven: false },
  { name: 'bnlpc.bn', label: 'BNLPC (bn)', budget: 3, fittedOnEven: false },
] as const;

const SYSTEMS = ['newsbrief', 'lead', 'textRank'] as const;
type System = (typeof SYSTEMS)[number];
const LABELS: Readonly<Record<System, string>> = {
  newsbrief: 'Newsbrief',
  lead: 'LEAD',
  textRank: 'TextRank',
};

/** ROUGE of each system's summary of one document. */
type Scores = Readonly<Record<System, { r1: number; r2: number }>>;

/** Plain summaries against LEAD and TextRank: as they are, and with all cut to LEAD's number of tokens. */
export const benchSummaries: BenchPart = async (context) => {
  const figures: Record<string, number> = {};
  const tables: Table[] = [];
  for (const set of SETS) {
    const all = context.data.summaries(set.name);
    const rows = sampled(set.fittedOnEven ? all.filter((_, row) => row % 2 === 1) : all, context.sample);
    context.log(`${set.label}: ${rows.length} documents, ${set.budget} sentences`);
    const key = `${set.name}.${set.budget}`;
    const texts = rows.map((row) => summariesOf(row, set.budget, context.data.measures));
    tables.push(
      measureSet(
        rows,
        texts,
        `${set.label}: ${set.budget} sentence${set.budget === 1 ? '' : 's'}, ${rows.length} documents`,
        key,
        context,
        figures,
      ),
    );
    if (set === SETS[0]) {
      const own = texts.map(({ newsbrief }) => newsbrief);
      const rivals = await measureRivals(rows, own, set.budget, context.data.measures);
      tables.push(rivals.table);
      Object.assign(figures, rivals.figures);
    }
  }
  return {
    title: 'Plain summaries',
    notes: [
      'ROUGE F1 in %, sentence boundaries as given, mean over references. Differences: Newsbrief minus the baseline, 95 % interval of a paired bootstrap.',
      'The weights of salience were fitted on even rows of OrangeSum and VietNews (training/salience): only odd rows are measured.',
      '"cut": every summary cut to the number of tokens of LEAD’s.',
    ],
    tables,
    figures,
  };
};

function measureSet(
  rows: readonly SummaryRow[],
  summaries: readonly Readonly<Record<System, string>>[],
  title: string,
  key: string,
  { data }: BenchContext,
  figures: Record<string, number>,
): Table {
  const { mean, bootstrap } = data.measures;
  const whole: Scores[] = [];
  const cut: Scores[] = [];
  for (const [index, row] of rows.entries()) {
    const texts = summaries[index]!;
    const length = data.measures.tokens(texts.lead).length;
    whole.push(score(texts, row, data.measures));
    cut.push(
      score(
        mapSystems((system) => data.measures.cut(texts[system], length)),
        row,
        data.measures,
      ),
    );
  }
  const difference = (scores: readonly Scores[], system: System, measure: 'r1' | 'r2'): string => {
    if (system === 'newsbrief') return '';
    const differences = scores.map((of) => of.newsbrief[measure] - of[system][measure]);
    return interval(mean(differences), bootstrap(differences));
  };
  const tableRows = SYSTEMS.map((system) => {
    const value = (scores: readonly Scores[], measure: 'r1' | 'r2'): number =>
      digits(100 * mean(scores.map((of) => of[system][measure])), 2);
    figures[`${key}.${system}.rouge1`] = value(whole, 'r1');
    figures[`${key}.${system}.rouge2`] = value(whole, 'r2');
    figures[`${key}.${system}.rouge1Cut`] = value(cut, 'r1');
    return [
      LABELS[system],
      value(whole, 'r1'),
      value(whole, 'r2'),
      difference(whole, system, 'r1'),
      difference(whole, system, 'r2'),
      value(cut, 'r1'),
      difference(cut, system, 'r1'),
    ];
  });
  return {
    title,
    columns: ['system', 'R1', 'R2', 'R1 difference', 'R2 difference', 'R1 cut', 'R1 cut difference'],
    rows: tableRows,
  };
}

function summariesOf(row: SummaryRow, budget: number, measures: Measures): Readonly<Record<System, string>> {
  const texts = row.sentences;
  const { article, sentences } = textArticle({
    title: row.title ?? '',
    language: row.lang,
    sentences: texts.map((text, index) => ({ text, paragraphStart: row.para_start?.[index] ?? index === 0 })),
  });
  const { rules, length } = defaultSettings();
  const summary = summarise(article, { rules, length, sentenceBudget: budget, givenSentences: sentences });
  const join = (indices: readonly number[]): string => indices.map((index) => texts[index]).join(' ');
  return {
    newsbrief: join(summary.summary ?? []),
    lead: join(lead(texts, budget)),
    textRank: join(topInOrder(textRank(texts.map((text) => measures.tokens(text))), budget)),
  };
}

const score = (texts: Readonly<Record<System, string>>, row: SummaryRow, { rouge }: Measures): Scores =>
  mapSystems((system) => ({
    r1: rouge(1, texts[system], row.reference_summaries),
    r2: rouge(2, texts[system], row.reference_summaries),
  }));

const mapSystems = <T>(of: (system: System) => T): Readonly<Record<System, T>> => ({
  newsbrief: of('newsbrief'),
  lead: of('lead'),
  textRank: of('textRank'),
});
