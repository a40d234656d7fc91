import type { PageBlock } from '../blocks.ts';
import { phraseBits } from '../phrases.ts';
import type { PageElement } from '../tree.ts';
import { ancestors, type Evidence, type FeatureGroup, flag, log, nearest, share } from './group.ts';

const RELATED = phraseBits(['related']);
const PROMO = phraseBits(['promo']);

const isArticle = ({ name }: PageElement): boolean => name === 'article';
const LISTS = new Set(['ul', 'ol', 'dl', 'menu']);
const isList = ({ name }: PageElement): boolean => LISTS.has(name);

/** Whether the block is in the story's own `<article>`, or after the headline of another story. */
export const stories: FeatureGroup = {
  names: [
    'articles',
    'articleShare',
    'articleHasTitle',
    'inFirstArticle',
    'headlinesBefore',
    'headlineAbove',
    'articleDepth',
  ],
  prepare: (evidence) => {
    const { context, titleIndex } = evidence;
    const { blocks, sums } = context;
    const articles = blocks.map((block) => nearest(block.element, isArticle));
    const titleChain = new Set(titleIndex < 0 ? [] : ancestors((blocks[titleIndex] as PageBlock).element));
    const first = articles.find((article, index) => article && context.isProse[index]) ?? null;
    const distinct = new Set(articles.filter(Boolean)).size;
    const headlineHolders = otherHeadlines(evidence);
    const before = headlinesBefore(evidence);
    return (index) => {
      const article = articles[index] ?? null;
      const { element } = blocks[index] as PageBlock;
      const above = headlineHolders.size
        ? ancestors(element).findIndex((up) => headlineHolders.has(up.index))
        : -1;
      return [
        distinct,
        article ? share(sums.prose[article.index] as number, sums.prose[0] as number) : -1,
        article ? flag(titleChain.has(article)) : -1,
        flag(article === first),
        before[index] as number,
        above,
        article ? article.depth : -1,
      ];
    };
  },
};

const isOtherHeadline = (block: PageBlock, { context, titleIndex, title }: Evidence): boolean =>
  block.kind === 'heading' &&
  block.level === 1 &&
  block.index !== titleIndex &&
  block.text !== title &&
  context.blocks[titleIndex]?.text !== block.text;

/** Elements that hold an h1 that is not the page's headline, but not the headline itself. */
function otherHeadlines(evidence: Evidence): Set<number> {
  const { context, titleIndex } = evidence;
  const own = new Set(
    titleIndex < 0 ? [] : ancestors((context.blocks[titleIndex] as PageBlock).element).map((up) => up.index),
  );
  const holders = new Set<number>();
  for (const block of context.blocks) {
    if (!isOtherHeadline(block, evidence)) continue;
    for (const up of ancestors(block.element)) {
      if (own.has(up.index) || holders.has(up.index) || up.depth < 2) break;
      holders.add(up.index);
    }
  }
  return holders;
}

function headlinesBefore(evidence: Evidence): number[] {
  let seen = 0;
  return evidence.context.blocks.map((block) => {
    if (block.index > evidence.titleIndex && isOtherHeadline(block, evidence)) seen++;
    return Math.min(seen, 5);
  });
}

/** The heading that the block stands under: how far above, how deep, and whether it announces furniture. */
export const headings: FeatureGroup = {
  names: [
    'sinceHeading',
    'headingLevel',
    'headingRelated',
    'headingPromo',
    'headingLink',
    'headingTokens',
    'headingNear',
  ],
  prepare: ({ context }) => {
    const { blocks } = context;
    const last: number[] = [];
    let heading = -1;
    for (const block of blocks) {
      last.push(heading);
      const isLabel =
        block.kind === 'heading' || /[:：]$/.test(block.text) || block.strongLength > block.text.length * 0.9;
      if (isLabel && block.text.length < 120) heading = block.index;
    }
    return (index) => {
      const block = blocks[index] as PageBlock;
      const above = blocks[last[index] as number];
      if (!above) return [-1, -1, -1, -1, -1, -1, -1];
      const near =
        above.element.parent === block.element.parent ||
        above.element.parent === block.element.parent?.parent;
      return [
        Math.min(30, index - above.index),
        above.level,
        flag(context.says(above.index, RELATED) !== 0),
        flag(context.says(above.index, PROMO) !== 0),
        above.linkLength / above.text.length,
        log((context.tokens[above.index] as readonly string[]).length),
        flag(near),
      ];
    };
  },
};

/** Lists of the story and lists of links; the place among the siblings. */
export const siblings: FeatureGroup = {
  names: [
    'listBlocks',
    'listLinks',
    'listTokens',
    'listAfterColon',
    'listAfterProse',
    'siblingIndex',
    'siblingsLeft',
    'siblingTags',
  ],
  prepare: ({ context }) => {
    const { blocks, sums } = context;
    const firstInList = new Map<number, number>();
    const byParent = new Map<PageElement | null, number[]>();
    const lists = blocks.map((block) => nearest(block.element, isList));
    for (const block of blocks) {
      const list = lists[block.index];
      if (list && !firstInList.has(list.index)) firstInList.set(list.index, block.index);
      const group = byParent.get(block.element.parent) ?? [];
      byParent.set(block.element.parent, group);
      group.push(block.index);
    }
    const places = new Map<number, readonly [number, number, number]>();
    for (const group of byParent.values()) {
      const names = new Set(group.map((index) => blocks[index]?.element.name)).size;
      for (const [at, index] of group.entries()) places.set(index, [at, group.length - 1 - at, names]);
    }
    return (index) => {
      const list = lists[index];
      const [at = 0, left = 0, names = 1] = places.get(index) ?? [];
      const place = [Math.min(at, 40), Math.min(left, 40), names];
      if (!list) return [-1, -1, -1, -1, -1, ...place];
      const before = (firstInList.get(list.index) ?? 0) - 1;
      const count = sums.blocks[list.index] as number;
      const tokens = sums.tokens[list.index] as number;
      return [
        log(count),
        share(sums.linkTokens[list.index] as number, tokens),
        share(tokens, count),
        flag(/[:：]$/.test(blocks[before]?.text ?? '')),
        flag(context.isProse[before] ?? false),
        ...place,
      ];
    };
  },
};
