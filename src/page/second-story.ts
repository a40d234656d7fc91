import type { Evidence } from './features/index.ts';
import type { PageElement } from './tree.ts';

/** With less than this of its words in the first story, a text is about something else. */
const SHARED_WORDS = 0.3;
/** A first story shorter than this may be the teaser of the second. */
const LEAST_TOKENS = 100;
const LONG_WORD = 4;

function outermostArticle(element: PageElement): PageElement | null {
  let found: PageElement | null = null;
  for (let up: PageElement | null = element; up; up = up.parent) if (up.name === 'article') found = up;
  return found;
}

/** Kept blocks of another story that the page appends in an `<article>` with a headline of its own. */
export function findSecondStory({ context }: Evidence, kept: readonly number[]): Set<number> {
  const { blocks, tokens } = context;
  const groups = new Map<PageElement | null, number[]>();
  for (const index of kept) {
    const article = outermostArticle((blocks[index] as (typeof blocks)[number]).element);
    groups.set(article, [...(groups.get(article) ?? []), index]);
  }
  const [first, ...others] = [...groups.entries()];
  const words = (indices: readonly number[]) => indices.flatMap((index) => tokens[index] ?? []);
  const second = new Set<number>();
  if (!first?.[0] || others.length === 0 || words(first[1]).length < LEAST_TOKENS) return second;
  const known = new Set(words(first[1]));
  const withHeadline = new Set(
    blocks
      .filter(({ kind, level }) => kind === 'heading' && level <= 2)
      .map(({ element }) => outermostArticle(element)),
  );
  for (const [article, indices] of others) {
    if (!article || !withHeadline.has(article)) continue;
    const own = [...new Set(words(indices))].filter((word) => word.length >= LONG_WORD);
    const shared = own.filter((word) => known.has(word)).length;
    if (shared < own.length * SHARED_WORDS) for (const index of indices) second.add(index);
  }
  return second;
}
