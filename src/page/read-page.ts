import { makeArticle } from './article.ts';
import type { PageBlock } from './blocks.ts';
import { causeOf } from './causes.ts';
import { readEvidence } from './evidence.ts';
import type { Evidence } from './features/index.ts';
import { probability } from './forest.ts';
import { gateFeatures } from './gate.ts';
import { judgeBlocks } from './judge.ts';
import { askReadability } from './readability.ts';
import { chooseStory, isRepeat } from './story.ts';
import { readTree } from './tree.ts';
import type { BlockFate, NotArticleCause, PageReading, ReadOptions } from './types.ts';
import { GATE_FOREST } from './weights.ts';

export interface ExplainedPage {
  readonly reading: PageReading;
  /** Every block of the page in document order. */
  readonly fates: readonly BlockFate[];
}

/**
 * From this probability on a page is an article. Chosen on held-back hosts so that 99 % of news articles pass, see
 * bench/RESULTS.md; raising it refuses articles, and a refused reader can still ask for the brief.
 */
const ARTICLE = 0.15;

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
    const isCopy = storyKeys.has(evidence.context.keys[index] as string) || isRepeat(p[index] as number);
    const cause = isKept ? '' : isTitle ? 'title' : isCopy ? 'repeated' : causeOf(block, evidence);
    return { kind, text, cause, kept: isKept, probability: p[index] as number, path: pathOf(block) };
  });
}

function refusal(evidence: Evidence, p: readonly number[], kept: readonly number[]): NotArticleCause | null {
  if (evidence.context.blocks.length === 0) return 'noText';
  if (kept.length === 0) return 'noStory';
  return probability(GATE_FOREST, gateFeatures(evidence, p, kept)) < ARTICLE ? 'listing' : null;
}

/** Reads the page and says of every block what became of it. */
export function explainPage(document: Document, options: ReadOptions): ExplainedPage {
  const tree = readTree(document);
  const { blocks, evidence } = readEvidence(tree, askReadability(tree, document), options.url);
  const p = judgeBlocks(evidence);
  const kept = chooseStory(evidence, p);
  const fates = fatesOf(evidence, p, kept);
  const cause = refusal(evidence, p, kept);
  const story = kept.map((index) => blocks[index] as PageBlock);
  const article = story.length ? makeArticle(tree, evidence, story, fates, options.url) : null;
  if (!article || (cause && !options.force))
    return { reading: { kind: 'notArticle', article, cause: cause ?? 'noStory' }, fates };
  const places = story.map(({ text, pieces }) => ({ text, pieces }));
  return { reading: { kind: 'article', article, places }, fates };
}

/** The article on this page with the way back into it, or why there is none. Never changes the page. */
export function readPage(document: Document, options: ReadOptions): PageReading {
  return explainPage(document, options).reading;
}
