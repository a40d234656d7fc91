import type { PageBlock } from './blocks.ts';
import type { Evidence } from './features/index.ts';
import { isLinked } from './openings.ts';
import { meetsSigns } from './wariness.ts';

/** What the items of a list need, on average, that stands amid the story. */
const LIST = 0.3;
/** The same where the list has a single item, which is as well a label. */
const LONE_ITEM = 0.4;
/** What a heading needs that stands amid the story: short and made like the headings of other boxes, most are doubted. */
const HEADING = 0.25;

/** The run of items, from `start` on, that are in one list. */
function listFrom(blocks: readonly PageBlock[], start: number): readonly PageBlock[] {
  const list = (blocks[start] as PageBlock).element.parent;
  let end = start + 1;
  while (blocks[end]?.kind === 'listItem' && blocks[end]?.element.parent === list) end++;
  return blocks.slice(start, end);
}

/** Items of lists that stand between two blocks of the story and hardly link: a list is judged as a whole. */
function lists({ context: { blocks } }: Evidence, kept: readonly number[], p: ArrayLike<number>): number[] {
  const story = new Set(kept);
  const found: number[] = [];
  for (const before of kept) {
    if (blocks[before + 1]?.kind !== 'listItem' || blocks[before]?.kind === 'listItem') continue;
    const items = listFrom(blocks, before + 1);
    const mean = items.reduce((sum, { index }) => sum + (p[index] as number), 0) / items.length;
    const isLikely = mean >= (items.length > 1 ? LIST : LONE_ITEM);
    if (!isLikely || items.some(isLinked) || !story.has(before + 1 + items.length)) continue;
    found.push(...items.map(({ index }) => index));
  }
  return found;
}

/** Headings after the story's beginning with a text of the story right under them. */
function headings(
  { context: { blocks } }: Evidence,
  kept: readonly number[],
  p: ArrayLike<number>,
): number[] {
  const story = new Set(kept);
  const first = kept[0] ?? blocks.length;
  return blocks
    .filter((block) => {
      const { index, kind } = block;
      if (kind !== 'heading' || index < first || story.has(index) || isLinked(block)) return false;
      const next = blocks[index + 1];
      const isHead = next !== undefined && story.has(next.index) && next.kind !== 'heading';
      return isHead && (p[index] as number) >= HEADING;
    })
    .map(({ index }) => index);
}

/**
 * Short blocks that look like furniture when they are judged alone, and are story because of what stands around them.
 * `kept` is what is story without them, document order.
 */
export function findAmid(evidence: Evidence, kept: readonly number[], p: ArrayLike<number>): number[] {
  const items = lists(evidence, kept, p);
  const withItems = [...kept, ...items].sort((a, b) => a - b);
  return [...items, ...headings(evidence, withItems, p)].filter((index) => meetsSigns(evidence, index, p));
}
