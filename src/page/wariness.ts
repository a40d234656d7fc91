import type { PageBlock } from './blocks.ts';
import type { Evidence } from './features/index.ts';
import { type Phrase, phraseBits } from './phrases.ts';
import { SIGNPOSTS } from './word-classes.ts';

/**
 * Signs of furniture that are rarer than the classifier can weigh: a block that carries one must be that likely to be
 * story. The bounds lie where, on held-back hosts, half of the blocks with the sign are story.
 */
const SAYING: Readonly<Partial<Record<Phrase, number>>> = {
  pointerLabel: 1.1,
  rights: 0.995,
  invitation: 0.97,
  related: 0.97,
  trailingCredit: 0.99,
  credit: 0.9,
  notice: 0.75,
  embedNotice: 0.7,
  promo: 0.62,
};
/** Name, steps up to it at most, bound, and whether it holds for texts of any length. */
const NAMED: readonly (readonly [string, number, number, boolean])[] = [
  ['caption', 0, 0.99, true],
  ['embed', 0, 0.97, true],
  ['shop', 0, 0.97, true],
  ['newsletter', 1, 0.97, false],
  ['share', 1, 0.9, false],
  // Readers' comments are prose like any other.
  ['comment', 1, 0.9, true],
  // The page's own menus and foot, however few links they hold.
  ['nav', 12, 0.98, false],
  ['footer', 3, 0.9, false],
];
const OF_KIND: Readonly<Partial<Record<PageBlock['kind'], number>>> = {
  caption: 0.99,
  cell: 0.85,
  button: 0.97,
};
/** So much of its text in links makes a block a pointer to something else; a linked heading may head a part of the story. */
const MOSTLY_LINKED = { share: 0.5, bound: 0.77 };
/** Longer blocks, in characters, are the story's own prose, whatever they mention. */
const SAYING_LENGTH = 350;
const NAMED_LENGTH = 250;

const reaches = NAMED.map(([name, reach, least, anyLength]) => ({
  sign: SIGNPOSTS.indexOf(name),
  reach,
  least,
  anyLength,
}));
const phrases = (Object.entries(SAYING) as [Phrase, number][]).map(([name, bound]) => ({
  bit: phraseBits([name]),
  bound,
}));

/** The least probability at which this block is taken for story, in [0, 1.1]: over 1 is never. */
export function leastProbability(block: PageBlock, { context, signposts }: Evidence): number {
  const isPointer = block.kind !== 'heading' && block.linkLength > block.text.length * MOSTLY_LINKED.share;
  let least = Math.max(OF_KIND[block.kind] ?? 0, isPointer ? MOSTLY_LINKED.bound : 0);
  if (block.text.length <= SAYING_LENGTH)
    for (const { bit, bound } of phrases) if (bound > least && context.says(block.index) & bit) least = bound;
  for (const { sign, reach, least: bound, anyLength } of reaches)
    if (
      bound > least &&
      (anyLength || block.text.length <= NAMED_LENGTH) &&
      signposts.distance(block.element, sign) <= reach
    )
      least = bound;
  return least;
}

/** It carries no sign, or is as likely as its signs ask. */
export const meetsSigns = (evidence: Evidence, index: number, p: ArrayLike<number>): boolean =>
  (p[index] as number) >= leastProbability(evidence.context.blocks[index] as PageBlock, evidence);
