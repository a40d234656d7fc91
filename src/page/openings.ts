import type { PageBlock } from './blocks.ts';
import type { Evidence } from './features/index.ts';
import { ENDS_SENTENCE } from './phrases.ts';
import type { PageElement } from './tree.ts';
import { meetsSigns } from './wariness.ts';

/** What the first paragraph of a container of story needs. */
const CONTAINER = 0.25;
/** What prose needs that stands alone in the box before the story's first box: a paywall or an advertisement splits them. */
const BOX = 0.3;
/** What a paragraph needs that looks like the story's first block and stands shortly before it. */
const ALIKE = 0.4;
/** So few blocks may stand between an opening and what it opens: pictures, advertisements, a quotation set apart. */
const REACH = 6;
/** A sentence without an element of its own right before the story's first paragraph is little like all other text. */
const BARE = 0.1;
/** An introduction is judged as a whole: the mean of its paragraphs, so many at least. */
const INTRODUCTION = 0.3;
const INTRODUCTION_BLOCKS = 3;
/** More links than this share of its text make a block a pointer to something else. */
const LINKED = 0.3;

const endsSentence = ({ text }: PageBlock): boolean => ENDS_SENTENCE.test(text.slice(-40));
export const isLinked = ({ linkLength, text }: PageBlock): boolean => linkLength >= text.length * LINKED;
const classOf = (element: PageElement): string => element.attributes['class'] ?? '';

/** Doubtful prose that opens a container whose next prose is story and looks the same: its first paragraph. */
function containerOpenings({ context }: Evidence, kept: readonly number[], p: ArrayLike<number>): number[] {
  const { blocks, isProse, looks } = context;
  const story = new Set(kept);
  const seen = new Set<number>();
  return blocks
    .filter(({ index, element }) => {
      const parent = element.parent?.index ?? -1;
      if (!isProse[index] || seen.has(parent)) return false;
      seen.add(parent);
      const next = isProse.indexOf(true, index + 1);
      const isSame = blocks[next]?.element.parent === element.parent && looks[next] === looks[index];
      return isSame && story.has(next) && (p[index] as number) >= CONTAINER;
    })
    .map(({ index }) => index);
}

/** The last prose before the story, where it is made like the story's first prose and stands in the box beside it. */
function boxOpening({ context, titleIndex }: Evidence, kept: readonly number[], p: ArrayLike<number>) {
  const { blocks, isProse } = context;
  const next = blocks[kept.find((index) => isProse[index]) ?? -1]?.element;
  const first = kept[0] ?? 0;
  if (!next?.parent) return [];
  for (let index = first - 1; index > titleIndex && index >= first - REACH; index--) {
    if (!isProse[index]) continue;
    const block = blocks[index] as PageBlock;
    const { element } = block;
    const isAlike =
      element.name === next.name &&
      classOf(element) === classOf(next) &&
      element.parent?.name === next.parent.name &&
      element.parent.parent === next.parent.parent;
    return isAlike && (p[index] as number) >= BOX && !isLinked(block) ? [index] : [];
  }
  return [];
}

/** Paragraphs of any length or ending that look like the story's first block: short first sentences, or those that end in a colon. */
function alikeOpenings(evidence: Evidence, kept: readonly number[], p: ArrayLike<number>) {
  const { context, titleIndex } = evidence;
  const { blocks, looks } = context;
  const first = kept[0] ?? 0;
  return blocks
    .slice(Math.max(titleIndex + 1, first - REACH, 0), first)
    .filter(
      (block) =>
        block.kind === 'paragraph' &&
        looks[block.index] === looks[first] &&
        (p[block.index] as number) >= ALIKE &&
        meetsSigns(evidence, block.index, p) &&
        !isLinked(block),
    )
    .map(({ index }) => index);
}

/** A sentence that stands as bare text in the element whose child is the story's first block: often a drop capital's. */
function bareOpening({ context }: Evidence, kept: readonly number[], p: ArrayLike<number>): number[] {
  const next = context.blocks[kept[0] ?? -1];
  if (!next) return [];
  const block = context.blocks[next.index - 1];
  if (block?.kind !== 'paragraph' || block.element !== next.element.parent) return [];
  const isOpening = (p[block.index] as number) >= BARE && endsSentence(block) && !isLinked(block);
  return isOpening ? [block.index] : [];
}

/** Paragraphs side by side between headline and story that are together likely enough: what a list of pictures opens with. */
function introduction({ context, titleIndex }: Evidence, kept: readonly number[], p: ArrayLike<number>) {
  const { blocks, isProse, looks } = context;
  const found: number[] = [];
  if (titleIndex < 0) return found;
  for (let end = (kept[0] ?? 0) - 1; end > titleIndex; end--) {
    const last = blocks[end] as PageBlock;
    if (!isProse[end] || last.kind !== 'paragraph') continue;
    const run: number[] = [];
    for (let index = end; index > titleIndex; index--) {
      if (looks[index] !== looks[end] || blocks[index]?.element.parent !== last.element.parent) break;
      run.unshift(index);
    }
    const sum = run.reduce((total, index) => total + (p[index] as number), 0);
    if (run.length >= INTRODUCTION_BLOCKS && sum >= INTRODUCTION * run.length) found.push(...run);
    end -= run.length - 1;
  }
  return found;
}

const FINDERS = [containerOpenings, boxOpening, alikeOpenings, bareOpening, introduction];

/**
 * Blocks that are story because of the story around them though the classifier doubts them: first paragraphs.
 * `kept` is what is story without them, document order.
 */
export const findDoubtful = (evidence: Evidence, kept: readonly number[], p: ArrayLike<number>): number[] =>
  kept.length ? FINDERS.flatMap((find) => find(evidence, kept, p)) : [];
