import type { PageBlock } from '../src/page/blocks.ts';
import { readEvidence } from '../src/page/evidence.ts';
import type { Evidence } from '../src/page/features/index.ts';
import { chooseStory } from '../src/page/story.ts';
import type { PageTree } from '../src/page/tree.ts';
import { type HeldBack, readPageTree } from '../training/extraction/pages.ts';
import type { PageRow } from './measures.ts';

export interface CachedPage {
  readonly tree: PageTree;
  readonly evidence: Evidence;
  readonly blocks: readonly PageBlock[];
}

/** All that is known of a page before it is judged, from the tree kept on disk. */
export function readCachedPage(row: PageRow): CachedPage {
  const url = row.url ?? '';
  const { tree, vote } = readPageTree({ ...row, url });
  return { tree, ...readEvidence(tree, vote, url) };
}

/** The page with the blocks chosen as story by a classifier that has seen no page of its owner. */
export function readHeldBackPage(
  row: PageRow,
  { probabilities }: HeldBack,
): CachedPage & { readonly story: readonly PageBlock[] } {
  const page = readCachedPage(row);
  if (page.blocks.length !== probabilities.length)
    throw new Error(
      `${row.id} was judged by other blocks: run npx tsx training/extraction/fit.ts --check again`,
    );
  const story = chooseStory(page.evidence, probabilities).flatMap((index) => page.blocks[index] ?? []);
  return { ...page, story };
}
