import { flag, log, share } from './features/group.ts';
import type { Evidence } from './features/index.ts';
import { phraseBits } from './phrases.ts';
import { tokensOf } from './text.ts';

/**
 * From this probability on a page is an article: on held-back hosts 529 of 534 news articles pass (three of the others have
 * no story: a table, an entry on a medicine, a page whose text is not in it) and 3 of 52 home, section and listing pages;
 * at 0.55 526 and 2. A reader who is refused has to ask for the brief.
 */
export const ARTICLE = 0.44;

/** What tells an article from a home, section or result page. The address counts only beside the rest, never alone. */
export const GATE_NAMES: readonly string[] = [
  'storyTokens',
  'storyShare',
  'storyBlocks',
  'storyProse',
  'longestProse',
  'meanProbability',
  'otherProse',
  'articleType',
  'listType',
  'ogArticle',
  'ogWebsite',
  'hasDate',
  'hasTitle',
  'articleElements',
  'articleItems',
  'linkShare',
  'headlineLinks',
  'linkedHeadings',
  'storyLinks',
  'parents',
  'topParentShare',
  'bodyShare',
  'fromTitle',
  'authors',
  'spread',
  'meanLength',
  'titleTokens',
  'slugWords',
  'slugInTitle',
  'slugNumber',
  'prices',
  'dates',
  'headlineAgrees',
  'productType',
  'publishedMeta',
  'promos',
];

const ARTICLE_TYPE = /article|posting|report|review|recipe/;
const LIST_TYPE = /collectionpage|itemlist|searchresults|profilepage|product$|website|webpage/;

/** One row for the gate's classifier: `p` for every block, `kept` the blocks chosen as story. */
export function gateFeatures(
  evidence: Evidence,
  p: ArrayLike<number>,
  kept: readonly number[],
): Float32Array {
  const { context, metadata, titleIndex } = evidence;
  const { blocks, tokens, isProse, sums } = context;
  const size = (index: number) => (tokens[index] as readonly string[]).length;
  const total = tokens.reduce((sum, list) => sum + list.length, 0);
  const story = kept.reduce((sum, index) => sum + size(index), 0);
  const prose = kept.filter((index) => isProse[index]);
  const types = [...metadata.structured.types];
  const parents = new Map<number, number>();
  for (const index of kept) {
    const parent = blocks[index]?.element.parent?.index ?? 0;
    parents.set(parent, (parents.get(parent) ?? 0) + size(index));
  }
  const links = blocks.filter((block) => block.linkLength > block.text.length * 0.7);
  const linked = (kind: string) => links.filter((block) => block.kind === kind).length;
  const articles = new Set(
    blocks.map((block) => nearestArticle(block.element)).filter((index) => index >= 0),
  );
  const first = kept[0] ?? -1;
  const last = kept.at(-1) ?? -1;
  const keptSet = new Set(kept);
  const other = isProse.filter((value, index) => value && !keptSet.has(index)).length;
  return Float32Array.of(
    log(story),
    share(story, total),
    log(kept.length),
    log(prose.length),
    log(Math.max(0, ...prose.map(size))),
    share(
      kept.reduce((sum, index) => sum + (p[index] as number) * size(index), 0),
      story,
    ),
    log(other),
    flag(types.some((type) => ARTICLE_TYPE.test(type))),
    flag(types.some((type) => LIST_TYPE.test(type))),
    flag(metadata.type.includes('article')),
    flag(metadata.type === 'website'),
    flag(metadata.publishedAt !== null),
    flag(titleIndex >= 0),
    log(articles.size),
    log(metadata.structured.articleCount),
    share(sums.linkTokens[0] as number, total),
    log(links.filter((block) => size(block.index) >= 5).length),
    log(linked('heading')),
    share(
      kept.reduce((sum, index) => sum + (blocks[index]?.linkLength ?? 0), 0),
      kept.reduce((sum, index) => sum + (blocks[index]?.text.length ?? 0), 0),
    ),
    log(parents.size),
    share(Math.max(0, ...parents.values()), story),
    Math.min(3, share(metadata.structured.body.length, story * 6)),
    titleIndex < 0 || first < 0 ? -50 : Math.max(-40, Math.min(40, first - titleIndex)),
    metadata.authors.length,
    share(last - first + 1, blocks.length),
    share(story, kept.length),
    ...nameFeatures(evidence),
  );
}

function nearestArticle(element: Evidence['context']['proseRoot']): number {
  for (let up: typeof element | null = element, steps = 0; up && steps < 200; up = up.parent, steps++)
    if (up.name === 'article') return up.index;
  return -1;
}

/** The last parts of the address in words: stories carry their headline there, lists a word or two. */
function slugOf(url: string): string {
  try {
    const segments = new URL(url).pathname.split('/').filter(Boolean);
    return segments.sort((a, b) => b.length - a.length)[0] ?? '';
  } catch {
    return '';
  }
}

const PRICE = /[$€£¥₹]\s?\d|\d\s?(€|kr|zł|usd|eur)\b/i;
const DATED = phraseBits(['clock']);
const INVITES = phraseBits(['invitation', 'promo', 'advert']);

/** What the title, the address and short texts all over the page say of its kind. */
function nameFeatures({ context, metadata, title, url }: Evidence): number[] {
  const slug = slugOf(url);
  const words = tokensOf(slug.replace(/\.\w+$/, '')).filter((word) => word.length > 2 && !/\d/.test(word));
  const titleWords = new Set(tokensOf(title));
  const headline = new Set(tokensOf(metadata.structured.headline ?? ''));
  const shared = [...headline].filter((word) => titleWords.has(word)).length;
  const short = context.blocks.filter(({ text }) => text.length < 90);
  const saying = (bits: number) => short.filter(({ index }) => context.says(index, bits)).length;
  return [
    titleWords.size,
    words.length,
    share(words.filter((word) => titleWords.has(word)).length, words.length),
    flag(/\d{5,}/.test(url)),
    log(short.filter(({ text }) => PRICE.test(text)).length),
    log(saying(DATED)),
    share(shared, headline.size),
    flag([...metadata.structured.types].some((type) => /product|offer|store/.test(type))),
    flag(metadata.hasArticleMeta),
    log(saying(INVITES)),
  ];
}
