import type { BriefItem, SectionLayout } from '../types.ts';

export interface LayoutSentence {
  readonly index: number;
  readonly blockIndex: number;
  /** One item with the sentence before. */
  readonly joins: boolean;
  readonly isListItem: boolean;
}

/** Puts a section's sentences, in document order, into paragraphs and bullets. `keepsBlocks`: a block of the page stays one item. */
export function layOut(
  sentences: readonly LayoutSentence[],
  layout: SectionLayout,
  keepsBlocks: boolean,
): readonly BriefItem[] {
  const groups = grouped(sentences, keepsBlocks);
  if (layout === 'bullets') return groups.map((group) => item('bullet', group));
  if (layout === 'paragraph') return groups.length === 0 ? [] : [item('paragraph', groups.flat())];
  const bullets = keepsBlocks ? groups.findIndex((group) => group[0]!.isListItem) : 1;
  const cut = bullets < 0 ? groups.length : bullets;
  const lead = groups.slice(0, cut).flat();
  return [
    ...(lead.length > 0 ? [item('paragraph', lead)] : []),
    ...groups.slice(cut).map((group) => item('bullet', group)),
  ];
}

function grouped(sentences: readonly LayoutSentence[], keepsBlocks: boolean): LayoutSentence[][] {
  const groups: LayoutSentence[][] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1)?.at(-1);
    const isAdjacent = last !== undefined && sentence.index === last.index + 1;
    const isSameBlock = keepsBlocks && sentence.blockIndex === last?.blockIndex;
    if (isAdjacent && (sentence.joins || isSameBlock)) groups.at(-1)!.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

const item = (kind: BriefItem['kind'], group: readonly LayoutSentence[]): BriefItem => ({
  kind,
  sentences: group.map(({ index }) => index),
});
