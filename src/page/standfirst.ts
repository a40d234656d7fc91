import type { PageBlock } from './blocks.ts';
import type { Evidence } from './features/index.ts';

const FEWEST_LETTERS = 30;
const COMPARED = 60;

/** Which of the descriptions that the page gives of itself a block begins as. */
function descriptionOf({ index, text }: PageBlock, { context, metadata }: Evidence): string | null {
  if ((context.keys[index] as string).length < FEWEST_LETTERS) return null;
  const found = metadata.descriptions.find((description) => {
    const start = description.slice(0, COMPARED).toLowerCase();
    return text.toLowerCase().startsWith(start) || description.startsWith(text.slice(0, COMPARED));
  });
  return found ?? null;
}

/** Begins as what the page says of itself: the standfirst, repeated outside the body. */
export const isStandfirst = (block: PageBlock, evidence: Evidence): boolean =>
  descriptionOf(block, evidence) !== null;

const NOT_READ: ReadonlySet<PageBlock['kind']> = new Set(['caption', 'button', 'cell']);
/** "… wird das Hotel lebendig. Von Eva Kirchner" */
const BYLINE = /(?<=[.!?…]["”“»]?) (?:Von|By|Par|Por|Di|Af|Av|Door)(?: \p{Lu}[\p{L}.’'-]+){1,5}$/u;
const withoutByline = (text: string): string => text.replace(BYLINE, '');

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
    if (description === null || isTitle || NOT_READ.has(block.kind)) continue;
    if (story.has(keys[block.index]) || !isShown(block)) continue;
    const text = block.text.startsWith(description) ? description : block.text;
    return { text: withoutByline(text), block };
  }
  return null;
}
