import { type PageBlock, readBlocks } from './blocks.ts';
import { ALL_PHRASES, ENDS_SENTENCE, readPhrases } from './phrases.ts';
import { tokensOf } from './text.ts';
import type { PageElement, PageTree } from './tree.ts';

/** Sums over the blocks below each element, indexed by element. Lengths in tokens. */
export interface Sums {
  readonly tokens: Float64Array;
  readonly linkTokens: Float64Array;
  /** Tokens of blocks that read like prose: full sentences, hardly any links. */
  readonly prose: Float64Array;
  readonly blocks: Float64Array;
  readonly elements: Float64Array;
}

/** Everything about the page as a whole that a block is compared with. */
export interface PageContext {
  readonly blocks: readonly PageBlock[];
  readonly tokens: readonly (readonly string[])[];
  readonly keys: readonly string[];
  /** The block's text ends like a sentence. */
  readonly ends: readonly boolean[];
  readonly isProse: readonly boolean[];
  /** Which of the wanted phrases a block says, as bits in the order of PHRASE_NAMES; all are wanted if none are named. */
  readonly says: (index: number, wanted?: number) => number;
  readonly sums: Sums;
  /** From the root down as long as one child holds most of the prose: where the story most likely stands. */
  readonly proseRoot: PageElement;
  /** Blocks by the look of their element: its name and classes and those of two parents. */
  readonly looks: readonly string[];
  readonly countByKey: ReadonlyMap<string, number>;
}

/** Raising it makes short factual paragraphs no prose; 12 tokens is about two lines on a telephone. */
const PROSE_TOKENS = 12;
/** So long a text is prose without a stop too: Thai has none. */
const LONG_TOKENS = 45;
/** What a block is shows in its first so many characters; a longer one is a whole page in one element. */
const TELLING_LENGTH = 30_000;
/** A child with this share of its parent's prose holds the story; ads split bodies, so not all of it. */
const MAIN_SHARE = 0.7;

function looksOf(element: PageElement): string {
  let look = '';
  for (let up: PageElement | null = element, steps = 0; up && steps < 3; up = up.parent, steps++)
    look += `${up.name}.${(up.attributes['class'] ?? '').slice(0, 80)}>`;
  return look;
}

function add(array: Float64Array, index: number, value: number): void {
  array[index] = (array[index] as number) + value;
}

function sumUp(
  tree: PageTree,
  blocks: readonly PageBlock[],
  counts: readonly number[],
  isProse: readonly boolean[],
): Sums {
  const size = tree.elements.length;
  const make = () => new Float64Array(size);
  const [tokens, linkTokens, prose, perElement] = [make(), make(), make(), make()];
  const elements = make().fill(1);
  for (const [index, block] of blocks.entries()) {
    const at = block.element.index;
    const count = counts[index] as number;
    add(tokens, at, count);
    add(linkTokens, at, (count * block.linkLength) / Math.max(1, block.text.length));
    if (isProse[index]) add(prose, at, count);
    add(perElement, at, 1);
  }
  for (let index = size - 1; index > 0; index--) {
    const parent = tree.elements[index]?.parent;
    if (!parent) continue;
    add(elements, parent.index, elements[index] as number);
    if (perElement[index] === 0) continue;
    add(tokens, parent.index, tokens[index] as number);
    add(linkTokens, parent.index, linkTokens[index] as number);
    add(prose, parent.index, prose[index] as number);
    add(perElement, parent.index, perElement[index] as number);
  }
  return { tokens, linkTokens, prose, blocks: perElement, elements };
}

function findProseRoot(tree: PageTree, sums: Sums): PageElement {
  let root = tree.root;
  for (let next: PageElement | null = root; next; ) {
    root = next;
    next = null;
    for (const child of root.children)
      if (
        'children' in child &&
        (sums.prose[child.index] as number) >= MAIN_SHARE * (sums.prose[root.index] as number)
      )
        next = (sums.prose[child.index] as number) > 0 ? child : null;
  }
  return root;
}

/** Reads no phrase of a block twice, and none that nobody asks for. */
function phraseReader(blocks: readonly PageBlock[]): PageContext['says'] {
  const said = new Int32Array(blocks.length);
  const asked = new Int32Array(blocks.length);
  return (index, wanted = ALL_PHRASES) => {
    const missing = wanted & ~(asked[index] as number);
    if (missing) {
      said[index] = (said[index] as number) | readPhrases(blocks[index]?.text ?? '', missing);
      asked[index] = (asked[index] as number) | missing;
    }
    return (said[index] as number) & wanted;
  };
}

/** Pure: the same tree, the same context. */
export function readContext(tree: PageTree): PageContext {
  const blocks = readBlocks(tree);
  const tokens = blocks.map((block) => tokensOf(block.text.slice(0, TELLING_LENGTH)));
  const keys = tokens.map((list) => list.join(' '));
  const counts = tokens.map((list) => list.length);
  const ends = blocks.map((block) => ENDS_SENTENCE.test(block.text.slice(-40)));
  const isProse = blocks.map(
    (block, index) =>
      (counts[index] as number) >= PROSE_TOKENS &&
      block.linkLength < block.text.length * 0.4 &&
      ((ends[index] as boolean) || (counts[index] as number) >= LONG_TOKENS) &&
      block.kind !== 'caption' &&
      block.kind !== 'button',
  );
  const sums = sumUp(tree, blocks, counts, isProse);
  const countByKey = new Map<string, number>();
  for (const key of keys) countByKey.set(key, (countByKey.get(key) ?? 0) + 1);
  return {
    blocks,
    tokens,
    keys,
    ends,
    isProse,
    says: phraseReader(blocks),
    sums,
    proseRoot: findProseRoot(tree, sums),
    looks: blocks.map((block) => looksOf(block.element)),
    countByKey,
  };
}
