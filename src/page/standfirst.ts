import type { PageBlock } from './blocks.ts';
import type { Evidence } from './features/index.ts';

const FEWEST_LETTERS = 30;
const COMPARED = 60;
const NOT_READ: ReadonlySet<PageBlock['kind']> = new Set(['caption', 'button', 'cell', 'listItem']);

/** The longest of the descriptions that the page gives of itself as which a block begins. */
function descriptionOf({ index, text }: PageBlock, { context, metadata }: Evidence): string | null {
  if ((context.keys[index] as string).length < FEWEST_LETTERS) return null;
  const opening = text.slice(0, COMPARED);
  let longest: string | null = null;
  for (const description of metadata.descriptions) {
    if (description.length < FEWEST_LETTERS) continue;
    const start = description.slice(0, COMPARED).toLowerCase();
    const isThat = opening.toLowerCase().startsWith(start) || description.startsWith(opening);
    if (isThat && description.length > (longest?.length ?? 0)) longest = description;
  }
  return longest;
}

/** Begins as what the page says of itself: the standfirst, repeated outside the body. */
export const isStandfirst = (block: PageBlock, evidence: Evidence): boolean =>
  descriptionOf(block, evidence) !== null;

const ENDS = /[.!?…]["”»’]?$/u;
/** "… wird das Hotel lebendig. Von Eva Kirchner" */
const BYLINE = /(?<=[.!?…]["”“»]?) (?:Von|By|Par|Por|Di|Af|Av|Door)(?: \p{Lu}[\p{L}.’'-]+){2,5}$/u;

/** Without what follows the description in its block, a credit or the like, unless the description is cut off. */
function ownText(text: string, description: string): string {
  const isWhole = ENDS.test(description) && text.startsWith(`${description} `);
  return (isWhole ? description : text).replace(BYLINE, '');
}

export interface ShownStandfirst {
  /** The whole block or, where a credit or the like follows in it, what the description has of it. */
  readonly text: string;
  readonly block: PageBlock;
}

/** Stands in no menu or dialog and is not hidden. */
type IsShown = (block: PageBlock) => boolean;

/** What this block says as the standfirst; null where it is none that a reader sees as such. */
function textAt(block: PageBlock, evidence: Evidence, isShown: IsShown): string | null {
  if (block.index === evidence.titleIndex || block.text === evidence.title) return null;
  if (NOT_READ.has(block.kind)) return null;
  const description = descriptionOf(block, evidence);
  return description === null || !isShown(block) ? null : ownText(block.text, description);
}

/** The standfirst that a reader sees above the story: the last block before it that begins as a description of the page. */
export function findShownStandfirst(
  evidence: Evidence,
  kept: readonly number[],
  isShown: IsShown,
): ShownStandfirst | null {
  const { blocks, keys } = evidence.context;
  const story = new Set(kept.map((index) => keys[index]));
  for (const block of blocks.slice(0, kept[0] ?? 0).reverse()) {
    const text = story.has(keys[block.index]) ? null : textAt(block, evidence, isShown);
    if (text !== null) return { text, block };
  }
  return null;
}

/** So likely a first block is the story's own, however it is set. */
const OWN = 0.9;
/** A longer one, in characters, is a paragraph. */
const LONGEST = 400;
/** So much of the block must be what is shown as the standfirst: the rest of it, a credit, is shown nowhere. */
const WHOLE = 0.8;

/**
 * The first of the kept blocks where it is the standfirst: it begins as a description of the page and is set apart from
 * the whole story, in another box and another look. -1 where it is none. Truths of four pages in 260 count such a block to
 * the story, those of most others do not (bench/ideas.md).
 */
export function findSetApart(
  evidence: Evidence,
  kept: readonly number[],
  p: ArrayLike<number>,
  isShown: IsShown,
): number {
  const { blocks, looks, keys } = evidence.context;
  const [first = -1, ...others] = kept;
  const block = blocks[first];
  if (!block || others.length === 0 || (p[first] as number) >= OWN || block.text.length > LONGEST) return -1;
  const isAlike = (index: number) =>
    looks[index] === looks[first] || blocks[index]?.element.parent === block.element.parent;
  // Where it is told twice the other one is the story's first paragraph, left out as a repeat.
  if (others.some(isAlike) || keys.indexOf(keys[first] as string, first + 1) >= 0) return -1;
  const text = textAt(block, evidence, isShown);
  return text !== null && text.length >= block.text.length * WHOLE ? first : -1;
}
