import type { PageBlock } from './blocks.ts';
import { type Evidence, featureReader } from './features/index.ts';
import { probability } from './forest.ts';
import type { PageElement } from './tree.ts';
import { STORY_FOREST } from './weights.ts';
import { FAR, SIGNPOSTS } from './word-classes.ts';

/** What the classifier gives such blocks; it need not be asked, and they are half of most pages. */
const PLAIN_FURNITURE = 0.002;
const SHORT_TOKENS = 12;
const [NAV, FOOTER] = [SIGNPOSTS.indexOf('nav'), SIGNPOSTS.indexOf('footer')];

/** A short text that is nothing but a link, in the page's menus or foot or away from where its prose stands. */
function isMenuEntry(block: PageBlock, { context, signposts }: Evidence): boolean {
  if (block.linkLength < block.text.length * 0.9) return false;
  if ((context.tokens[block.index] as readonly string[]).length > SHORT_TOKENS) return false;
  if (signposts.distance(block.element, NAV) < FAR || signposts.distance(block.element, FOOTER) < FAR)
    return true;
  return !isWithin(block.element, context.proseRoot);
}

function isWithin(element: PageElement, root: PageElement): boolean {
  let up: PageElement | null = element;
  while (up && up.depth > root.depth) up = up.parent;
  return up === root;
}

/** For every block the probability that it is story, in [0, 1]. */
export function judgeBlocks(evidence: Evidence): number[] {
  const read = featureReader(evidence);
  return evidence.context.blocks.map((block) =>
    isMenuEntry(block, evidence) ? PLAIN_FURNITURE : probability(STORY_FOREST, read(block.index)),
  );
}
