import type { Article, DroppedBlock } from '../engine/types.ts';
import type { Piece } from './blocks.ts';

/** Why a block of the page is not in the story. A closed list; `--explain` and the bench print it. */
export const DROP_CAUSES = [
  'title',
  'standfirst',
  'repeated',
  'hidden',
  'caption',
  'byline',
  'date',
  'authorBio',
  'related',
  'share',
  'newsletter',
  'subscription',
  'consent',
  'advert',
  'comments',
  'navigation',
  'footer',
  'player',
  'shop',
  'poll',
  'tags',
  'correction',
  'source',
  'embed',
  'control',
  'otherStory',
  'notStory',
] as const;
export type DropCause = (typeof DROP_CAUSES)[number];

/** Where one block of the article stands in the live page. */
export interface BlockPlace {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Parallel to Article.blocks, the place of the shown standfirst behind the last. Stays in the page: nodes cannot travel. */
export type BlockPlaces = readonly BlockPlace[];

export type PageReading =
  | { readonly kind: 'article'; readonly article: Article; readonly places: BlockPlaces }
  | { readonly kind: 'notArticle'; readonly article: Article | null; readonly cause: NotArticleCause };

export type NotArticleCause = 'noText' | 'noStory' | 'listing';

/** One line of `--explain`: what became of a block, and how sure the classifier was that it is story, in [0, 1]. */
export interface BlockFate extends DroppedBlock {
  readonly kept: boolean;
  readonly probability: number;
  /** Element names from the outermost within the body to the block's own, with the first class each. */
  readonly path: string;
}

export interface ReadOptions {
  /** Address of the page. */
  readonly url: string;
  /** Give the best there is although the page does not look like an article. */
  readonly force: boolean;
}
