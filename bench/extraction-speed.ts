import { availableParallelism, loadavg } from 'node:os';
import { sampled } from './draw.ts';
import { digits, median } from './figures.ts';
import { largePage } from './large-page.ts';
import { openSpeedBrowser, READERS, type Reader, type SpeedBrowser, type Times } from './speed-browser.ts';
import type { BenchContext, BenchPart, Table } from './types.ts';

/** Reads of a page after the first one, by each reader in turn. */
const LATER_READS = 7;
const LARGE_READS = 3;
const MEGABYTES = [1, 10] as const;

const LABELS: Readonly<Record<Reader, string>> = {
  readability: 'clone and @mozilla/readability',
  newsbrief: 'newsbrief',
};

type Way = 'first' | 'later';

/** Milliseconds of one reader, page by page. */
type Series = Readonly<Record<Reader, readonly number[]>>;

/**
 * Time of extraction in real Chromium: newsbrief as it is injected against a clone of the document and Readability's
 * `parse()`, on the same pages in turn.
 */
export const benchExtractionSpeed: BenchPart = async (context) => {
  const browser = await openSpeedBrowser();
  try {
    const series = await timePages(context, browser);
    const figures: Record<string, number> = {};
    const pages = speedTable(series, context.data.measures.quantile, figures);
    const large = await timeLargePages(context, browser, figures);
    return {
      title: 'Time of extraction',
      notes: [
        `${browser.version}, headless; ${series.first.newsbrief.length} fundus pages with truth over loopback, the page's own scripts and requests blocked by a policy. Each reader is a minified bundle in an isolated world of its own, as content scripts are; who goes first alternates from page to page. Load average ${digits(loadavg()[0] ?? 0, 1)} on ${availableParallelism()} cores.`,
        `First read: nothing compiled yet, as after a click on a page just opened. Later reads: the fastest of ${LATER_READS} in the same page and world, in turn.`,
        'Ratio of a page: newsbrief over clone and Readability.',
      ],
      tables: [pages, large],
      figures,
    };
  } finally {
    await browser.close();
  }
};

async function timePages({ data, sample, log }: BenchContext, browser: SpeedBrowser) {
  const rows = data
    .pages()
    .filter((row) => /fundus/.test(row.source) && row.news && data.measures.hasIndependentTruth(row));
  const times: Times[] = [];
  for (const [index, row] of sampled(rows, sample).entries()) {
    if (index % 25 === 0) log(`page ${index + 1}`);
    const order = index % 2 ? READERS : [...READERS].reverse();
    times.push(await browser.time(data.html(row), row.url ?? 'https://page.invalid/', LATER_READS, order));
  }
  const pick = (way: Way): Series => {
    const of = (reader: Reader) =>
      times.map((time) => (way === 'first' ? time[reader].first : Math.min(...time[reader].later)));
    return { readability: of('readability'), newsbrief: of('newsbrief') };
  };
  return { first: pick('first'), later: pick('later') };
}

function speedTable(
  series: Readonly<Record<Way, Series>>,
  quantile: (values: readonly number[], q: number) => number,
  figures: Record<string, number>,
): Table {
  const rows: (string | number)[][] = [];
  for (const way of ['first', 'later'] as const) {
    const { readability, newsbrief } = series[way];
    const ratios = newsbrief.map((ms, index) => ms / (readability[index] as number));
    for (const reader of READERS) {
      const values = series[way][reader];
      const [middle, p95] = [median(values), quantile(values, 0.95)];
      figures[`${way}.${reader}.medianMs`] = digits(middle, 2);
      figures[`${way}.${reader}.p95Ms`] = digits(p95, 2);
      rows.push([`${way} read`, LABELS[reader], digits(middle, 1), digits(p95, 1)]);
    }
    const of = (name: string) =>
      (figures[`${way}.newsbrief.${name}`] as number) / (figures[`${way}.readability.${name}`] as number);
    figures[`${way}.ratioOfMedians`] = digits(of('medianMs'), 2);
    figures[`${way}.ratioOfP95`] = digits(of('p95Ms'), 2);
    figures[`${way}.medianRatio`] = digits(median(ratios), 2);
    rows.push([`${way} read`, 'ratio', digits(of('medianMs'), 2), digits(of('p95Ms'), 2)]);
    rows.push([
      `${way} read`,
      'ratio page by page',
      digits(median(ratios), 2),
      digits(quantile(ratios, 0.95), 2),
    ]);
  }
  return { title: 'Milliseconds a page', columns: ['read', 'what', 'median', '95 %'], rows };
}

/** The time of each reader on pages of 1 and 10 MB, the fastest of a few, and how it grows. */
async function timeLargePages(
  { log }: BenchContext,
  browser: SpeedBrowser,
  figures: Record<string, number>,
): Promise<Table> {
  const rows: (string | number)[][] = [];
  for (const megabytes of MEGABYTES) {
    log(`${megabytes} MB`);
    const html = largePage(megabytes * 1e6);
    const times = await browser.time(html, 'https://page.invalid/', LARGE_READS, READERS);
    for (const reader of READERS) {
      const { first, later } = times[reader];
      const fastest = Math.min(...later);
      figures[`large.${reader}.${megabytes}MB.firstMs`] = digits(first, 1);
      figures[`large.${reader}.${megabytes}MB.laterMs`] = digits(fastest, 1);
      const growth = fastest / (figures[`large.${reader}.1MB.laterMs`] as number);
      figures[`large.${reader}.${megabytes}MB.growth`] = digits(growth, 1);
      rows.push([`${megabytes} MB`, LABELS[reader], digits(first, 0), digits(fastest, 0), digits(growth, 1)]);
    }
  }
  return {
    title: 'Large pages: milliseconds',
    columns: ['page', 'what', 'first read', `fastest of ${LARGE_READS} more`, 'times 1 MB'],
    rows,
  };
}
