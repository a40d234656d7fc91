import type { PageBlock } from './blocks.ts';
import type { Evidence } from './features/index.ts';
import { readMetadata } from './metadata.ts';
import { readContext } from './page-context.ts';
import type { ReadabilityVote } from './readability.ts';
import { chooseTitle } from './title.ts';
import type { PageTree } from './tree.ts';
import { readSignposts } from './word-classes.ts';

export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.toLowerCase();
  } catch {
    return '';
  }
}

/** Everything that is known of a page before any block is judged. Pure: the same tree and vote, the same evidence. `context` is that of the tree. */
export function readEvidence(
  tree: PageTree,
  vote: ReadabilityVote | null,
  url: string,
  context = readContext(tree),
): { readonly blocks: readonly PageBlock[]; readonly evidence: Evidence } {
  const { blocks } = context;
  const metadata = readMetadata(tree);
  const title = chooseTitle(blocks, metadata, hostOf(url));
  const titleIndex = title.block?.index ?? -1;
  const evidence = {
    context,
    metadata,
    signposts: readSignposts(tree),
    vote,
    titleIndex,
    title: title.text,
    url,
  };
  return { blocks, evidence };
}
