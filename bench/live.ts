import { withDocument } from '../cli/document.ts';
import { readPage } from '../src/page/index.ts';
import { sampled } from './draw.ts';
import { digits, percent } from './figures.ts';
import { bundleScript, type LiveBrowser, openLiveBrowser } from './live-browser.ts';
import type { LiveReading } from './live-page.ts';
import type { PageRow } from './measures.ts';
import type { BenchContext, BenchPart, Table } from './types.ts';

/** Pages whose blocks are compared with the command line's. */
const COMPARED = 50;
const SCRIPT = `import { readLivePage } from './bench/live-page.ts'; globalThis.readLivePage = readLivePage;`;
/** Faults that are written out; the rest is counted. */
const MOST_LISTED = 20;

interface Read {
  readonly row: PageRow;
  readonly live: LiveReading;
}

/**
 * What the extension does in a real page: every sentence found again where it stands, the page left as it was, and
 * the same blocks as the command line.
 */
export const benchLive: BenchPart = async (context) => {
  const { data, sample, log } = context;
  const all = data.pages().filter((row) => data.measures.hasIndependentTruth(row));
  const rows = sampled(all, sample);
  const compared = new Set(sampled(rows, COMPARED).map(({ id }) => id));
  const script = await bundleScript(SCRIPT);
  const browser = await openLiveBrowser();
  try {
    const reads: Read[] = [];
    for (const [index, row] of rows.entries()) {
      if (index % 25 === 0) log(`page ${index + 1} of ${rows.length}`);
      reads.push({ row, live: await readLive(browser, script, data.html(row), row.url ?? '') });
    }
    const figures: Record<string, number> = {};
    const tables = [
      wayBackTable(reads, figures),
      faultTable(reads),
      parityTable(
        context,
        reads.filter(({ row }) => compared.has(row.id)),
        figures,
      ),
    ];
    const touched = reads.filter(({ live }) => !live.isUntouched).map(({ row }) => row.id);
    figures['touched'] = touched.length;
    return {
      title: 'In the page',
      notes: [
        `${browser.version}, headless; ${reads.length} news pages with an independent truth over loopback, their scripts and requests blocked by a policy, the extension's code in a world of its own.`,
        'A sentence is found when the text of its ranges is the sentence, white space apart. After a change: the whole body replaced by a copy of itself, so that every element is another one.',
        `Pages whose markup, open shadow roots included, is another after reading and revealing: ${touched.length}${touched.length ? ` (${touched.join(', ')})` : ''}.`,
      ],
      tables,
      figures,
    };
  } finally {
    await browser.close();
  }
};

async function readLive(
  browser: LiveBrowser,
  script: string,
  html: string,
  url: string,
): Promise<LiveReading> {
  await browser.show(html);
  const world = await browser.openWorld();
  await world.evaluate(`${script};0`);
  return (await world.evaluate(`readLivePage(${JSON.stringify(url)})`)) as LiveReading;
}

function wayBackTable(reads: readonly Read[], figures: Record<string, number>): Table {
  const sentences = reads.reduce((sum, { live }) => sum + live.sentences, 0);
  const row = (name: string, key: string, faults: number): (string | number)[] => {
    figures[key] = digits(1 - faults / sentences, 5);
    return [name, sentences, faults, `${digits(100 * (1 - faults / sentences), 2)} %`];
  };
  const count = (which: 'faults' | 'faultsAfterChange') =>
    reads.reduce((sum, { live }) => sum + live[which].length, 0);
  return {
    title: 'The way back to every sentence',
    columns: ['page', 'sentences', 'not found', 'found'],
    rows: [
      row('as it was read', 'found', count('faults')),
      row('all elements replaced', 'foundAfterChange', count('faultsAfterChange')),
    ],
  };
}

/** By place only: the texts belong to their publishers. */
function faultTable(reads: readonly Read[]): Table {
  const rows = reads.flatMap(({ row, live }) =>
    (['faults', 'faultsAfterChange'] as const).flatMap((which) => {
      const faults = live[which];
      if (faults.length === 0) return [];
      const what = [...new Set(faults)].join(', ');
      return [[row.id, which === 'faults' ? 'as read' : 'after the change', faults.length, what]];
    }),
  );
  return {
    title: 'Pages with sentences that were not found',
    columns: ['page', 'when', 'sentences', 'what'],
    rows: rows.slice(0, MOST_LISTED),
  };
}

/** Blocks that both have, of all that either has, and where they differ. */
function parityTable({ data }: BenchContext, reads: readonly Read[], figures: Record<string, number>): Table {
  const rows: (string | number)[][] = [];
  let same = 0;
  for (const { row, live } of reads) {
    const blocks = withDocument(data.html(row), row.url ?? '', (document) => {
      const { article } = readPage(document, { url: row.url ?? '', force: true });
      return (article?.blocks ?? []).map(({ kind, text }) => `${kind} ${text}`);
    });
    const inPage = live.blocks.map(({ kind, text }) => `${kind} ${text}`);
    if (inPage.join('\n') === blocks.join('\n')) same++;
    else {
      const [here, there] = [new Set(inPage), new Set(blocks)];
      const onlyPage = inPage.filter((block) => !there.has(block)).length;
      rows.push([row.id, onlyPage, blocks.filter((block) => !here.has(block)).length]);
    }
  }
  figures['parity'] = digits(same / reads.length, 4);
  return {
    title: `The command line has the same blocks on ${percent(same / reads.length)} % of ${reads.length} pages`,
    columns: ['page that differs', 'blocks only in the page', 'blocks only on the command line'],
    rows,
  };
}
