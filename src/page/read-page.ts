import type { Article, Block, BlockKind } from '../engine/types.ts';
import { type PageBlock, readBlocks } from './blocks.ts';
import { citeUrl } from './cite-url.ts';
import { decideDirection, decideLanguage } from './language.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { askReadability } from './readability.ts';
import { chooseTitle } from './title.ts';
import { type PageTree, readTree } from './tree.ts';
import type { BlockFate, BlockPlaces, PageReading, ReadOptions } from './types.ts';

export interface ExplainedPage {
  readonly reading: PageReading;
  /** Every block of the page in document order. */
  readonly fates: readonly BlockFate[];
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.toLowerCase();
  } catch {
    return '';
  }
}

const KINDS: Readonly<Record<PageBlock['kind'], BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  listItem: 'listItem',
  quote: 'quote',
  caption: 'paragraph',
  cell: 'paragraph',
  button: 'paragraph',
  preformatted: 'paragraph',
};

function pathOf(block: PageBlock): string {
  const names: string[] = [];
  for (let up: PageBlock['element'] | null = block.element; up && names.length < 8; up = up.parent) {
    const first = up.attributes['class']?.trim().split(/\s+/)[0];
    names.unshift(first ? `${up.name}.${first}` : up.name);
  }
  return names.join(' > ');
}

export function explainPage(document: Document, options: ReadOptions): ExplainedPage {
  const tree = readTree(document);
  const blocks = readBlocks(tree);
  const metadata = readMetadata(tree);
  const vote = askReadability(tree, document);
  const title = chooseTitle(blocks, metadata, hostOf(options.url));
  const fates = blocks.map((block): BlockFate => {
    const inVote = vote?.elements.has(block.element.index) ?? false;
    const kept =
      inVote && block !== title.block && block.kind !== 'caption' && block.linkLength < block.text.length / 2;
    return {
      kind: block.kind,
      text: block.text,
      cause: kept ? '' : 'notStory',
      kept,
      probability: kept ? 1 : 0,
      path: pathOf(block),
    };
  });
  const kept = blocks.filter((_, index) => fates[index]?.kept);
  const article = makeArticle(tree, metadata, title.text, kept, fates, options);
  const places: BlockPlaces = kept.map(({ text, pieces }) => ({ text, pieces }));
  if (kept.length === 0) return { reading: { kind: 'notArticle', article: null, cause: 'noText' }, fates };
  return { reading: { kind: 'article', article, places }, fates };
}

function makeArticle(
  tree: PageTree,
  metadata: Metadata,
  title: string,
  kept: readonly PageBlock[],
  fates: readonly BlockFate[],
  options: ReadOptions,
): Article {
  const blocks: Block[] = kept.map(({ kind, text }) => ({ kind: KINDS[kind], text }));
  const text = blocks.map((block) => block.text).join('\n');
  const language = decideLanguage(text, [tree.language, metadata.language]);
  return {
    title,
    byline: metadata.authors.join(', ') || null,
    siteName: metadata.siteName,
    language,
    direction: decideDirection(text, language),
    publishedAt: metadata.publishedAt,
    standfirst: metadata.descriptions[0] ?? null,
    url: options.url,
    citeUrl: citeUrl(options.url, metadata.canonical),
    blocks,
    dropped: fates.filter((fate) => !fate.kept).map(({ kind, text, cause }) => ({ kind, text, cause })),
    partial: null,
  };
}

export function readPage(document: Document, options: ReadOptions): PageReading {
  return explainPage(document, options).reading;
}
