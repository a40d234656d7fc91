import type { PageBlock } from './blocks.ts';
import { nearest } from './features/group.ts';
import { type Evidence, FEATURE_NAMES, featureReader } from './features/index.ts';
import { probability } from './forest.ts';
import { STORY_FOREST } from './weights.ts';

/** What the classifier gives such blocks: 6 of 9,187 on a third of the dev pages were story. Asking it takes half the time. */
const PLAIN_FURNITURE = 0.002;
const SHORT_TOKENS = 12;
/** No story has more blocks; what follows on an endless page is not asked about, so that an answer comes in time. */
const MOST_JUDGED = 20_000;

/** A short text that is nothing but a link, or a button. A linked heading may still head a part of the story. */
function isPlainFurniture({ index, kind, linkLength, text }: PageBlock, { context }: Evidence): boolean {
  if (kind === 'button') return true;
  const isLink = kind !== 'heading' && linkLength >= text.length * 0.9;
  return isLink && (context.tokens[index] as readonly string[]).length <= SHORT_TOKENS;
}

/**
 * No prose, where neither Readability nor most of the page's prose stands. On every second dev page that is half of the
 * rest: of 8,112 such blocks the classifier took none for story, and 10 had a text that is in the truth.
 */
function isApart({ index, element }: PageBlock, { context, vote }: Evidence): boolean {
  const { proseRoot, isProse } = context;
  if (!vote || isProse[index] || vote.elements.has(element.index)) return false;
  if (element.parent && vote.elements.has(element.parent.index)) return false;
  return nearest(element, (up) => up === proseRoot) === null;
}

/** For every block the probability that it is story, in [0, 1]. */
export function judgeBlocks(evidence: Evidence): number[] {
  const read = featureReader(evidence);
  const row = new Float32Array(FEATURE_NAMES.length);
  return evidence.context.blocks.map((block) =>
    block.index >= MOST_JUDGED || isPlainFurniture(block, evidence) || isApart(block, evidence)
      ? PLAIN_FURNITURE
      : probability(STORY_FOREST, read(block.index, row)),
  );
}
