import { Readability } from '@mozilla/readability';
import { withDocument } from '../cli/document.ts';
import { makeArticle } from '../src/page/article.ts';
import type { PageBlock } from '../src/page/blocks.ts';
import type { Evidence } from '../src/page/features/index.ts';
import { explainPage } from '../src/page/index.ts';
import { SIGNPOSTS } from '../src/page/word-classes.ts';
import { labelByText } from '../training/extraction/labels.ts';
import type { HeldBack } from '../training/extraction/pages.ts';
import type { DataFolder } from './data.ts';
import { readCachedPage, readHeldBackPage } from './held-back.ts';
import { textsOf } from './markup-text.ts';
import type { PageRow } from './measures.ts';
import type { CachedExtractor } from './rivals/extracted.ts';

/** What an extractor made of a page: its blocks' texts, its title, and whether it takes the page for an article. */
export interface Extracted {
  readonly blocks: readonly string[];
  readonly title: string;
  /** What the page shows as its standfirst, where it is no block. */
  readonly standfirst?: string | undefined;
  /** The title stands on the page as a heading. */
  readonly isTitleShown?: boolean;
  readonly isArticle: boolean;
}

const NOTHING: Extracted = { blocks: [], title: '', isArticle: false };

export function extractShipped(data: DataFolder, row: PageRow): Extracted {
  const url = row.url ?? '';
  return withDocument(data.html(row), url, (document) => {
    const { reading } = explainPage(document, { url, force: false });
    const { article } = reading;
    if (!article) return NOTHING;
    const isArticle = reading.kind === 'article';
    return { blocks: article.blocks.map(({ text }) => text), title: article.title, isArticle };
  });
}

export function extractReadability(data: DataFolder, row: PageRow): Extracted {
  try {
    return withDocument(data.html(row), row.url ?? '', (document) => {
      const parsed = new Readability(document).parse();
      if (!parsed) return NOTHING;
      return { blocks: textsOf(parsed.content ?? ''), title: parsed.title ?? '', isArticle: true };
    });
  } catch {
    return NOTHING;
  }
}

export async function extractRival(
  data: DataFolder,
  row: PageRow,
  rival: CachedExtractor,
): Promise<Extracted> {
  const url = row.url && URL.canParse(row.url) ? row.url : 'https://page.invalid/';
  const found = await rival.extract(row.id, () => data.html(row), url);
  return found ? { blocks: textsOf(found.html), title: found.title, isArticle: true } : NOTHING;
}

/** The same page judged by a classifier that has seen no page of the same owner; null without its judgement. */
export function extractHeldBack(row: PageRow, heldBack: HeldBack | undefined): Extracted | null {
  if (!heldBack) return null;
  const { tree, evidence, blocks, story } = readHeldBackPage(row, heldBack);
  const { article } = makeArticle(tree, evidence, story, heldBack.probabilities, [], row.url ?? '');
  const shown = blocks[evidence.titleIndex];
  return {
    blocks: article.blocks.map(({ text }) => text),
    title: article.title,
    standfirst: article.shownStandfirst,
    isTitleShown: shown?.kind === 'heading' && shown.text.endsWith(evidence.title),
    isArticle: true,
  };
}

/** Lists, quotes and headings that the truth holds: how many, how many of them the output holds. */
export interface StoryKinds {
  readonly all: readonly [found: number, wanted: number];
  /** Without what the page itself marks as something else: mostly link, or named an embedded post, shop, poll or related. */
  readonly unmarked: readonly [found: number, wanted: number];
}

/** Share of a text in links from which on it points elsewhere. */
const POINTER = 0.5;
/** Steps above a block within which a name of its element counts. */
const REACH = 3;
const MARKS = ['embed', 'shop', 'poll', 'related'].map((name) => SIGNPOSTS.indexOf(name));

function isMarked({ element, linkLength, text }: PageBlock, { signposts }: Evidence): boolean {
  if (linkLength > text.length * POINTER) return true;
  return MARKS.some((mark) => signposts.distance(element, mark) <= REACH);
}

export function kindsOfStory(data: DataFolder, row: PageRow, output: readonly string[]): StoryKinds {
  const { evidence, blocks } = readCachedPage(row);
  const labels = labelByText(evidence.context.tokens, row.truth.body_text ?? '', evidence.title);
  const key = (text: string) => data.measures.tokens(text).join(' ');
  const all = ` ${output.map(key).join(' | ')} `;
  const wanted = blocks.filter(
    ({ kind, index }) => /^(listItem|quote|heading)$/.test(kind) && (labels[index]?.story ?? 0) >= 0.75,
  );
  const isFound = ({ text }: PageBlock) => all.includes(` ${key(text)} `);
  const unmarked = wanted.filter((block) => !isMarked(block, evidence));
  return {
    all: [wanted.filter(isFound).length, wanted.length],
    unmarked: [unmarked.filter(isFound).length, unmarked.length],
  };
}
