import { containment, shingles, tokensOf } from '../../src/page/text.ts';
import type { PageRow } from './pages.ts';

/** How much a block is story (1), how much the truth knows about it (0 = nothing: the block is not trained on). */
export interface Label {
  readonly story: number;
  readonly weight: number;
}

/** Long blocks teach more than short ones, up to a paragraph's length. */
export const sizeWeight = (tokens: readonly string[]): number => 0.5 + Math.min(tokens.length, 80) / 20;

const clear = (share: number): number => (share >= 0.75 ? 1 : share <= 0.25 ? 0 : share);

/** Where in the truth a block's middle token n-gram stands, in tokens; -1 where it does not. */
function truthPosition(tokens: readonly string[], positions: ReadonlyMap<string, number>): number {
  for (const at of [Math.floor(tokens.length / 2), 0, tokens.length - 3]) {
    const found = positions.get(tokens.slice(at, at + 3).join(' '));
    if (found !== undefined) return found;
  }
  return -1;
}

/**
 * Labels for a page with the story's full text: the share of a block's 3-grams that are in it. Of several copies of a
 * block the one is story that stands where the blocks around it say it should.
 */
export function labelByText(
  tokensByBlock: readonly (readonly string[])[],
  body: string,
  title: string,
): Label[] {
  const titleKey = tokensOf(title).join(' ');
  const truth = tokensOf(body);
  const known = shingles(truth, 3);
  const flat = ` ${truth.join(' ')} `;
  const paragraphs = new Set(body.split(/\n+/).map((paragraph) => tokensOf(paragraph).join(' ')));
  const labels = tokensByBlock.map((tokens): Label => {
    const size = sizeWeight(tokens);
    // The headline is no block of the story even where a truth begins with it.
    if (tokens.length === 0 || tokens.join(' ') === titleKey) return { story: 0, weight: 0 };
    if (paragraphs.has(tokens.join(' '))) return { story: 1, weight: size };
    const share = containment(tokens, known, flat);
    if (tokens.length < 5) return share === 1 ? { story: 0.5, weight: 0.1 } : { story: 0, weight: size };
    const story = clear(share);
    return { story, weight: story > 0 && story < 1 ? size / 3 : size };
  });
  settleCopies(tokensByBlock, labels, truth);
  settleWholes(tokensByBlock, labels);
  return labels;
}

/** A block that holds what many others hold one by one (the text for machines in one hidden element) is not story. */
function settleWholes(tokensByBlock: readonly (readonly string[])[], labels: Label[]): void {
  for (const [index, tokens] of tokensByBlock.entries()) {
    if (tokens.length < 150 || (labels[index]?.story ?? 0) < 0.5) continue;
    const others = new Set<string>();
    for (const [other, list] of tokensByBlock.entries())
      if (other !== index && list.length < tokens.length / 2)
        for (const gram of shingles(list, 3)) others.add(gram);
    if (containment(tokens, others, '') > 0.8) labels[index] = { story: 0, weight: 2 };
  }
}

function settleCopies(
  tokensByBlock: readonly (readonly string[])[],
  labels: Label[],
  truth: readonly string[],
): void {
  const positions = new Map<string, number>();
  for (let at = truth.length - 3; at >= 0; at--) positions.set(truth.slice(at, at + 3).join(' '), at);
  const groups = new Map<string, number[]>();
  for (const [index, tokens] of tokensByBlock.entries()) {
    if (labels[index]?.story !== 1) continue;
    const key = tokens.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const anchors = [...groups.values()]
    .filter((group) => group.length === 1)
    .map(([index = 0]) => ({ index, position: truthPosition(tokensByBlock[index] ?? [], positions) }))
    .filter(({ position, index }) => position >= 0 && (tokensByBlock[index]?.length ?? 0) >= 8);
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const position = truthPosition(tokensByBlock[group[0] as number] ?? [], positions);
    const near = [...anchors]
      .sort((a, b) => Math.abs(a.position - position) - Math.abs(b.position - position))
      .slice(0, 2);
    const distance = (index: number) => near.reduce((sum, anchor) => sum + Math.abs(anchor.index - index), 0);
    const chosen = [...group].sort((a, b) => distance(a) - distance(b))[0];
    for (const index of group)
      if (index !== chosen) labels[index] = { story: 0, weight: (labels[index]?.weight ?? 0) / 2 };
  }
}

/** Labels for a page with a few snippets that must or must not be in: every other block stays unknown. */
export function labelBySnippets(tokensByBlock: readonly (readonly string[])[], row: PageRow): Label[] {
  const phrases = (snippets: readonly string[] | null | undefined) =>
    (snippets ?? [])
      .map((snippet) => ` ${tokensOf(snippet).join(' ')} `)
      .filter((phrase) => phrase.length > 8);
  const wanted = phrases(row.truth.must_include);
  const unwanted = phrases(row.truth.must_exclude);
  return tokensByBlock.map((tokens) => {
    const flat = ` ${tokens.join(' ')} `;
    const size = sizeWeight(tokens);
    if (unwanted.some((phrase) => flat.includes(phrase))) return { story: 0, weight: size };
    if (wanted.some((phrase) => flat.includes(phrase))) return { story: 1, weight: size };
    return { story: 0, weight: 0 };
  });
}
