import type { PartialCause } from '../engine/types.ts';
import type { Evidence } from './features/index.ts';
import { ENDS_SENTENCE } from './phrases.ts';
import { tokensOf } from './text.ts';
import type { PageTree } from './tree.ts';
import { SIGNPOSTS } from './word-classes.ts';

/** Less than this share of the stated length is a preview. Publishers count words differently, hence far from 1. */
const PREVIEW_SHARE = 0.6;
/** A story behind a paywall whose length is not stated is taken for a preview up to so many tokens. */
const PREVIEW_TOKENS = 250;
const LIVE_NAME = /live-?(blog|ticker|updates?|feed|coverage|post)/i;
/** So many dated entries make a live blog of a page whose elements are named like one. */
const LIVE_ENTRIES = 3;

const PAYWALL = SIGNPOSTS.indexOf('paywall');

/** A block named like a barrier stands right behind the story. */
function hasBarrier({ context, signposts }: Evidence, last: number): boolean {
  return context.blocks
    .slice(last + 1, last + 6)
    .some((block) => signposts.distance(block.element, PAYWALL) <= 4);
}

function isPreview(evidence: Evidence, kept: readonly number[]): boolean {
  const { context, metadata } = evidence;
  const { isFree, wordCount, body } = metadata.structured;
  const story = kept.reduce((sum, index) => sum + (context.tokens[index] as readonly string[]).length, 0);
  const last = kept.at(-1) ?? -1;
  const stated = Math.max(wordCount, tokensOf(body.slice(0, 100_000)).length);
  const short = stated > 0 ? story < stated * PREVIEW_SHARE : story < PREVIEW_TOKENS;
  if (isFree === false && short) return true;
  const ending = context.blocks[last];
  const breaksOff = Boolean(
    ending &&
      (/(…|\.\.\.)\W*$/.test(ending.text) ||
        (ending.kind === 'paragraph' && !ENDS_SENTENCE.test(ending.text))),
  );
  return breaksOff && isFree !== true && hasBarrier(evidence, last);
}

function isLiveBlog(evidence: Evidence, kept: readonly number[]): boolean {
  const { context, metadata } = evidence;
  if (metadata.structured.liveUpdates) return true;
  const entries = new Set<number>();
  for (const index of kept) {
    let up = context.blocks[index]?.element ?? null;
    for (let steps = 0; up && steps < 6; up = up.parent, steps++)
      if (LIVE_NAME.test(`${up.attributes['class'] ?? ''} ${up.attributes['id'] ?? ''}`)) {
        entries.add(up.index);
        break;
      }
  }
  return entries.size >= LIVE_ENTRIES;
}

/** The next page of the same story: the same address with a page number, not the next post of a blog. */
function hasNextPage(tree: PageTree, url: string): boolean {
  const stem = (address: string): { path: string; page: number } | null => {
    try {
      const { pathname, searchParams, host } = new URL(address, url);
      const asked = Number(
        searchParams.get('page') ?? searchParams.get('p') ?? searchParams.get('seite') ?? Number.NaN,
      );
      const [, base = pathname, number = ''] =
        /^(.*?)(?:[/_,-](?:page|seite|p)?[/_-]?(\d{1,2}))?(?:\.html?|\/)?$/.exec(pathname) ?? [];
      return Number.isNaN(asked)
        ? { path: host + base, page: Number(number || 1) }
        : { path: host + pathname.replace(/(?:\.html?|\/)$/, ''), page: asked };
    } catch {
      return null;
    }
  };
  const own = stem(url);
  const isNext = (href: string): boolean => {
    const next = stem(href);
    return Boolean(own && next && next.page === 2 && own.page === 1 && next.path === own.path);
  };
  if (tree.links.some(({ rel, href }) => /(^|\s)next(\s|$)/.test(rel) && isNext(href))) return true;
  return tree.elements.some(
    ({ name, attributes }) =>
      name === 'a' && /(^|\s)next(\s|$)/.test(attributes['rel'] ?? '') && isNext(attributes['href'] ?? ''),
  );
}

/** Why the story on this page is not all of it, or null. */
export function findPartial(
  tree: PageTree,
  evidence: Evidence,
  kept: readonly number[],
  url: string,
): { readonly cause: PartialCause } | null {
  if (isLiveBlog(evidence, kept)) return { cause: 'liveBlog' };
  if (isPreview(evidence, kept)) return { cause: 'preview' };
  return hasNextPage(tree, url) ? { cause: 'firstPage' } : null;
}
