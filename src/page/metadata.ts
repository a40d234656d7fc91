import { decodeEntities } from './entities.ts';
import { cleanText, readStructuredData, type StructuredData } from './json-ld.ts';
import { normaliseSpaces } from './text.ts';
import type { PageElement, PageTree } from './tree.ts';

/** What the page says about itself in its head, its structured data and its microdata. */
export interface Metadata {
  readonly structured: StructuredData;
  /** Titles by source, cleaned, in order of trust, no empties. */
  readonly titles: readonly {
    readonly source: 'jsonLd' | 'og' | 'twitter' | 'meta' | 'document';
    readonly text: string;
  }[];
  readonly descriptions: readonly string[];
  readonly type: string;
  readonly siteName: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly canonical: string | null;
  readonly nextPage: string | null;
  readonly hasArticleMeta: boolean;
}

/** The first content under one of the names, by order of names. */
function firstMeta(tree: PageTree, names: readonly string[]): string {
  for (const name of names)
    for (const [key, content] of tree.metas) if (key === name && content.trim()) return content;
  return '';
}

function titlesOf(tree: PageTree, structured: StructuredData): Metadata['titles'] {
  const found = [
    { source: 'og' as const, text: firstMeta(tree, ['og:title']) },
    { source: 'jsonLd' as const, text: structured.headline ?? '' },
    { source: 'twitter' as const, text: firstMeta(tree, ['twitter:title']) },
    {
      source: 'meta' as const,
      text: firstMeta(tree, [
        'dc.title',
        'dcterms.title',
        'parsely-title',
        'sailthru.title',
        'title',
        'headline',
      ]),
    },
    { source: 'document' as const, text: tree.title },
  ];
  return found.map(({ source, text }) => ({ source, text: cleanText(text) })).filter(({ text }) => text);
}

const NOT_A_NAME = /^(https?:|@|www\.)|^[\d\s]+$/i;

function authorsOf(tree: PageTree, structured: StructuredData): string[] {
  if (structured.authors.length) return [...new Set(structured.authors)];
  const names = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'];
  const content = cleanText(firstMeta(tree, names.slice(0, 1)) || firstMeta(tree, names.slice(1)));
  return content && !NOT_A_NAME.test(content) ? [content.replace(/^(by|von|par|por)\s+/i, '')] : [];
}

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'pubdate',
  'article.published',
  'published_time',
];

function timeElement(tree: PageTree): string {
  for (const element of tree.elements) {
    const { attributes } = element;
    if (attributes['itemprop'] === 'datePublished')
      return attributes['datetime'] ?? attributes['content'] ?? '';
  }
  const first = tree.elements.find((element) => element.name === 'time' && element.attributes['datetime']);
  return first?.attributes['datetime'] ?? '';
}

const ISO = /^(\d{4}-\d{2}(?:-\d{2})?)(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;

/** ISO 8601 as precise as stated, or null: a date in words is not guessed at, it could be day or month first. */
export function isoDate(value: string): string | null {
  const match = ISO.exec(value.trim());
  if (!match) return /^\d{10}(\d{3})?$/.test(value.trim()) ? epoch(value.trim()) : null;
  const [, day = '', time = '', zone = ''] = match;
  if (Number.isNaN(Date.parse(day))) return null;
  return time ? `${day}T${time}${zone.toUpperCase().replace(/([+-]\d{2})(\d{2})$/, '$1:$2')}` : day;
}

const epoch = (digits: string): string =>
  new Date(Number(digits) * (digits.length === 10 ? 1000 : 1)).toISOString().replace('.000Z', 'Z');

function microdataHeadline(tree: PageTree): PageElement | null {
  return tree.elements.find((element) => element.attributes['itemprop'] === 'articleBody') ?? null;
}

export function readMetadata(tree: PageTree): Metadata {
  const structured = readStructuredData(tree.jsonLd);
  const descriptions = [
    structured.description ?? '',
    firstMeta(tree, ['og:description']),
    firstMeta(tree, ['description']),
    firstMeta(tree, ['twitter:description']),
    firstMeta(tree, ['dc.description', 'abstract']),
  ];
  const link = (rel: RegExp) => tree.links.find((entry) => rel.test(entry.rel) && entry.href)?.href ?? null;
  const dates = [
    structured.publishedAt ?? '',
    ...DATES.map((name) => firstMeta(tree, [name])),
    timeElement(tree),
  ];
  return {
    structured,
    titles: titlesOf(tree, structured),
    descriptions: [...new Set(descriptions.map(cleanText).filter(Boolean))],
    type: firstMeta(tree, ['og:type']).trim().toLowerCase(),
    siteName:
      normaliseSpaces(decodeEntities(firstMeta(tree, ['og:site_name']))) || structured.publisher || null,
    authors: authorsOf(tree, structured),
    publishedAt: dates.map(isoDate).find(Boolean) ?? null,
    language:
      structured.language ?? (firstMeta(tree, ['og:locale', 'dc.language', 'content-language']) || null),
    canonical: link(/(^|\s)canonical(\s|$)/) ?? (firstMeta(tree, ['og:url']) || null),
    nextPage: link(/(^|\s)next(\s|$)/),
    hasArticleMeta:
      tree.metas.some(([key]) => key.startsWith('article:')) || microdataHeadline(tree) !== null,
  };
}
