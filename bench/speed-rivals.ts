import { performance } from 'node:perf_hooks';
import type { DataFolder } from './data.ts';
import { digits, median } from './figures.ts';
import { loadSummarisers } from './rivals/summarisers.ts';
import type { Table } from './types.ts';

/** A text in both forms: as the engine gets it, and as the other packages get it. */
export interface TimedText<T> {
  readonly article: T;
  readonly text: string;
}

const ROUNDS = 5;
export const SENTENCES = 3;
/** Documents that warm every system up and are not counted. */
const WARM_UP = 10;

/** Something that is timed; its result is waited for. */
export interface System<T> {
  readonly name: string;
  readonly run: (of: TimedText<T>) => unknown;
}

/**
 * Milliseconds of every summariser on the same texts, in turn within each round, so that a slow moment of the machine
 * meets all of them.
 */
export async function timeBesideRivals<T>(
  own: readonly System<T>[],
  texts: readonly TimedText<T>[],
  long: TimedText<T>,
): Promise<{ readonly table: Table; readonly figures: Record<string, number> }> {
  const rivals = await loadSummarisers();
  const systems: System<T>[] = [
    ...own,
    ...rivals.map(({ name, summarise: rival }) => ({
      name,
      run: ({ text }: TimedText<T>) => rival(text, SENTENCES),
    })),
  ];
  const perArticle = await timeAll(systems, texts);
  const perLong = await timeAll(systems, new Array<TimedText<T>>(ROUNDS).fill(long));
  const figures: Record<string, number> = {};
  const rows = systems.map(({ name }, at) => {
    const [article = Number.NaN, thousand = Number.NaN] = [perArticle[at], perLong[at]];
    figures[`beside.${name}.articleMs`] = digits(article, 2);
    return [name, digits(article, 2), digits(thousand, 2)];
  });
  return {
    table: {
      title: `Beside other summarisers, ${texts.length} CNN/DM articles`,
      columns: ['system', 'ms an article, median', 'ms for 1,000 words, median'],
      rows,
    },
    figures,
  };
}

/** For each system the median over the texts of its fastest round. */
async function timeAll<T>(systems: readonly System<T>[], texts: readonly TimedText<T>[]): Promise<number[]> {
  for (const { run } of systems) for (const text of texts.slice(0, WARM_UP)) await run(text);
  const fastest = systems.map(() => texts.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, text] of texts.entries()) {
      for (const [which, { run }] of systems.entries()) {
        const started = performance.now();
        await run(text);
        const elapsed = performance.now() - started;
        const times = fastest[which] as number[];
        times[at] = Math.min(times[at] as number, elapsed);
      }
    }
  }
  return fastest.map((times) => median(times));
}

/** The CNN/DM articles as plain text: sentences joined by spaces, for everybody to find their boundaries again. */
export const newsTexts = (data: DataFolder): readonly string[] =>
  data.summaries('cnndm_train100.en').map(({ sentences }) => sentences.join(' '));
