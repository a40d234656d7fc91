import { withDocument } from '../cli/document.ts';
import type { Article } from '../src/engine/types.ts';
import { makeArticle } from '../src/page/article.ts';
import { ARTICLE } from '../src/page/gate.ts';
import { readPage } from '../src/page/index.ts';
import type { HeldBack } from '../training/extraction/pages.ts';
import type { DataFolder } from './data.ts';
import { readHeldBackPage } from './held-back.ts';
import type { PageRow } from './measures.ts';

/** The article that the extraction makes of a page; null when it finds none. */
export function readArticle(data: DataFolder, row: PageRow): Article | null {
  const url = row.url ?? '';
  return withDocument(data.html(row), url, (document) => {
    const reading = readPage(document, { url, force: false });
    return reading.kind === 'article' ? reading.article : null;
  });
}

/** The article as a classifier and a gate choose it that have seen no page of its owner; null when they find none. */
export function readHeldBackArticle(row: PageRow, heldBack: HeldBack): Article | null {
  const { tree, evidence, story } = readHeldBackPage(row, heldBack);
  if (story.length === 0 || heldBack.gate < ARTICLE) return null;
  return makeArticle(tree, evidence, story, heldBack.probabilities, [], row.url ?? '').article;
}

const SAME_LANGUAGE: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The language of a page without region and script; `und` when nobody says. */
export function languageOf(row: PageRow): string {
  const tag = row.lang ?? 'und';
  const primary = tag.split('-')[0]?.toLowerCase() ?? 'und';
  return SAME_LANGUAGE[primary] ?? primary;
}
