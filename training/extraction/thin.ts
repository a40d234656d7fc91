import type { PageBlock } from '../../src/page/blocks.ts';
import type { ReadabilityVote } from '../../src/page/readability.ts';
import { isText, type PageElement, type PageText, type PageTree } from '../../src/page/tree.ts';
import type { Label } from './labels.ts';

/** A page as the classifier sees it before its features are made. */
export interface ReadTree {
  readonly tree: PageTree;
  readonly vote: ReadabilityVote | null;
}

/** Share of the furniture that a thinned page keeps. */
const FURNITURE_SHARE = 0.12;

/** The page without what its head says of it but the title, as small pages are. */
export const silenced = (tree: PageTree): PageTree => ({
  ...tree,
  jsonLd: [],
  metas: tree.metas.filter(([name]) => name === 'og:title'),
  links: [],
});

/**
 * A simpler page with the same story: most furniture taken out, wrappers, names, structured data or Readability's vote
 * missing at times. News portals are all alike in being crowded; without these the classifier knows nothing of small pages.
 */
export function thin(
  { tree, vote }: ReadTree,
  blocks: readonly PageBlock[],
  labels: readonly Label[],
  titleIndex: number,
  next: () => number,
): ReadTree {
  const kept = new Set<PageText>();
  for (const block of blocks) {
    const stays =
      (labels[block.index]?.story ?? 0) >= 0.5 || block.index === titleIndex || next() < FURNITURE_SHARE;
    if (stays) for (const { source } of block.pieces) kept.add(source);
  }
  const [dropsNames, dropsData, dropsVote, unwraps] = [
    next() < 0.35,
    next() < 0.5,
    next() < 0.3,
    next() < 0.5,
  ];
  const needed = new Set<PageElement>();
  for (const { parent } of kept)
    for (let up: PageElement | null = parent; up && !needed.has(up); up = up.parent) needed.add(up);
  const { root, elements, indices } = copy(tree, needed, kept, { dropsNames, unwraps });
  const votes =
    dropsVote || !vote
      ? null
      : { elements: new Set([...vote.elements].map((index) => indices.get(index) ?? -1)) };
  return { tree: { ...(dropsData ? silenced(tree) : tree), root, elements }, vote: votes };
}

interface CopyOptions {
  readonly dropsNames: boolean;
  readonly unwraps: boolean;
}

function copy(
  tree: PageTree,
  needed: ReadonlySet<PageElement>,
  kept: ReadonlySet<PageText>,
  options: CopyOptions,
) {
  const elements: PageElement[] = [];
  const indices = new Map<number, number>();
  const open = (from: PageElement, parent: PageElement | null): PageElement => {
    const { class: _class, id: _id, data: _data, ...others } = from.attributes;
    const attributes = options.dropsNames ? (others as Record<string, string>) : from.attributes;
    const depth = parent ? parent.depth + 1 : 0;
    const element: PageElement = {
      index: elements.length,
      name: from.name,
      attributes,
      parent,
      children: [],
      depth,
      node: null,
    };
    indices.set(from.index, element.index);
    elements.push(element);
    return element;
  };
  const root = open(tree.root, null);
  const pending: [PageElement | PageText, PageElement][] = [...tree.root.children]
    .reverse()
    .map((child) => [child, root]);
  for (let item = pending.pop(); item; item = pending.pop()) {
    const [from, into] = item;
    if (isText(from)) {
      if (kept.has(from)) into.children.push({ parent: into, text: from.text, node: null });
      continue;
    }
    if (!needed.has(from) && from.name !== 'br') continue;
    const isWrapper =
      /^(div|section|span)$/.test(from.name) &&
      from.depth > 1 &&
      from.children.filter((child) => !isText(child) && needed.has(child)).length === 1 &&
      !from.children.some((child) => isText(child) && kept.has(child));
    let holder = into;
    if (!(options.unwraps && isWrapper)) {
      holder = open(from, into);
      into.children.push(holder);
    }
    for (let index = from.children.length - 1; index >= 0; index--)
      pending.push([from.children[index] as PageElement | PageText, holder]);
  }
  return { root, elements, indices };
}

/** A seeded source of numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
