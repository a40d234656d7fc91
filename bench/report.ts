import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { briefPages } from './briefed-pages.ts';
import type { DataFolder } from './data.ts';
import { drawFromGroups } from './draw.ts';
import type { PageRow } from './measures.ts';
import { languageOf } from './page-articles.ts';
import { reportHtml, reportText } from './report-page.ts';
import type { BenchContext } from './types.ts';

const OUT = fileURLToPath(new URL('../out/', import.meta.url));
const PAGES = 60;
const LANGUAGES = 14;
const SEED = 20_260_101;

/** The pages of the reader's test: the same for ever, drawn before anything was tuned on them. */
export const drawReaderPages = (data: DataFolder): readonly PageRow[] =>
  drawFromGroups(
    data.pages().filter((row) => data.measures.hasIndependentTruth(row)),
    languageOf,
    PAGES,
    LANGUAGES,
    SEED,
  );

/**
 * Writes the reader's report, article and brief side by side, and the same as text for reading in a terminal.
 * Both hold the publishers' texts and stay out of the repository (out/ is ignored). Returns the path of the report.
 */
export function writeReport({ data, sample, log }: BenchContext): string {
  const rows = drawReaderPages(data).slice(0, sample ?? PAGES);
  const pages = briefPages(data, rows, log);
  const path = `${OUT}reader-report.html`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, reportHtml(pages, data.measures));
  writeFileSync(`${OUT}reader-report.txt`, reportText(pages, data.measures));
  return path;
}
