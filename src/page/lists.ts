import type { PageBlock } from './blocks.ts';
import type { Evidence } from './features/index.ts';
import { isLinked } from './openings.ts';

/** What the items of a list need, on average, that stands amid the story. */
const AMID = 0.3;
/** One item is as well a label. */
const FEWEST_ITEMS = 2;

/** The run of items, from `start` on, that are in one list. */
function listFrom(blocks: readonly PageBlock[], start: number): readonly PageBlock[] {
  const list = (blocks[start] as PageBlock).element.parent;
  let end = start + 1;
  while (blocks[end]?.kind === 'listItem' && blocks[end]?.element.parent === list) end++;
  return blocks.slice(start, end);
}

/**
 * Items of lists that stand between two blocks of the story and hardly link: short items alone look like furniture, so
 * a list is judged as a whole. `kept` is what is story without them, document order.
 */
export function listsAmidStory(
  { context: { blocks } }: Evidence,
  kept: readonly number[],
  p: ArrayLike<number>,
): number[] {
  const story = new Set(kept);
  const found: number[] = [];
  for (const before of kept) {
    if (blocks[before + 1]?.kind !== 'listItem' || blocks[before]?.kind === 'listItem') continue;
    const items = listFrom(blocks, before + 1);
    const mean = items.reduce((sum, { index }) => sum + (p[index] as number), 0) / items.length;
    if (
      items.length < FEWEST_ITEMS ||
      mean < AMID ||
      items.some(isLinked) ||
      !story.has(before + 1 + items.length)
    )
      continue;
    found.push(...items.map(({ index }) => index));
  }
  return found;
}
