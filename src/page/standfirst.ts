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
    const start = description.slice(0, COMPARED).toLowerCase();
    const isThat = opening.toLowerCase().startsWith(start) || description.startsWith(opening);
    if (isThat && description.length > (longest?.length ?? 0)) longest = description;
  }
  return longest;
}

/** Begins as what the page says of itself: the standfirst, repeated outside the body. */
export const isStandfirst = (block: PageBlock, evidence: Evidence): boolean =>
  descriptionOf(block, evidence) !== null;

/** So likely a first block is the story's own, however it is set. */
const OWN = 0.9;

/**
 * The first of the kept blocks where it is the standfirst: it begins as a description of the page and is set apart from
 * what follows, in another box and another look. -1 where it is none. Truths of four pages in 260 count such a block to
 * the story, those of most others do not (bench/ideas.md).
 */
export function findSetApart(evidence: Evidence, kept: readonly number[], p: ArrayLike<number>): number {
  const { blocks, looks } = evidence.context;
  const [first = -1, next = -1] = kept;
  const [block, after] = [blocks[first], blocks[next]];
  if (!block || !after || NOT_READ.has(block.kind) || (p[first] as number) >= OWN) return -1;
  const isSetApart = looks[first] !== looks[next] && block.element.parent !== after.element.parent;
  return isSetApart && isStandfirst(block, evidence) ? first : -1;
}

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

/**
 * The standfirst that a reader sees above the story: the last block before it that begins as a description of the page.
 * `isShown`: it stands in no menu or dialog and is not hidden.
 */
export function findShownStandfirst(
  evidence: Evidence,
  kept: readonly number[],
  isShown: (block: PageBlock) => boolean,
): ShownStandfirst | null {
  const { blocks, keys } = evidence.context;
  const story = new Set(kept.map((index) => keys[index]));
  for (const block of blocks.slice(0, kept[0] ?? 0).reverse()) {
    const description = descriptionOf(block, evidence);
    const isTitle = block.index === evidence.titleIndex || block.text === evidence.title;
    if (description === null || description.length < FEWEST_LETTERS) continue;
    if (isTitle || NOT_READ.has(block.kind)) continue;
    if (story.has(keys[block.index]) || !isShown(block)) continue;
    return { text: ownText(block.text, description), block };
  }
  return null;
}
