import { ARTICLE } from '../src/page/gate.ts';
import { type HeldBackPages, nextTurn, readHeldBack } from '../training/extraction/pages.ts';
import {
  type Extracted,
  extractHeldBack,
  extractReadability,
  extractRival,
  extractShipped,
  kindsOfStory,
  type StoryKinds,
} from './extraction-pages.ts';
import { type PageScore, scorePage, summarise } from './extraction-scores.ts';
import { LEAD_REASONS, WORSE_REASONS, WRONG_TRUTHS } from './extraction-truths.ts';
import type { PageRow } from './measures.ts';
import { type CachedExtractor, cachedExtractors } from './rivals/extracted.ts';
import type { BenchContext, PartResult, Table } from './types.ts';

/** The collections with an independent truth, by the name in `source`. */
const COLLECTIONS: readonly (readonly [string, RegExp, boolean?])[] = [
  ['all news', /./],
  ['all news without wrong truths', /./, true],
  ['fundus', /fundus/],
  ['fundus without wrong truths', /fundus/, true],
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
  /** Lists, quotes and headings of the story, on pages annotated by hand. */
  readonly kinds: StoryKinds | null;
}

async function measure(
  { data }: BenchContext,
  row: PageRow,
  heldBack: HeldBackPages,
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
  const kinds = annotated ? kindsOfStory(data, row, honest.blocks) : null;
  return { row, scores, kinds };
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

function scoreTable(measured: readonly Measured[], figures: Record<string, number>): Table {
  const rows: (string | number)[][] = [];
  const systems = new Set(measured.flatMap(({ scores }) => [...scores.keys()]));
  for (const [name, pattern, onlyRight = false] of COLLECTIONS)
    for (const system of systems) {
      const scores = measured
        .filter(({ row }) => pattern.test(row.source) && !(onlyRight && row.id in WRONG_TRUTHS))
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
    const reason = WRONG_TRUTHS[row.id] ?? WORSE_REASONS[row.id] ?? 'not looked into';
    return [[row.id, round(own.f, 3), round(rival.f, 3), reason]];
  });
  return {
    title: 'Pages where Readability is better by more than 0.05',
    columns: ['page', 'newsbrief', 'readability', 'why'],
    rows,
  };
}

/** By the gate fitted without the page's owner where there is one, else by the shipped one, which has seen the page. */
async function gateTable(
  context: BenchContext,
  heldBack: HeldBackPages,
  figures: Record<string, number>,
): Promise<Table> {
  const passes = new Map<string, boolean[]>();
  const rows = context.data.pages().filter(({ kind, news }) => kind === 'non-article' || news);
  for (const row of draw(context, rows)) {
    if (row.truth_kind.startsWith('tool')) continue;
    const judged = heldBack?.get(row.id);
    const isArticle = judged ? judged.gate >= ARTICLE : extractShipped(context.data, row).isArticle;
    const type = row.kind === 'article' ? 'news article' : (row.page_type ?? 'home or section');
    passes.set(type, [...(passes.get(type) ?? []), isArticle]);
    await nextTurn();
  }
  const table = [...passes].map(([type, all]): (string | number)[] => {
    const share = all.filter(Boolean).length / all.length;
    figures[`gate/${type}`] = round(share, 4);
    return [type, all.length, percent(share)];
  });
  const title = `Taken for an article${heldBack ? ', hosts held back' : ''}`;
  return { title, columns: ['kind of page', 'n', 'gets a brief'], rows: table };
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
    await gateTable(context, heldBack, figures),
    worseTable(measured),
  ];
  const recall = (which: keyof StoryKinds): { share: number; wanted: number } => {
    const counts = measured.flatMap(({ kinds }) => (kinds ? [kinds[which]] : []));
    const wanted = counts.reduce((sum, [, of]) => sum + of, 0);
    return { share: counts.reduce((sum, [found]) => sum + found, 0) / wanted, wanted };
  };
  const [all, unmarked] = [recall('all'), recall('unmarked')];
  figures['kinds/recall'] = round(all.share, 4);
  figures['kinds/recallUnmarked'] = round(unmarked.share, 4);
  const honest = measured.flatMap(({ scores }) => scores.get(HELD_BACK) ?? []);
  const untold = measured.filter(({ scores }) => scores.get(HELD_BACK)?.leadUntold).map(({ row }) => row.id);
  figures['leadUntold'] = round(untold.length / Math.max(1, honest.length), 4);
  const seen = summarise(honest).seen;
  figures['titleSeen'] = round(seen, 4);
  return {
    title: 'Extraction',
    notes: [
      '4-token shingles, page means; a leaked sentence has under half of its 3-grams in the truth (measures.mjs of the data folder).',
      '"hosts held back": each page judged by weights fitted without any page of its owner (five folds; training/extraction/fit.ts). "newsbrief": the shipped weights, which have seen these pages: not a claim.',
      `Lists, quotes and headings of the story on the hand-annotated pages: ${percent(unmarked.share)} of ${unmarked.wanted} are in the output, leaving out what the page marks as something else (mostly link, or named an embedded post, shop, poll or related); of all ${all.wanted} ${percent(all.share)}${heldBack ? ' (hosts held back)' : ''}.`,
      ...(heldBack
        ? [
            `Lead lost: the first paragraph of the truth is in no block. On ${untold.length} of ${honest.length} pages (${percent(figures['leadUntold'])}, hosts held back) it is neither title nor standfirst of the article either: ${untold.map((id) => `${id} (${LEAD_REASONS[id] ?? WRONG_TRUTHS[id] ?? 'not looked into'})`).join('; ')}.`,
          ]
        : []),
      `Title exact: against the truth, which for many publishers is og:title. Against the truth or the headline that the page shows, without its kicker: ${percent(seen)}.`,
      `Truths that are plainly wrong: ${Object.entries(WRONG_TRUTHS)
        .map(([id, why]) => `${id} (${why})`)
        .join('; ')}.`,
      ...(heldBack
        ? []
        : ['No held-back judgements on this machine: run npx tsx training/extraction/fit.ts --check first.']),
    ],
    tables,
    figures,
  };
}
