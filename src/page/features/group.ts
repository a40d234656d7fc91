import type { PageBlock } from '../blocks.ts';
import type { Metadata } from '../metadata.ts';
import type { PageContext } from '../page-context.ts';
import type { ReadabilityVote } from '../readability.ts';
import type { PageElement } from '../tree.ts';
import type { Signposts } from '../word-classes.ts';

/** All that the first classifier sees of a page. */
export interface Evidence {
  readonly context: PageContext;
  readonly metadata: Metadata;
  readonly signposts: Signposts;
  readonly vote: ReadabilityVote | null;
  /** Index of the block that shows the headline, -1 where none does. */
  readonly titleIndex: number;
  readonly title: string;
  /** Address of the page, '' where it is unknown. */
  readonly url: string;
}

/**
 * Some columns of the classifier's table: prepared once a page, then asked for every block, values in the order of the
 * names. What is returned may be overwritten by the next call.
 */
export interface FeatureGroup {
  readonly names: readonly string[];
  readonly prepare: (evidence: Evidence) => (index: number) => ArrayLike<number>;
}

export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
export const log = (value: number): number => Math.log2(1 + Math.max(0, value));
export const flag = (value: boolean): number => (value ? 1 : 0);
export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export const KINDS: readonly PageBlock['kind'][] = [
  'paragraph',
  'heading',
  'listItem',
  'quote',
  'caption',
  'cell',
  'button',
];

/** Steps upwards that are looked at: nothing deeper is a page made by hand. */
const MOST_STEPS = 200;

/** From the element itself upwards. */
export function ancestors(element: PageElement): PageElement[] {
  const chain: PageElement[] = [];
  for (let up: PageElement | null = element; up && chain.length < MOST_STEPS; up = up.parent) chain.push(up);
  return chain;
}

/** The first that holds, from the element itself upwards. */
export function nearest(element: PageElement, holds: (up: PageElement) => boolean): PageElement | null {
  for (let up: PageElement | null = element, steps = 0; up && steps < MOST_STEPS; up = up.parent, steps++)
    if (holds(up)) return up;
  return null;
}
