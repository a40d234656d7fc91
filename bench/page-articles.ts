import { withDocument } from '../cli/document.ts';
import type { Article } from '../src/engine/types.ts';
import { readPage } from '../src/page/index.ts';
import type { DataFolder } from './data.ts';
import type { PageRow } from './measures.ts';

/** The article that the extraction makes of a page; null when it finds none. */
export function readArticle(data: DataFolder, row: PageRow): Article | null {
  const url = row.url ?? '';
  return withDocument(data.html(row), url, (document) => {
    const reading = readPage(document, { url, force: false });
    return reading.kind === 'article' ? reading.article : null;
  });
}

const SAME_LANGUAGE: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The language of a page without region and script; `und` when nobody says. */
export function languageOf(row: PageRow): string {
  const tag = row.lang ?? 'und';
  const primary = tag.split('-')[0]?.toLowerCase() ?? 'und';
  return SAME_LANGUAGE[primary] ?? primary;
}
