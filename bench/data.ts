import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { loadMeasures, type Measures, type PageRow } from './measures.ts';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));

/** A document of discourse/*.jsonl. `role` is the gold label: M1 M2 C1 C2 D1 D2 D3 D4 NA. */
export interface DiscourseRow {
  readonly id: string;
  readonly headline: string;
  readonly sentences: readonly {
    readonly text: string;
    readonly para_start: boolean;
    readonly role: string;
    readonly speech: boolean;
  }[];
}

/** A document of summaries/*.jsonl. */
export interface SummaryRow {
  readonly id: string;
  readonly lang: string;
  readonly title?: string;
  readonly sentences: readonly string[];
  readonly para_start?: readonly boolean[];
  readonly reference_summaries: readonly string[];
}

/** The folder with the pages, texts and truths, as its README describes it. */
export interface DataFolder {
  readonly path: string;
  readonly measures: Measures;
  pages(): readonly PageRow[];
  html(row: PageRow): string;
  discourse(split: 'train' | 'validation'): readonly DiscourseRow[];
  /** `name` without `.jsonl`. */
  summaries(name: string): readonly SummaryRow[];
}

/** NEWSBRIEF_DATA, or ../shared/data beside the repository; null when it is not there. */
export async function openData(): Promise<DataFolder | null> {
  const path = dataPath();
  if (!existsSync(join(path, 'measures.mjs'))) return null;
  const measures = await loadMeasures(join(path, 'measures.mjs'));
  return {
    path,
    measures,
    pages: () => readJsonLines<PageRow>(join(path, 'pages/manifest.jsonl')),
    // The pages are stored as UTF-8 whatever they declare.
    html: (row) => gunzipSync(readFileSync(join(path, 'pages', row.file))).toString('utf8'),
    discourse: (split) => readJsonLines<DiscourseRow>(join(path, `discourse/${split}.jsonl`)),
    summaries: (name) => readJsonLines<SummaryRow>(join(path, `summaries/${name}.jsonl`)),
  };
}

export const dataPath = (): string =>
  resolve(process.env['NEWSBRIEF_DATA'] ?? join(REPOSITORY, '../shared/data'));

function readJsonLines<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
