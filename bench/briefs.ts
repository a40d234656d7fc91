import { readHeldBack } from '../training/extraction/pages.ts';
import { lead, textRank, topInOrder } from './baselines/text-rank.ts';
import { type BriefedPage, briefPages, shownItems, shownSentences } from './briefed-pages.ts';
import { sampled } from './draw.ts';
import { WRONG_TRUTHS } from './extraction-truths.ts';
import { percent } from './figures.ts';
import type { Measures } from './measures.ts';
import { countLeaning, type LeaningCount, OPENER_LANGUAGES } from './openers.ts';
import { languageOf } from './page-articles.ts';
import { standfirstTable } from './standfirst.ts';
import type { BenchPart, Table } from './types.ts';

/** The briefs of real pages: leaks, lines that cannot stand alone, and how much of a hidden standfirst they tell. */
export const benchBriefs: BenchPart = async ({ data, sample, log }) => {
  const { measures } = data;
  const heldBack = readHeldBack();
  const rows = sampled(data.pages().filter(measures.hasIndependentTruth), sample);
  const pages = briefPages(data, rows, log, heldBack);
  const figures: Record<string, number> = {};
  return {
    title: 'Briefs of pages',
    notes: [
      `${pages.length} news pages with an independent truth, ready-made sections, standard length. ${heldBack ? 'Hosts held back: each page is read by weights fitted without any page of its owner.' : 'Read by the shipped weights, which have seen these pages: no claim. Run npx tsx training/extraction/fit.ts --check first.'}`,
      'Dirty: a sentence of the brief is a leak by the measure of the data, or there is no brief.',
      `Leaning: an item opens with a pronoun, demonstrative or connective, or holds such a sentence without the one before it; unresolved: and the sentence before is not shown earlier in the brief either. Word lists of the benchmark’s own (bench/openers.ts) for ${OPENER_LANGUAGES.join(', ')}. LEAD and TextRank choose as many sentences as the brief shows, each an item (LEAD has every sentence before, so nothing unresolved).`,
      'Standfirst: the page’s standfirst (truth, otherwise the publisher’s description; 8 tokens or more) hidden from the engine wherever it is: as metadata, and every block that holds half of its 3-grams. ROUGE-1 recall of it in %, all three texts cut to the tokens of the shortest. Every other of these pages (its true body, this standfirst) was among the data that the weights of salience were fitted on.',
    ],
    tables: [
      ...dirtyTables(pages, measures, figures),
      leaningTable(pages, measures, figures),
      standfirstTable(pages, measures, figures),
    ],
    figures,
  };
};

interface Dirt {
  readonly id: string;
  readonly shown: number;
  readonly leaked: number;
}

function dirtyTables(
  pages: readonly BriefedPage[],
  measures: Measures,
  figures: Record<string, number>,
): readonly Table[] {
  const all = pages.map(({ row, summary }): Dirt => {
    const indices = summary === null ? [] : shownSentences(summary);
    const isLeak = measures.leakTest(measures.truthForLeaks(row));
    const leaks = indices.filter((index) => isLeak(summary?.sentences[index]?.text ?? ''));
    return { id: row.id, shown: indices.length, leaked: leaks.length };
  });
  const right = all.filter(({ id }) => !(id in WRONG_TRUTHS));
  figures['dirtyShare'] = dirtyShare(all);
  figures['dirtyShareRightTruths'] = dirtyShare(right);
  figures['leakedShownShare'] = leakedShare(all);
  const rows = [dirtyRow('all', all), dirtyRow('without wrong truths (part extraction)', right)];
  return [
    {
      title: 'Dirty briefs',
      columns: [
        'pages',
        'n',
        'without a brief',
        'brief with a leak',
        'dirty %',
        'sentences shown',
        'leaked %',
      ],
      rows,
    },
    {
      title: 'Which they are',
      columns: ['page', 'what'],
      rows: all
        .filter(({ shown, leaked }) => shown === 0 || leaked > 0)
        .map(({ id, shown }) => [id, shown === 0 ? 'no brief' : 'leak']),
    },
  ];
}

const withoutBrief = (pages: readonly Dirt[]): number => pages.filter(({ shown }) => shown === 0).length;
const withLeak = (pages: readonly Dirt[]): number => pages.filter(({ leaked }) => leaked > 0).length;
const sumOf = (pages: readonly Dirt[], field: 'shown' | 'leaked'): number =>
  pages.reduce((all, page) => all + page[field], 0);
const dirtyShare = (pages: readonly Dirt[]): number =>
  percent((withoutBrief(pages) + withLeak(pages)) / pages.length);
const leakedShare = (pages: readonly Dirt[]): number =>
  percent(sumOf(pages, 'leaked') / sumOf(pages, 'shown'));

const dirtyRow = (name: string, pages: readonly Dirt[]): readonly (string | number)[] => [
  name,
  pages.length,
  withoutBrief(pages),
  withLeak(pages),
  dirtyShare(pages),
  sumOf(pages, 'shown'),
  leakedShare(pages),
];

function leaningTable(
  pages: readonly BriefedPage[],
  measures: Measures,
  figures: Record<string, number>,
): Table {
  const counts: Record<string, { language: string; count: LeaningCount }[]> = {
    newsbrief: [],
    lead: [],
    textRank: [],
  };
  for (const { row, summary } of pages) {
    const language = languageOf(row);
    if (summary === null || !OPENER_LANGUAGES.includes(language)) continue;
    const { sentences } = summary;
    const count = shownSentences(summary).length;
    const ranks = textRank(sentences.map(({ text }) => measures.tokens(text)));
    const one = (index: number): readonly number[] => [index];
    const add = (system: string, items: readonly (readonly number[])[]): void =>
      void counts[system]?.push({ language, count: countLeaning(items, sentences, language) });
    add('newsbrief', shownItems(summary));
    add('lead', lead(sentences, count).map(one));
    add('textRank', topInOrder(ranks, count).map(one));
  }
  const rows = Object.entries(counts).map(([system, all]) => {
    const english = all.filter(({ language }) => language === 'en');
    const share = (of: typeof all, field: 'leaning' | 'unresolved'): number =>
      percent(total(of, field) / total(of, 'items'));
    figures[`leaning.${system}`] = share(all, 'leaning');
    figures[`unresolved.${system}`] = share(all, 'unresolved');
    figures[`unresolved.${system}.en`] = share(english, 'unresolved');
    return [
      system,
      total(all, 'items'),
      share(all, 'leaning'),
      share(all, 'unresolved'),
      share(english, 'leaning'),
      share(english, 'unresolved'),
    ];
  });
  return {
    title: 'Items that lean on a sentence that is not there',
    columns: ['system', 'items', 'leaning %', 'unresolved %', 'leaning %, English', 'unresolved %, English'],
    rows,
  };
}

const total = (of: readonly { readonly count: LeaningCount }[], field: keyof LeaningCount): number =>
  of.reduce((sum, { count }) => sum + count[field], 0);
