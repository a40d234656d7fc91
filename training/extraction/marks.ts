import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageBlock } from '../../src/page/blocks.ts';
import { fingerprint } from '../fingerprint.ts';
import { type Label, sizeWeight } from './labels.ts';

const FILE = fileURLToPath(new URL('marks.jsonl', import.meta.url));

/** One page of marks.jsonl: blocks by where they stood when they were read and the fingerprints of their texts. */
export interface StoryMarks {
  /** As in ../shared/data. */
  readonly page: string;
  /** "index:fingerprint" of every block that is story, document order, a space between two. */
  readonly story: string;
  /** The same of standfirsts, which some truths count to the story and some do not. */
  readonly standfirst: string;
  /** The same of what editors would argue over. */
  readonly open: string;
}

/** Some truths count a standfirst to the story and some do not: learnt as likely rather than not, at half its weight. */
const STANDFIRST = { story: 0.7, share: 0.5 };

/** By the page's id. */
export const readStoryMarks = (): ReadonlyMap<string, StoryMarks> =>
  new Map(
    readFileSync(FILE, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as StoryMarks)
      .map((marks) => [marks.page, marks]),
  );

const entriesOf = (marks: string): readonly { readonly index: number; readonly print: string }[] =>
  marks
    .split(' ')
    .filter(Boolean)
    .map((mark) => {
      const [index = '', print = ''] = mark.split(':');
      return { index: Number(index), print };
    });

/** Indices of the blocks that a list of marks means: of those with the same text the nearest to where it stood, each once. */
function placesOf(marks: string, byPrint: ReadonlyMap<string, readonly number[]>): Set<number> {
  const places = new Set<number>();
  for (const { index, print } of entriesOf(marks)) {
    const free = (byPrint.get(print) ?? []).filter((place) => !places.has(place));
    const away = (place: number) => Math.abs(place - index);
    const [nearest] = free.sort((a, b) => away(a) - away(b));
    if (nearest !== undefined) places.add(nearest);
  }
  return places;
}

function groupByPrint(blocks: readonly PageBlock[]): ReadonlyMap<string, readonly number[]> {
  const byPrint = new Map<string, number[]>();
  for (const { index, text } of blocks) {
    const print = fingerprint(text);
    byPrint.set(print, [...(byPrint.get(print) ?? []), index]);
  }
  return byPrint;
}

/** Share of the marked blocks of the story that are on the page no more, in [0, 1]: blocks are made otherwise since. */
export function shareGone(blocks: readonly PageBlock[], { story }: StoryMarks): number {
  const wanted = entriesOf(story).length;
  return 1 - placesOf(story, groupByPrint(blocks)).size / Math.max(1, wanted);
}

/** Labels of a page that was read block by block: what is neither marked as story nor left open is none. */
export function labelByMarks(
  blocks: readonly PageBlock[],
  tokensByBlock: readonly (readonly string[])[],
  { story, standfirst, open }: StoryMarks,
  titleIndex: number,
): Label[] {
  const byPrint = groupByPrint(blocks);
  const told = placesOf(story, byPrint);
  const lead = placesOf(standfirst, byPrint);
  const unknown = placesOf(open, byPrint);
  return tokensByBlock.map((tokens, index): Label => {
    if (tokens.length === 0 || index === titleIndex || unknown.has(index)) return { story: 0, weight: 0 };
    const weight = sizeWeight(tokens);
    if (lead.has(index)) return { story: STANDFIRST.story, weight: weight * STANDFIRST.share };
    return { story: told.has(index) ? 1 : 0, weight };
  });
}
