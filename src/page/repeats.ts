import type { PageContext } from './page-context.ts';
import { containment, shingles } from './text.ts';

/** A text that holds this share of what other kept blocks hold one by one is the same story once more. */
const WHOLE_SHARE = 0.8;
const WHOLE_TOKENS = 100;
/** Such a block is a good part of all that was kept. */
const WHOLE_OF_ALL = 0.2;
/** A shorter phrase may well come back in a story; a longer one is a pull quote or a teaser of it. */
const QUOTE_TOKENS = 7;

/** Blocks that hold the story once more as a whole: text for machines, one element for all paragraphs. */
function wholes(context: PageContext, kept: readonly number[]): Set<number> {
  const found = new Set<number>();
  const total = kept.reduce((sum, index) => sum + (context.tokens[index] as readonly string[]).length, 0);
  for (const index of kept) {
    const own = context.tokens[index] as readonly string[];
    if (own.length < Math.max(WHOLE_TOKENS, total * WHOLE_OF_ALL)) continue;
    const others = new Set<string>();
    for (const other of kept) {
      const tokens = context.tokens[other] as readonly string[];
      if (other !== index && !found.has(other) && tokens.length < own.length / 2)
        for (const gram of shingles(tokens, 3)) others.add(gram);
    }
    if (containment(own, others, '') >= WHOLE_SHARE) found.add(index);
  }
  return found;
}

/**
 * Of the blocks judged story, those that say again what another says: exact copies (the likelier one stays, the first of
 * equals), the whole story in one block, and phrases lifted out of a longer block.
 */
export function findRepeats(
  context: PageContext,
  kept: readonly number[],
  p: ArrayLike<number>,
): Set<number> {
  const repeats = wholes(context, kept);
  const bestByKey = new Map<string, number>();
  for (const index of kept) {
    if (repeats.has(index)) continue;
    const key = context.keys[index] as string;
    const best = bestByKey.get(key);
    if (best === undefined) bestByKey.set(key, index);
    else {
      const worse = (p[index] as number) > (p[best] as number) + 0.05 ? best : index;
      repeats.add(worse);
      bestByKey.set(key, worse === best ? index : best);
    }
  }
  const rest = kept.filter((index) => !repeats.has(index));
  for (const index of liftedPhrases(context, rest)) repeats.add(index);
  return repeats;
}

/** No story has more blocks: each is looked for in the text of all, which an endless page must not pay for. */
const MOST_COMPARED = 2_000;

function liftedPhrases(context: PageContext, kept: readonly number[]): number[] {
  if (kept.length > MOST_COMPARED) return [];
  const all = ` ${kept.map((index) => context.keys[index]).join(' | ')} `;
  return kept.filter((index) => {
    const key = context.keys[index] as string;
    // A heading may well quote what is told below it.
    if (context.blocks[index]?.kind === 'heading') return false;
    if ((context.tokens[index] as readonly string[]).length < QUOTE_TOKENS) return false;
    const phrase = ` ${key} `;
    return all.indexOf(phrase) !== all.lastIndexOf(phrase);
  });
}
