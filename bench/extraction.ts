import { nextTurn, readHeldBack } from '../training/extraction/pages.ts';
import {
  type Extracted,
  extractHeldBack,
  extractReadability,
  extractRival,
  extractShipped,
  furnitureOfStory,
} from './extraction-pages.ts';
import { type PageScore, scorePage, summarise } from './extraction-scores.ts';
import type { PageRow } from './measures.ts';
import { type CachedExtractor, cachedExtractors } from './rivals/extracted.ts';
import type { BenchContext, PartResult, Table } from './types.ts';

/** The collections with an independent truth, by the name in `source`. */
const COLLECTIONS: readonly (readonly [string, RegExp])[] = [
  ['all news', /./],
  ['fundus', /fundus/],
  ['scrapinghub', /scrapinghub/],
  ['WCXB news', /Murrough/],
  ['zhweb news', /Chinese/],
];

const COLUMNS = [
  'pages',
  'extractor',
  'n',
  'P',
  'R',
  'F1',
  'leaked',
  '3+ leaks',
  'lead lost',
  'F1 < .7',
  'title exact',
];

const HELD_BACK = 'newsbrief, hosts held back';
const READABILITY = '@mozilla/readability';

interface Measured {
  readonly row: PageRow;
  /** By system, in the order of the table. */
  readonly scores: ReadonlyMap<string, PageScore>;
  /** Lists, quotes and headings of the story: found, wanted. */
  readonly kinds: readonly [number, number];
  readonly passesGate: boolean;
}

async function measure(
  { data }: BenchContext,
  row: PageRow,
  heldBack: ReturnType<typeof readHeldBack>,
  rivals: readonly CachedExtractor[],
): Promise<Measured> {
  const shipped = extractShipped(data, row);
  const systems: [string, Extracted | null][] = [
    [HELD_BACK, extractHeldBack(row, heldBack?.get(row.id))],
    ['newsbrief', shipped],
    [READABILITY, extractReadability(data, row)],
  ];
  for (const rival of rivals) systems.push([rival.name, await extractRival(data, row, rival)]);
  const scores = new Map<string, PageScore>();
  for (const [system, extracted] of systems)
    if (extracted) scores.set(system, scorePage(data.measures, row, extracted));
  const honest = systems[0]?.[1] ?? shipped;
  const annotated = /scrapinghub|Chinese/.test(row.source);
  const kinds = annotated ? furnitureOfStory(data, row, honest.blocks) : ([0, 0] as const);
  return { row, scores, kinds, passesGate: shipped.isArticle };
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

function scoreTable(measured: readonly Measured[], figures: Record<string, number>): Table {
  const rows: (string | number)[][] = [];
  const systems = new Set(measured.flatMap(({ scores }) => [...scores.keys()]));
  for (const [name, pattern] of COLLECTIONS)
    for (const system of systems) {
      const scores = measured
        .filter(({ row }) => pattern.test(row.source))
        .flatMap((page) => page.scores.get(system) ?? []);
      if (scores.length === 0) continue;
      const s = summarise(scores);
      figures[`${name}/${system}/f1`] = round(s.f, 4);
      figures[`${name}/${system}/leaked`] = round(s.leaked, 4);
      rows.push([
        name,
        system,
        scores.length,
        round(s.p, 3),
        round(s.r, 3),
        round(s.f, 3),
        percent(s.leaked),
        percent(s.leaky),
        percent(s.lost),
        percent(s.failed),
        percent(s.titled),
      ]);
    }
  return { title: 'Article text', columns: COLUMNS, rows };
}

function worseTable(measured: readonly Measured[]): Table {
  const rows = measured.flatMap(({ row, scores }) => {
    const own = scores.get(HELD_BACK) ?? scores.get('newsbrief');
    const rival = scores.get(READABILITY);
    if (!own || !rival || own.f >= rival.f - 0.05) return [];
    return [[row.id, round(own.f, 3), round(rival.f, 3)]];
  });
  return {
    title: 'Pages where Readability is better by more than 0.05',
    columns: ['page', 'newsbrief', 'readability'],
    rows,
  };
}

async function gateTable(
  context: BenchContext,
  news: readonly Measured[],
  figures: Record<string, number>,
): Promise<Table> {
  const others = draw(
    context,
    context.data.pages().filter((row) => row.kind === 'non-article'),
  );
  const passed = news.filter(({ passesGate }) => passesGate).length;
  const rows: (string | number)[][] = [['news article', news.length, percent(passed / news.length)]];
  figures['gate/articles'] = round(passed / news.length, 4);
  const byType = new Map<string, PageRow[]>();
  for (const row of others)
    byType.set(row.page_type ?? 'home or section', [
      ...(byType.get(row.page_type ?? 'home or section') ?? []),
      row,
    ]);
  for (const [type, pages] of byType) {
    let through = 0;
    for (const row of pages) {
      if (extractShipped(context.data, row).isArticle) through++;
      await nextTurn();
    }
    figures[`gate/${type}`] = round(through / pages.length, 4);
    rows.push([type, pages.length, percent(through / pages.length)]);
  }
  return { title: 'Taken for an article', columns: ['kind of page', 'n', 'gets a brief'], rows };
}

/** Every so many rows, so that a sample holds all collections. */
function draw<T>({ sample }: BenchContext, rows: readonly T[]): readonly T[] {
  if (sample === null || rows.length <= sample) return rows;
  return rows.filter(
    (_, index) =>
      Math.floor((index * sample) / rows.length) !== Math.floor(((index - 1) * sample) / rows.length),
  );
}

export async function benchExtraction(context: BenchContext): Promise<PartResult> {
  const { data, log } = context;
  const heldBack = readHeldBack();
  const rivals = await cachedExtractors();
  const rows = draw(
    context,
    data.pages().filter((row) => data.measures.hasIndependentTruth(row)),
  );
  const measured: Measured[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % 25 === 0) log(`page ${index + 1} of ${rows.length}`);
    measured.push(await measure(context, row, heldBack, rivals));
    await nextTurn();
  }
  const figures: Record<string, number> = {};
  const tables = [
    scoreTable(measured, figures),
    await gateTable(context, measured, figures),
    worseTable(measured),
  ];
  const found = measured.reduce((sum, { kinds }) => sum + kinds[0], 0);
  const wanted = measured.reduce((sum, { kinds }) => sum + kinds[1], 0);
  figures['kinds/recall'] = round(found / wanted, 4);
  return {
    title: 'Extraction',
    notes: [
      '4-token shingles, page means; a leaked sentence has under half of its 3-grams in the truth (measures.mjs of the data folder).',
      '"hosts held back": each page judged by weights fitted without any page of its owner (five folds; training/extraction/fit.ts). "newsbrief": the shipped weights, which have seen these pages: not a claim.',
      `Lists, quotes and headings of the story on the hand-annotated pages: ${percent(found / wanted)} of ${wanted} are in the output${heldBack ? ' (hosts held back)' : ''}.`,
      ...(heldBack
        ? []
        : ['No held-back judgements on this machine: run npx tsx training/extraction/fit.ts --check first.']),
    ],
    tables,
    figures,
  };
}
