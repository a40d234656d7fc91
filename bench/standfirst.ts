import { summarise } from '../src/engine/index.ts';
import type { Article } from '../src/engine/types.ts';
import { defaultSettings } from '../src/settings/index.ts';
import { lead, textRank, topInOrder } from './baselines/text-rank.ts';
import type { BriefedPage } from './briefed-pages.ts';
import { digits, interval } from './figures.ts';
import type { Measures, PageRow } from './measures.ts';
import type { Table } from './types.ts';

const BUDGET = 3;
const SYSTEMS = ['newsbrief', 'lead', 'textRank'] as const;
type System = (typeof SYSTEMS)[number];
type Texts = Readonly<Record<System, string>>;

/** What a reader's editor wrote above the story tells what matters in it: how much of it does each system find? */
export function standfirstTable(
  pages: readonly BriefedPage[],
  measures: Measures,
  figures: Record<string, number>,
): Table {
  const plain: Record<System, number>[] = [];
  const latest: Record<System, number>[] = [];
  for (const { row, article } of pages) {
    const standfirst = standfirstOf(row, measures);
    if (article === null || standfirst === null) continue;
    const hidden = withoutStandfirst(article, standfirst, measures);
    const texts = textsOf(hidden, measures);
    if (texts === null) continue;
    plain.push(recalls(texts.plain, standfirst, measures));
    if (texts.latest !== null) latest.push(recalls(texts.latest, standfirst, measures));
  }
  return {
    title: 'The hidden standfirst, ROUGE-1 recall',
    columns: ['text', 'pages', 'Newsbrief', 'LEAD', 'TextRank', 'over LEAD', 'over TextRank'],
    rows: [
      tableRow(`plain summary, ${BUDGET} sentences`, 'standfirst.plain', plain, measures, figures),
      tableRow('The latest', 'standfirst.latest', latest, measures, figures),
    ],
  };
}

function standfirstOf(row: PageRow, { tokens }: Measures): string | null {
  const text = row.truth.summary ?? row.publisher_description ?? '';
  return tokens(text).length >= 8 ? text : null;
}

function withoutStandfirst(article: Article, standfirst: string, { prf }: Measures): Article {
  return {
    ...article,
    standfirst: null,
    blocks: article.blocks.filter((block) => prf(standfirst, block.text, 3).p < 0.5),
  };
}

/** The three texts of equal sentence count; null where too little of the article is left to choose from. */
function textsOf(article: Article, measures: Measures): { plain: Texts; latest: Texts | null } | null {
  const { rules, length } = defaultSettings();
  const summary = summarise(article, { rules, length, sentenceBudget: BUDGET });
  const { sentences } = summary;
  if (sentences.length < 2 * BUDGET) return null;
  const ranks = textRank(sentences.map(({ text }) => measures.tokens(text)));
  const join = (indices: readonly number[]): string =>
    indices.map((index) => sentences[index]?.text ?? '').join(' ');
  const beside = (chosen: readonly number[]): Texts => ({
    newsbrief: join(chosen),
    lead: join(lead(sentences, chosen.length)),
    textRank: join(topInOrder(ranks, chosen.length)),
  });
  const latest = summary.brief?.sections.find((section) => section.id === 'latest')?.sentences ?? [];
  return { plain: beside(summary.summary ?? []), latest: latest.length === 0 ? null : beside(latest) };
}

/** Share of the standfirst's tokens in each text, all cut to the length of the shortest. */
function recalls(texts: Texts, standfirst: string, { tokens, cut, prf }: Measures): Record<System, number> {
  const shortest = Math.min(...SYSTEMS.map((system) => tokens(texts[system]).length));
  const recall = (system: System): number => prf(cut(texts[system], shortest), standfirst, 1).r;
  return { newsbrief: recall('newsbrief'), lead: recall('lead'), textRank: recall('textRank') };
}

function tableRow(
  label: string,
  key: string,
  scores: readonly Record<System, number>[],
  { mean, bootstrap }: Measures,
  figures: Record<string, number>,
): (string | number)[] {
  const means = SYSTEMS.map((system) => digits(100 * mean(scores.map((score) => score[system])), 1));
  for (const [index, system] of SYSTEMS.entries()) figures[`${key}.${system}`] = means[index] ?? Number.NaN;
  const over = (system: System): string => {
    const differences = scores.map((score) => score.newsbrief - score[system]);
    return interval(mean(differences), bootstrap(differences));
  };
  return [label, scores.length, ...means, over('lead'), over('textRank')];
}
