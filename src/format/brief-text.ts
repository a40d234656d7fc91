import type { Article, Brief, BriefItem } from '../engine/types.ts';

/** What the formats need of a brief; a BriefView of the popup and the command line's own result both are one. */
export interface FormattableBrief {
  readonly article: Pick<
    Article,
    'title' | 'byline' | 'siteName' | 'publishedAt' | 'citeUrl' | 'language' | 'direction'
  >;
  /** `brief` indexes this list. */
  readonly sentences: readonly { readonly text: string }[];
  readonly brief: Brief;
}

/** The brief as text in reading order: what every format writes, each with its own marks around it. */
export interface BriefText {
  readonly title: string;
  /** The page's own standfirst, on one line; '' when the brief has none. */
  readonly standfirst: string;
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
  readonly sections: readonly TextSection[];
  readonly source: Source;
}

export interface TextSection {
  readonly title: string;
  /** Paragraphs and runs of bullets, in order. */
  readonly parts: readonly TextPart[];
}

export type TextPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly texts: readonly string[] };

export interface Source {
  /** Site, or the host of the address; null when neither is known. */
  readonly site: string | null;
  /** Byline and date, those that are known. */
  readonly details: readonly string[];
  /** http or https only: what a page calls its address is never copied as a script or a local path. */
  readonly url: string | null;
}

/** `locale` (BCP 47) writes the date; 'en' when the interface has none. Pure, as is every format of it. */
export function toBriefText(input: FormattableBrief, locale = 'en'): BriefText {
  const { article, brief, sentences } = input;
  const textOf = (item: BriefItem): string =>
    item.sentences.map((index) => oneLine(sentences[index]?.text ?? '')).join(' ');
  return {
    title: oneLine(article.title),
    standfirst: oneLine(brief.standfirst?.text ?? ''),
    language: article.language,
    direction: article.direction,
    sections: brief.sections.map((section) => ({
      title: oneLine(section.title),
      parts: toParts(section.items, textOf),
    })),
    source: sourceOf(article, locale),
  };
}

function toParts(items: readonly BriefItem[], textOf: (item: BriefItem) => string): TextPart[] {
  const parts: TextPart[] = [];
  let bullets: string[] | null = null;
  for (const item of items) {
    if (item.kind === 'paragraph') {
      bullets = null;
      parts.push({ kind: 'paragraph', text: textOf(item) });
    } else if (bullets === null) {
      bullets = [textOf(item)];
      parts.push({ kind: 'bullets', texts: bullets });
    } else {
      bullets.push(textOf(item));
    }
  }
  return parts;
}

function sourceOf(article: FormattableBrief['article'], locale: string): Source {
  const url = webAddress(article.citeUrl);
  const date = formatDate(article.publishedAt, locale);
  const details = [article.byline, date].filter((detail) => detail !== null).map(oneLine);
  return {
    site: article.siteName === null ? (url?.hostname ?? null) : oneLine(article.siteName),
    details: details.filter((detail) => detail !== ''),
    url: url?.href ?? null,
  };
}

/** The address as a URL when it is one of the web; null otherwise. */
export function webAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/**
 * "5 January 2023" in the reader's language. A date without a time is that day wherever the reader is; a
 * date-time is shown as the day it has in its own offset, the day that the page itself prints. Null when unreadable.
 */
export function formatDate(iso: string | null, locale: string): string | null {
  const day = iso === null ? null : /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso);
  if (!day) return null;
  const date = new Date(`${day[1]}-${day[2]}-${day[3]}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
