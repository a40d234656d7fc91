import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readContext } from '../../src/page/page-context.ts';
import { askReadability, type ReadabilityVote } from '../../src/page/readability.ts';
import { isText, type PageElement, type PageText, type PageTree, readTree } from '../../src/page/tree.ts';

/** One row of pages/manifest.jsonl, as far as it is used here. */
export interface PageRow {
  readonly id: string;
  readonly file: string;
  readonly kind: 'article' | 'non-article';
  readonly page_type?: string;
  readonly news: boolean;
  readonly source: string;
  /** Null for saved pages whose address is not known. */
  readonly url: string | null;
  readonly truth_kind: string;
  readonly truth_in_html?: number | null;
  readonly publisher_description?: string | null;
  readonly truth: {
    readonly body_text?: string | null;
    readonly title?: string | null;
    readonly summary?: string | null;
    readonly byline?: string | null;
    readonly must_include?: readonly string[] | null;
    readonly must_exclude?: readonly string[] | null;
  };
}

/** The data lies beside the repository and never in it. */
export const DATA_FOLDER =
  process.env['NEWSBRIEF_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
/** Where what takes long to read or fit is kept between runs. */
export const CACHE_FOLDER = process.env['NEWSBRIEF_CACHE'] ?? join(tmpdir(), 'newsbrief-trees');

/** Null where the data folder is absent. */
export function readManifest(): PageRow[] | null {
  const path = join(DATA_FOLDER, 'pages', 'manifest.jsonl');
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PageRow);
}

const readHtml = (row: Pick<PageRow, 'file'>): string =>
  gunzipSync(readFileSync(join(DATA_FOLDER, 'pages', row.file))).toString('utf8');

/** Without a window of its own: jsdom then leaves the style sheets alone, some of which it cannot parse. */
function openPage(html: string, url: string | null): { document: Document; close: () => void } {
  const address = url && URL.canParse(url) ? url : 'https://page.invalid/';
  const dom = new JSDOM('', { url: address, virtualConsole: new VirtualConsole() });
  const document = new dom.window.DOMParser().parseFromString(html, 'text/html');
  return { document, close: () => dom.window.close() };
}

interface StoredTree extends Omit<PageTree, 'root' | 'elements'> {
  /** name, attributes, index of the parent, children: text or the index of an element. */
  readonly elements: readonly (readonly [
    string,
    Record<string, string>,
    number,
    readonly (string | number)[],
  ])[];
  readonly vote: readonly number[] | null;
}

function store(tree: PageTree, vote: ReadabilityVote | null): StoredTree {
  const { root: _root, elements, ...rest } = tree;
  return {
    ...rest,
    elements: elements.map(({ name, attributes, parent, children }) => [
      name,
      attributes,
      parent?.index ?? -1,
      children.map((child) => (isText(child) ? child.text : child.index)),
    ]),
    vote: vote && [...vote.elements],
  };
}

function restore({ elements: stored, vote, ...rest }: StoredTree): {
  tree: PageTree;
  vote: ReadabilityVote | null;
} {
  const elements: PageElement[] = [];
  for (const [index, [name, attributes, parentIndex]] of stored.entries()) {
    const parent = elements[parentIndex] ?? null;
    elements.push({
      index,
      name,
      attributes,
      parent,
      children: [],
      depth: parent ? parent.depth + 1 : 0,
      node: null,
    });
  }
  for (const [index, [, , , children]] of stored.entries()) {
    const parent = elements[index] as PageElement;
    for (const child of children) {
      const text: PageText | null = typeof child === 'string' ? { parent, text: child, node: null } : null;
      parent.children.push(text ?? (elements[child as number] as PageElement));
    }
  }
  const tree: PageTree = { ...rest, root: elements[0] as PageElement, elements };
  return { tree, vote: vote && { elements: new Set(vote) } };
}

/** The id of a page as the name of a file. */
export const fileNameOf = (id: string): string => id.replace(/[^\w.-]/g, '_');

/** Parsing a page takes jsdom up to a second, so what was read of it is kept on disk. */
export function readPageTree(row: Pick<PageRow, 'id' | 'file' | 'url'>): {
  tree: PageTree;
  vote: ReadabilityVote | null;
} {
  const path = join(CACHE_FOLDER, `${fileNameOf(row.id)}.json.gz`);
  if (!existsSync(path)) {
    mkdirSync(CACHE_FOLDER, { recursive: true });
    const page = openPage(readHtml(row), row.url);
    const tree = readTree(page.document);
    const vote = askReadability(tree, readContext(tree), page.document);
    writeFileSync(path, gzipSync(JSON.stringify(store(tree, vote)), { level: 1 }));
    page.close();
  }
  return restore(JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as StoredTree);
}

/** Judgements of a page by a classifier that has seen no page of its owner. */
export interface HeldBack {
  readonly id: string;
  /** One for every block of the page. */
  readonly probabilities: readonly number[];
  readonly gate: number;
}

const heldBackPath = (): string => join(CACHE_FOLDER, 'held-back.json');

export function writeHeldBack(pages: readonly HeldBack[]): void {
  mkdirSync(CACHE_FOLDER, { recursive: true });
  writeFileSync(heldBackPath(), JSON.stringify(pages));
}

/** Judgements by the page's id; null before the first cross-validation on this machine. */
export type HeldBackPages = ReadonlyMap<string, HeldBack> | null;

export function readHeldBack(): HeldBackPages {
  if (!existsSync(heldBackPath())) return null;
  const pages = JSON.parse(readFileSync(heldBackPath(), 'utf8')) as HeldBack[];
  return new Map(pages.map((page) => [page.id, page]));
}

/** jsdom frees a closed window only between two turns of the event loop. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
