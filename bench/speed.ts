import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as Engine from '../src/engine/index.ts';
import type { Article } from '../src/engine/types.ts';
import { defaultSettings } from '../src/settings/index.ts';
import { textRank } from './baselines/text-rank.ts';
import type { DataFolder } from './data.ts';
import { digits, median } from './figures.ts';
import { plainSummary } from './plain-summary.ts';
import { newsTexts, SENTENCES, timeBesideRivals } from './speed-rivals.ts';
import { textArticle } from './text-article.ts';
import type { BenchPart } from './types.ts';

const ENGINE = fileURLToPath(new URL('../src/engine/index.ts', import.meta.url));
const PAGE = fileURLToPath(new URL('../src/page/index.ts', import.meta.url));
const WORDS = 1000;
const FACTORS = [1, 10, 100] as const;
const COLD_STARTS = 7;

/**
 * Time of the engine alone, bundled as in the extension. An article is real English news text, sentence after
 * sentence from different documents until it has its length, so that a long one is no repetition of a short one.
 */
export const benchSpeed: BenchPart = async ({ data, log }) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsbrief-bench-'));
  try {
    const bundle = join(folder, 'engine.mjs');
    const sizes = await bundleEngine(bundle);
    const engine = (await import(pathToFileURL(bundle).href)) as typeof Engine;
    const figures: Record<string, number> = {};
    for (const [part, bytes] of Object.entries(sizes)) figures[`${part}Kilobytes`] = digits(bytes / 1000, 1);
    const rows = FACTORS.map((factor) => {
      log(`${factor * WORDS} words`);
      const article = articleOfLength(data, factor * WORDS);
      const engineMs = timed(() => summariseWith(engine, article), factor);
      const baselineMs = factor > 10 ? null : timed(() => rankAll(data, article), factor);
      figures[`engineMs.${factor}x`] = digits(engineMs.median, 2);
      figures[`engineFastestMs.${factor}x`] = digits(engineMs.fastest, 2);
      figures[`engineMsPerThousandWords.${factor}x`] = digits(engineMs.median / factor, 2);
      return [
        `${factor * WORDS}`,
        digits(engineMs.median, 2),
        digits(engineMs.fastest, 2),
        digits(engineMs.median / factor, 2),
        baselineMs === null ? 'not run' : digits(baselineMs.median, 2),
      ];
    });
    const growth =
      (figures['engineFastestMs.100x'] ?? Number.NaN) / (figures['engineFastestMs.1x'] ?? Number.NaN);
    figures['growth100x'] = digits(growth, 1);
    figures['coldMs'] = digits(coldMs(data, bundle, folder), 2);
    log('beside other summarisers');
    const beside = await timeBesideRivals(
      [
        { name: 'newsbrief, the whole brief', run: ({ article }) => summariseWith(engine, article) },
        { name: 'newsbrief, a plain summary', run: ({ article }) => plainSummary(article, SENTENCES) },
      ],
      newsTexts(data).map((text) => ({ article: articleOf([text]), text })),
      { article: articleOfLength(data, WORDS), text: textOfLength(data, WORDS).join('\n\n') },
    );
    Object.assign(figures, beside.figures);
    return {
      title: 'Speed of the engine',
      notes: [
        `Node ${process.versions.node}, one core, bundled and minified by esbuild (${figures['bundleKilobytes']} kB with weights and word lists). After warm-up; load average ${digits(loadavg()[0] ?? 0, 1)} on ${availableParallelism()} cores (over their number, read the fastest). TextRank is the one in bench/, on the same sentences.`,
        `Size, minified: weights ${figures['weightsKilobytes']} kB and word lists ${figures['lexiconKilobytes']} kB of the engine, weights of the extraction ${figures['extractionWeightsKilobytes']} kB.`,
        'Beside other summarisers: each as its documentation says, 3 sentences, the same text; the fastest of 5 rounds, in turn. The plain summary is what the others do too (boundaries, ranking, choice); the whole brief adds roles, speakers and sections.',
        `100 times the words take ${figures['growth100x']} times the time (fastest runs). First article of a fresh process: ${figures['coldMs']} ms (median of ${COLD_STARTS}, without loading the script).`,
      ],
      tables: [
        {
          title: 'Milliseconds',
          columns: ['words', 'engine ms, median', 'fastest', 'median per 1,000 words', 'TextRank ms'],
          rows,
        },
        beside.table,
      ],
      figures,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

type Part = 'bundle' | 'weights' | 'lexicon' | 'extractionWeights';

/** Bytes of the bundle and of what in it, or beside it in the content script, is data. */
async function bundleEngine(outfile: string): Promise<Readonly<Record<Part, number>>> {
  const options = { bundle: true, minify: true, format: 'esm', target: 'es2022', metafile: true } as const;
  const engine = await build({ ...options, entryPoints: [ENGINE], outfile, charset: 'utf8' });
  const page = await build({ ...options, entryPoints: [PAGE], write: false, charset: 'utf8' });
  const bytesOf = ({ metafile }: typeof engine | typeof page, pattern: RegExp): number =>
    Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {})
      .filter(([path]) => pattern.test(path))
      .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  return {
    bundle: bytesOf(engine, /./),
    weights: bytesOf(engine, /weights/),
    lexicon: bytesOf(engine, /\/lexicon\//),
    extractionWeights: bytesOf(page, /weights/),
  };
}

function summariseWith(engine: typeof Engine, article: Article): number {
  const { rules, length } = defaultSettings();
  return engine.summarise(article, { rules, length }).sentences.length;
}

const rankAll = (data: DataFolder, article: Article): number =>
  textRank(
    article.blocks.flatMap(({ text }) =>
      data.measures.sentences(text).map((one) => data.measures.tokens(one)),
    ),
  ).length;

/** Paragraphs of the documents in turn, two of each, until there are `words` words. */
const articleOfLength = (data: DataFolder, words: number): Article =>
  articleOf(textOfLength(data, words), data.discourse('train')[0]?.headline);

function articleOf(texts: readonly string[], title = ''): Article {
  const sentences = texts.map((text) => ({ text, paragraphStart: true }));
  return textArticle({ title, language: 'en', sentences }).article;
}

function textOfLength(data: DataFolder, words: number): readonly string[] {
  const documents = data.discourse('train').map((row) => paragraphsOf(row.sentences));
  const texts: string[] = [];
  let count = 0;
  for (let round = 0; count < words; round++) {
    for (const paragraphs of documents) {
      for (const text of paragraphs.slice(2 * round, 2 * round + 2)) {
        if (count >= words) break;
        texts.push(text);
        count += text.split(/\s+/).length;
      }
    }
  }
  return texts;
}

function paragraphsOf(
  sentences: readonly { readonly text: string; readonly para_start: boolean }[],
): string[] {
  const paragraphs: string[] = [];
  for (const { text, para_start } of sentences) {
    if (para_start || paragraphs.length === 0) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] += ` ${text}`;
  }
  return paragraphs;
}

/** Ms of one run; the first runs, until half a second has passed, only warm up. The fastest is what a busy machine disturbs least. */
function timed(run: () => number, factor: number): { readonly median: number; readonly fastest: number } {
  const rounds = factor >= 100 ? 5 : 30;
  const warmUntil = performance.now() + 500;
  do run();
  while (performance.now() < warmUntil);
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return { median: median(times), fastest: Math.min(...times) };
}

/** The first article in a fresh process, without the loading of the script. */
function coldMs(data: DataFolder, bundle: string, folder: string): number {
  const { rules, length } = defaultSettings();
  const input = join(folder, 'input.json');
  const script = join(folder, 'cold.mjs');
  writeFileSync(input, JSON.stringify({ article: articleOfLength(data, WORDS), options: { rules, length } }));
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs';
import { summarise } from ${JSON.stringify(pathToFileURL(bundle).href)};
const { article, options } = JSON.parse(readFileSync(${JSON.stringify(input)}, 'utf8'));
const started = performance.now();
summarise(article, options);
process.stdout.write(String(performance.now() - started));
`,
  );
  return median(
    Array.from({ length: COLD_STARTS }, () =>
      Number(execFileSync(process.execPath, [script], { encoding: 'utf8' })),
    ),
  );
}
