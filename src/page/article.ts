import type { Article, Block, BlockKind } from '../engine/types.ts';
import type { PageBlock } from './blocks.ts';
import { isAside } from './causes.ts';
import { doubtfulBlocks } from './certainty.ts';
import { citeUrl } from './cite-url.ts';
import type { Evidence } from './features/index.ts';
import { decideDirection, decideLanguage } from './language.ts';
import { findPartial } from './partial.ts';
import { findShownStandfirst } from './standfirst.ts';
import type { PageTree } from './tree.ts';
import type { BlockFate, BlockPlaces } from './types.ts';

const KINDS: Readonly<Record<PageBlock['kind'], BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  listItem: 'listItem',
  quote: 'quote',
  caption: 'paragraph',
  cell: 'paragraph',
  button: 'paragraph',
  preformatted: 'paragraph',
};

/** The page's own summary of the story, unless it is only the first words of the body, cut off. */
function standfirstOf(evidence: Evidence, story: readonly PageBlock[]): string | null {
  const opening = story.map(({ text }) => text).join(' ');
  const usable = evidence.metadata.descriptions.find((description) => {
    const start = description.replace(/(\.\.\.|…|\[…\])\s*$/, '').trim();
    return start.length >= 25 && description !== evidence.title && !opening.startsWith(start);
  });
  return usable ?? null;
}

/**
 * Puts the article together from the blocks chosen as story, with the way back into the page; every other block goes to
 * `dropped` with its cause. `p`: the probability of every block of the page.
 */
export function makeArticle(
  tree: PageTree,
  evidence: Evidence,
  story: readonly PageBlock[],
  p: ArrayLike<number>,
  fates: readonly BlockFate[],
  url: string,
): { readonly article: Article; readonly places: BlockPlaces } {
  const { metadata, title } = evidence;
  const kept = story.map(({ index }) => index);
  const doubtful = doubtfulBlocks(evidence, kept, p);
  const blocks = story.map(({ index, kind, text }): Block => {
    const block: Block = { kind: KINDS[kind], text };
    return doubtful.has(index) ? { ...block, doubtful: true } : block;
  });
  const text = blocks.map((block) => block.text).join('\n');
  const language = decideLanguage(text, [tree.language, metadata.language]);
  const standfirst = findShownStandfirst(evidence, kept, (block) => !isAside(block, evidence));
  const article: Article = {
    title,
    byline: metadata.authors.join(', ') || null,
    siteName: metadata.siteName,
    language,
    direction: decideDirection(text, language),
    publishedAt: metadata.publishedAt,
    standfirst: standfirstOf(evidence, story),
    ...(standfirst && { shownStandfirst: standfirst.text }),
    url,
    citeUrl: citeUrl(url, metadata.canonical),
    blocks,
    dropped: fates.filter((fate) => !fate.kept).map(({ kind, text, cause }) => ({ kind, text, cause })),
    partial: findPartial(tree, evidence, kept, url),
  };
  const shown = standfirst ? [...story, standfirst.block] : story;
  return { article, places: shown.map(({ text, pieces }) => ({ text, pieces })) };
}
