import { summarise } from '../src/engine/index.ts';
import type { Article, Summary } from '../src/engine/types.ts';
import { defaultSettings } from '../src/settings/index.ts';
import type { HeldBackPages } from '../training/extraction/pages.ts';
import type { DataFolder } from './data.ts';
import type { PageRow } from './measures.ts';
import { readArticle, readHeldBackArticle } from './page-articles.ts';

/** One page, read and briefed as a reader with the ready-made settings gets it. */
export interface BriefedPage {
  readonly row: PageRow;
  /** Null when the extraction finds none. */
  readonly article: Article | null;
  readonly summary: Summary | null;
}

/** `heldBack`: by what the pages are read; null: by the shipped weights, which have seen them. */
export function briefPages(
  data: DataFolder,
  rows: readonly PageRow[],
  log: (line: string) => void,
  heldBack: HeldBackPages = null,
): readonly BriefedPage[] {
  return rows.map((row, index) => {
    if (index % 50 === 0) log(`page ${index + 1} of ${rows.length}`);
    const judged = heldBack?.get(row.id);
    const article = judged ? readHeldBackArticle(row, judged) : readArticle(data, row);
    return { row, article, summary: article === null ? null : brief(article) };
  });
}

function brief(article: Article): Summary {
  const { rules, length } = defaultSettings();
  return summarise(article, { rules, length });
}

/** Indices of all sentences that the brief shows, in its order. */
export const shownSentences = (summary: Summary): number[] =>
  summary.brief?.sections.flatMap((section) => section.items.flatMap((item) => item.sentences)) ?? [];

/** The items of the brief: what a reader sees as one paragraph or bullet. */
export const shownItems = (summary: Summary): (readonly number[])[] =>
  summary.brief?.sections.flatMap((section) => section.items.map((item) => item.sentences)) ?? [];
