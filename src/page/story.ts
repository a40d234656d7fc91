import { findAmid } from './amid-story.ts';
import type { PageBlock } from './blocks.ts';
import { isAside } from './causes.ts';
import type { Evidence } from './features/index.ts';
import { findDoubtful } from './openings.ts';
import { findRepeats } from './repeats.ts';
import { findSecondStory } from './second-story.ts';
import { findSetApart, isStandfirst } from './standfirst.ts';
import { leastProbability, meetsSigns } from './wariness.ts';

/**
 * From this probability on a block is story. Lowering it brings back lost first paragraphs and lets furniture in;
 * chosen on held-back hosts, see bench/RESULTS.md.
 */
const STORY = 0.6;
/** On a page unlike all that was learnt from, the likeliest blocks are taken for the story: this share of the best. */
const RELATIVE = 0.6;
/** Below this nothing on the page is a story. */
const HOPELESS = 0.12;
/** Prose tokens that make a text worth reading at all. */
const ENOUGH_TOKENS = 40;

function isTitle(block: PageBlock, evidence: Evidence): boolean {
  const { context, titleIndex } = evidence;
  if (block.index === titleIndex) return true;
  const titleKey = titleIndex < 0 ? '' : context.keys[titleIndex];
  const key = context.keys[block.index] as string;
  return key === titleKey || (block.text === evidence.title && key !== '');
}

/** The probability from which on a block of this page is story. */
function thresholdOf(evidence: Evidence, p: ArrayLike<number>): number {
  const { context } = evidence;
  let sure = 0;
  let best = 0;
  for (const [index, prose] of context.isProse.entries()) {
    const value = p[index] as number;
    if (value >= STORY) sure += (context.tokens[index] as readonly string[]).length;
    if (prose && value > best) best = value;
  }
  if (sure >= ENOUGH_TOKENS) return STORY;
  return best > HOPELESS ? Math.min(STORY, best * RELATIVE) : 1.1;
}

/** So likely to be story, for all its signs, that only its being told elsewhere can have left it out. */
export const isRepeat = (block: PageBlock, evidence: Evidence, probability: number): boolean =>
  probability >= STORY && probability >= leastProbability(block, evidence) && !isStandfirst(block, evidence);

/** Indices of the blocks that are the story, document order; `p` is the classifier's probability for each block. */
export function chooseStory(evidence: Evidence, p: ArrayLike<number>): number[] {
  const { context } = evidence;
  const threshold = thresholdOf(evidence, p);
  const candidates = context.blocks.filter((block) => !isTitle(block, evidence));
  const likely = candidates
    .filter(({ index }) => (p[index] as number) >= threshold)
    .map(({ index }) => index)
    .filter((index) => meetsSigns(evidence, index, p));
  const more = [...findDoubtful(evidence, likely, p), ...findAmid(evidence, likely, p)];
  const chosen = new Set([
    ...likely,
    ...more.filter((index) => !isTitle(context.blocks[index] as PageBlock, evidence)),
  ]);
  const ordered = [...chosen].sort((a, b) => a - b);
  const repeats = findRepeats(context, ordered, p);
  const told = ordered.filter((index) => !repeats.has(index));
  const second = findSecondStory(evidence, told);
  const story = told.filter((index) => !second.has(index));
  const standfirst = findSetApart(evidence, story, p, (block) => !isAside(block, evidence));
  return story.filter((index) => index !== standfirst);
}
