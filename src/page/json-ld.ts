import { decodeEntities, stripTags } from './entities.ts';
import { normaliseSpaces } from './text.ts';

/** What a page's structured data says of its story; null or empty where it says nothing. */
export interface StructuredData {
  /** Every @type met on the page, lower case. */
  readonly types: ReadonlySet<string>;
  readonly headline: string | null;
  readonly description: string | null;
  /** Plain text; '' where absent. */
  readonly body: string;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
  /** null where the page does not say. */
  readonly isFree: boolean | null;
  /** Words the publisher counts, 0 where absent. */
  readonly wordCount: number;
  readonly liveUpdates: boolean;
  /** Number of article objects: a listing page often has one for every teaser. */
  readonly articleCount: number;
}

type Item = Readonly<Record<string, unknown>>;

const MAX_SCRIPT = 3_000_000;
const MAX_ITEMS = 20_000;
const ARTICLE =
  /(article|newsposting|blogposting|reportage|liveblog|opinion|newsreport|^report$|review$|^posting$)/i;

function parse(script: string): unknown {
  if (script.length > MAX_SCRIPT) return null;
  const text = script
    .replace(/^\s*(<!--|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '')
    .replace(/(-->|\]\]>|\/\/\]\]>)\s*;?\s*$/, '');
  for (const attempt of [text, text.replace(/\p{Cc}+/gu, ' '), text.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt repairs more.
    }
  }
  return null;
}

/** All objects of all scripts, breadth first, each once. */
function itemsOf(scripts: readonly string[]): Item[] {
  const items: Item[] = [];
  const queue: unknown[] = scripts.slice(0, 200).map(parse);
  for (let index = 0; index < queue.length && items.length < MAX_ITEMS; index++) {
    const value = queue[index];
    if (Array.isArray(value)) for (const entry of value.slice(0, 5_000)) queue.push(entry);
    else if (value && typeof value === 'object') {
      items.push(value as Item);
      for (const entry of Object.values(value)) if (entry && typeof entry === 'object') queue.push(entry);
    }
  }
  return items;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

export function cleanText(value: unknown): string {
  return typeof value === 'string' ? normaliseSpaces(decodeEntities(stripTags(decodeEntities(value)))) : '';
}

const typesOf = (item: Item): string[] =>
  list(item['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#]/, '').toLowerCase());

function namesOf(value: unknown): string[] {
  return list(value)
    .map((entry) => cleanText(typeof entry === 'object' && entry ? (entry as Item)['name'] : entry))
    .filter((name) => name && !/^https?:/.test(name));
}

function isFree(items: readonly Item[]): boolean | null {
  for (const item of items) {
    const value = item['isAccessibleForFree'];
    if (value === false || (typeof value === 'string' && /^(false|no|0)$/i.test(value))) return false;
    if (value === true || (typeof value === 'string' && /^(true|yes|1)$/i.test(value))) return true;
  }
  return null;
}

/** The richest article object is the page's own; teasers of other stories carry a headline at most. */
function mainArticle(articles: readonly Item[]): Item | null {
  let best: Item | null = null;
  let bestScore = -1;
  for (const [index, item] of articles.entries()) {
    const bodyLength = cleanText(item['articleBody'] ?? item['text']).length;
    const fields = ['headline', 'datePublished', 'author', 'mainEntityOfPage', 'description', 'publisher'];
    const score = (bodyLength > 200 ? 4 : 0) + fields.filter((field) => item[field]).length - index * 0.01;
    if (score > bestScore) [best, bestScore] = [item, score];
  }
  return best;
}

export function readStructuredData(scripts: readonly string[]): StructuredData {
  const items = itemsOf(scripts);
  const articles = items.filter((item) => typesOf(item).some((type) => ARTICLE.test(type)));
  const main = mainArticle(articles) ?? {};
  const text = (field: string) => cleanText(main[field]) || null;
  const language = main['inLanguage'];
  const types = new Set(items.flatMap(typesOf));
  return {
    types,
    headline: text('headline') ?? text('name'),
    description: text('description'),
    body: cleanText(main['articleBody'] ?? main['text']),
    authors: namesOf(main['author'] ?? main['creator']),
    publishedAt: text('datePublished') ?? text('dateCreated'),
    language:
      cleanText(typeof language === 'object' && language ? (language as Item)['name'] : language) || null,
    publisher: namesOf(main['publisher'])[0] ?? null,
    isFree: isFree([main, ...articles]),
    wordCount: Math.max(0, Math.round(Number(main['wordCount']) || 0)),
    liveUpdates: types.has('liveblogposting') || list(main['liveBlogUpdate']).length > 0,
    articleCount: articles.length,
  };
}
