import type { PageBlock } from './blocks.ts';
import type { Metadata } from './metadata.ts';
import { tokensOf } from './text.ts';

/** Separators between a headline and the site's name in a document title. */
const SEPARATOR = /\s+[|\-–—·•»›«:~/\\]+\s+|\s*[|｜_]\s*|\s+:{2}\s+/u;

export interface ChosenTitle {
  readonly text: string;
  /** The block of the page that shows it, if any. */
  readonly block: PageBlock | null;
}

/** Share of the smaller token bag that is in the larger, and of the larger that is in the smaller: [0, 1] each. */
function overlap(a: readonly string[], b: readonly string[]): { inner: number; outer: number } {
  if (!a.length || !b.length) return { inner: 0, outer: 0 };
  const counts = new Map<string, number>();
  for (const token of a) counts.set(token, (counts.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of b) {
    const left = counts.get(token) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(token, left - 1);
    }
  }
  return { inner: shared / Math.min(a.length, b.length), outer: shared / Math.max(a.length, b.length) };
}

/** Cuts the site's name (given, or repeated on every title) off a document title. */
export function withoutSiteName(title: string, siteName: string | null, host: string): string {
  const bare = title.replace(EAST_ASIAN_SITE, '');
  if (bare !== title && bare.length > title.length / 2) return withoutSiteName(bare, siteName, host);
  const parts = title.split(SEPARATOR).filter(Boolean);
  if (parts.length < 2) return title;
  const site = tokensOf(siteName ?? '').join('');
  const isSite = (part: string) => {
    const key = tokensOf(part).join('');
    if (!key) return true;
    if (site && (key === site || (key.length > 3 && (site.includes(key) || key.includes(site))))) return true;
    return key.length > 3 && host.replace(/[^a-z0-9]/g, '').includes(key);
  };
  const last = parts.at(-1) as string;
  const first = parts[0] as string;
  if (isSite(last))
    return withoutSiteName(title.slice(0, title.lastIndexOf(last)).replace(TRAILING, ''), siteName, host);
  if (isSite(first)) return title.slice(first.length).replace(LEADING, '');
  return title;
}

/** East Asian titles put the section and the site behind a bare hyphen or bar. */
const EAST_ASIAN_SITE = /\s*[-–_|｜ㅣ]\s*[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2,10}\s*$/u;
const TRAILING = /[\s|｜_\-–—·•»›«:~/\\]+$/u;
const LEADING = /^[\s|｜_\-–—·•»›«:~/\\]+/u;

interface Candidate {
  readonly block: PageBlock;
  readonly score: number;
}

function headingScore(block: PageBlock, metaTitles: readonly (readonly string[])[]): number {
  const tokens = tokensOf(block.text);
  if (tokens.length === 0 || block.text.length > 400) return 0;
  let agreement = 0;
  for (const title of metaTitles) {
    const { inner, outer } = overlap(tokens, title);
    agreement = Math.max(agreement, tokens.length >= 2 ? 0.5 * inner + 0.5 * outer : outer);
  }
  const names = `${block.element.attributes['class'] ?? ''} ${block.element.attributes['itemprop'] ?? ''}`;
  const headline = /headline|\btitle|entry-title|titel|titre/i.test(names) ? 0.1 : 0;
  const level = block.level === 1 ? 0.35 : block.level === 2 ? 0.1 : 0;
  const isLink = block.linkLength > block.text.length * 0.8 ? 0.15 : 0;
  return agreement + headline + level - isLink;
}

/** The heading that the page's own titles agree with most; without any agreement a lone h1 will do. */
function bestHeading(blocks: readonly PageBlock[], titles: readonly string[]): Candidate | null {
  const metaTitles = titles.map(tokensOf);
  let best: Candidate | null = null;
  for (const block of blocks) {
    const named = /headline/i.test(block.element.attributes['itemprop'] ?? '');
    if (block.kind !== 'heading' && !named) continue;
    const score = headingScore(block, metaTitles);
    if (!best || score > best.score + 1e-9) best = { block, score };
  }
  return best;
}

const KICKER =
  /kicker|overline|over-?title|super-?title|pre-?title|dachzeile|top-?line|roof-?line|eyebrow|spitzmarke|vignette|prefix|sur-?titre|ante-?titulo|occhiello|\blabel\b/i;

/** Length of the text that a kicker element within the heading holds at its start, 0 without one. */
function kickerLength({ element, pieces, text }: PageBlock): number {
  let end = 0;
  for (const { source, at, length } of pieces) {
    let isKicker = false;
    for (let up = source.parent; up !== element && up.parent; up = up.parent)
      if (KICKER.test(`${up.attributes['class'] ?? ''} ${up.attributes['data'] ?? ''}`)) isKicker = true;
    if (!isKicker) break;
    end = at + length;
  }
  return end < text.length ? end : 0;
}

/** A headline without its kicker: named as one, or left out by a title of the head that is otherwise the same. */
function withoutKicker(block: PageBlock, titles: readonly string[]): string {
  const { text } = block;
  const kicker = kickerLength(block);
  if (kicker > 0) return text.slice(kicker).replace(LEADING, '').trim();
  for (const title of titles) {
    const at = text.length - title.length;
    if (at > 0 && at < 60 && title.length > 15 && text.endsWith(title)) return title;
  }
  return text;
}

/** The page's only h1 is its headline although the head words it differently: titles for search engines do. */
function onlyHeadline(blocks: readonly PageBlock[]): PageBlock | null {
  const headlines = blocks.filter(({ level, text }) => level === 1 && tokensOf(text).length >= 4);
  const texts = new Set(headlines.map(({ text }) => text));
  return texts.size === 1 ? (headlines[0] ?? null) : null;
}

/** From this agreement (of 1.45) on a heading is the headline. */
const AGREES = 0.75;

export function chooseTitle(blocks: readonly PageBlock[], metadata: Metadata, host: string): ChosenTitle {
  const titles = metadata.titles.map(({ text }) => withoutSiteName(text, metadata.siteName, host));
  const best = bestHeading(blocks, titles);
  const headline = best && best.score >= AGREES ? best.block : onlyHeadline(blocks);
  const stated = titles[0] ?? '';
  const chosen = headline ?? (stated ? null : (best?.block ?? null));
  if (!chosen) return { text: stated, block: null };
  const first = blocks.find(({ kind, text }) => kind === 'heading' && text === chosen.text);
  return { text: withoutKicker(chosen, titles), block: first ?? chosen };
}
