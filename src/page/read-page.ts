import { makeArticle } from './article.ts';
import type { PageBlock } from './blocks.ts';
import { causeOf } from './causes.ts';
import { readEvidence } from './evidence.ts';
import type { Evidence } from './features/index.ts';
import { probability } from './forest.ts';
import { ARTICLE, gateFeatures } from './gate.ts';
import { judgeBlocks } from './judge.ts';
import { readContext } from './page-context.ts';
import { askReadability } from './readability.ts';
import { chooseStory, isRepeat } from './story.ts';
import { type PageTree, readTree } from './tree.ts';
import type { BlockFate, NotArticleCause, PageReading, ReadOptions } from './types.ts';
import { GATE_FOREST } from './weights.ts';

export interface ExplainedPage {
  readonly reading: PageReading;
  /** Every block of the page in document order. */
  readonly fates: readonly BlockFate[];
}

function pathOf(block: PageBlock): string {
  const names: string[] = [];
  for (let up: PageBlock['element'] | null = block.element; up && names.length < 8; up = up.parent) {
    const first = up.attributes['class']?.trim().split(/\s+/)[0];
    names.unshift(first ? `${up.name}.${first}` : up.name);
  }
  return names.join(' > ');
}

function fatesOf(evidence: Evidence, p: readonly number[], kept: readonly number[]): BlockFate[] {
  const story = new Set(kept);
  const { blocks } = evidence.context;
  const storyKeys = new Set(kept.map((index) => evidence.context.keys[index]));
  return blocks.map((block) => {
    const { index, kind, text } = block;
    const isKept = story.has(index);
    const isTitle = index === evidence.titleIndex || text === evidence.title;
    const isCopy =
      storyKeys.has(evidence.context.keys[index] as string) || isRepeat(block, evidence, p[index] as number);
    const cause = isKept ? '' : isTitle ? 'title' : isCopy ? 'repeated' : causeOf(block, evidence);
    return { kind, text, cause, kept: isKept, probability: p[index] as number, path: pathOf(block) };
  });
}

function refusal(evidence: Evidence, p: readonly number[], kept: readonly number[]): NotArticleCause | null {
  if (evidence.context.blocks.length === 0) return 'noText';
  if (kept.length === 0) return 'noStory';
  return probability(GATE_FOREST, gateFeatures(evidence, p, kept)) < ARTICLE ? 'listing' : null;
}

interface Read {
  readonly tree: PageTree;
  readonly evidence: Evidence;
  readonly p: readonly number[];
  readonly kept: readonly number[];
}

function read(document: Document, url: string): Read {
  const tree = readTree(document);
  const context = readContext(tree);
  const { evidence } = readEvidence(tree, askReadability(tree, context, document), url, context);
  const p = judgeBlocks(evidence);
  return { tree, evidence, p, kept: chooseStory(evidence, p) };
}

function makeReading(
  { tree, evidence, p, kept }: Read,
  fates: readonly BlockFate[],
  options: ReadOptions,
): PageReading {
  const cause = refusal(evidence, p, kept);
  const story = kept.map((index) => evidence.context.blocks[index] as PageBlock);
  const made = story.length ? makeArticle(tree, evidence, story, p, fates, options.url) : null;
  if (!made || (cause && !options.force))
    return { kind: 'notArticle', article: made?.article ?? null, cause: cause ?? 'noStory' };
  return { kind: 'article', ...made };
}

/** Reads the page and says of every block what became of it; `dropped` of the article is filled. */
export function explainPage(document: Document, options: ReadOptions): ExplainedPage {
  const page = read(document, options.url);
  const fates = fatesOf(page.evidence, page.p, page.kept);
  return { reading: makeReading(page, fates, options), fates };
}

/**
 * The article on this page with the way back into it, or why there is none. Never changes the page. `dropped` stays
 * empty: naming every cause takes as long as finding the story, and nobody waits for it in the popup.
 */
export function readPage(document: Document, options: ReadOptions): PageReading {
  return makeReading(read(document, options.url), [], options);
}
