import { lead, textRank, topInOrder } from './baselines/text-rank.ts';
import { type BriefedPage, briefPages, shownItems, shownSentences } from './briefed-pages.ts';
import { sampled } from './draw.ts';
import { percent } from './figures.ts';
import type { Measures } from './measures.ts';
import { countLeaning, OPENER_LANGUAGES } from './openers.ts';
import { languageOf } from './page-articles.ts';
import { standfirstTable } from './standfirst.ts';
import type { BenchPart, Table } from './types.ts';

/** The briefs of real pages: leaks, lines that cannot stand alone, and how much of a hidden standfirst they tell. */
export const benchBriefs: BenchPart = async ({ data, sample, log }) => {
  const { measures } = data;
  const pages = briefPages(data, sampled(data.pages().filter(measures.hasIndependentTruth), sample), log);
  const figures: Record<string, number> = {};
  return {
    title: 'Briefs of pages',
    notes: [
      `${pages.length} news pages with an independent truth, ready-made sections, standard length.`,
      'Dirty: a sentence of the brief is a leak by the measure of the data, or there is no brief.',
      `Leaning: an item opens with a pronoun, demonstrative or connective, or holds such a sentence without the one before it. Word lists of the benchmark’s own (bench/openers.ts) for ${OPENER_LANGUAGES.join(', ')}. LEAD and TextRank choose as many sentences as the brief shows; neighbours that they choose together count as one item.`,
      'Standfirst: the page’s standfirst (truth, otherwise the publisher’s description; 8 tokens or more) hidden from the engine wherever it is: as metadata, and every block that holds half of its 3-grams. ROUGE-1 recall of it in %, all three texts cut to the tokens of the shortest.',
    ],
    tables: [
      dirtyTable(pages, measures, figures),
      leaningTable(pages, measures, figures),
      standfirstTable(pages, measures, figures),
    ],
    figures,
  };
};

function dirtyTable(
  pages: readonly BriefedPage[],
  measures: Measures,
  figures: Record<string, number>,
): Table {
  let withoutBrief = 0;
  let withLeak = 0;
  let shown = 0;
  let leaked = 0;
  for (const { row, summary } of pages) {
    const indices = summary === null ? [] : shownSentences(summary);
    if (indices.length === 0) withoutBrief += 1;
    const isLeak = measures.leakTest(measures.truthForLeaks(row));
    const leaks = indices.filter((index) => isLeak(summary?.sentences[index]?.text ?? ''));
    shown += indices.length;
    leaked += leaks.length;
    if (leaks.length > 0) withLeak += 1;
  }
  figures['dirtyShare'] = percent((withoutBrief + withLeak) / pages.length);
  figures['withoutBriefShare'] = percent(withoutBrief / pages.length);
  figures['leakedShownShare'] = percent(leaked / shown);
  return {
    title: 'Dirty briefs',
    columns: ['pages', 'without a brief', 'brief with a leak', 'dirty %', 'sentences shown', 'leaked %'],
    rows: [[pages.length, withoutBrief, withLeak, figures['dirtyShare'], shown, figures['leakedShownShare']]],
  };
}

interface Count {
  items: number;
  leaning: number;
}

function leaningTable(
  pages: readonly BriefedPage[],
  measures: Measures,
  figures: Record<string, number>,
): Table {
  const counts = { newsbrief: new Map<string, Count>(), lead: new Map(), textRank: new Map() };
  for (const { row, summary } of pages) {
    const language = languageOf(row);
    if (summary === null || !OPENER_LANGUAGES.includes(language)) continue;
    const { sentences } = summary;
    const count = shownSentences(summary).length;
    const ranks = textRank(sentences.map(({ text }) => measures.tokens(text)));
    add(counts.newsbrief, language, shownItems(summary), sentences);
    add(counts.lead, language, runsOf(lead(sentences, count)), sentences);
    add(counts.textRank, language, runsOf(topInOrder(ranks, count)), sentences);
  }
  const rows = Object.entries(counts).map(([system, byLanguage]) => {
    const share = (languages: readonly string[]): number => {
      const all = languages.flatMap((language) => byLanguage.get(language) ?? []);
      const items = all.reduce((sum, { items }) => sum + items, 0);
      return percent(all.reduce((sum, { leaning }) => sum + leaning, 0) / items);
    };
    const items = [...byLanguage.values()].reduce((sum, count) => sum + count.items, 0);
    figures[`leaning.${system}`] = share(OPENER_LANGUAGES);
    figures[`leaning.${system}.en`] = share(['en']);
    return [system, items, share(OPENER_LANGUAGES), share(['en']), share(['de'])];
  });
  return {
    title: 'Items that lean on a sentence that is not there',
    columns: ['system', 'items', 'leaning %', 'English %', 'German %'],
    rows,
  };
}

function add(
  counts: Map<string, Count>,
  language: string,
  items: readonly (readonly number[])[],
  sentences: readonly { readonly text: string }[],
): void {
  const count = counts.get(language) ?? { items: 0, leaning: 0 };
  count.items += items.length;
  count.leaning += countLeaning(items, sentences, language);
  counts.set(language, count);
}

/** Chosen neighbours read as one passage: [0, 1, 4] → [[0, 1], [4]]. */
function runsOf(indices: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const index of indices) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs;
}
