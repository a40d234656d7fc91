import type { TextQuote } from '../engine/types.ts';
import { type PageBlock, type Piece, readBlocks } from './blocks.ts';
import { safeMethod, safeProperty } from './dom.ts';
import { normaliseSpaces } from './text.ts';
import { readTree } from './tree.ts';
import type { BlockPlaces } from './types.ts';

/** A sentence as it was extracted: its place, and its text with up to some words before and after it. */
export interface RevealTarget {
  readonly blockIndex: number;
  readonly start: number;
  readonly end: number;
  readonly quote: TextQuote;
}

export interface Revealed {
  readonly found: 'exact' | 'quote' | 'none';
  /** Usually one; several where one range would take in text that is not the sentence, or cross a shadow boundary. */
  readonly ranges: Range[];
}

/** The pieces of a span of block text, cut to it. */
function piecesWithin(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const within: Piece[] = [];
  for (const piece of pieces) {
    const from = Math.max(start, piece.at);
    const to = Math.min(end, piece.at + piece.length);
    if (from < to) within.push({ ...piece, at: from, from: piece.from + from - piece.at, length: to - from });
  }
  return within;
}

/** Reads the pieces from the live nodes; null where a node has left the page or its text is another. */
function liveText(pieces: readonly Piece[]): string | null {
  let text = '';
  for (const { source, from, length } of pieces) {
    const { node } = source;
    if (!node?.isConnected) return null;
    const data = node.nodeValue ?? '';
    // A line break has no text node: its space lies behind the last character of the text before it.
    text +=
      from >= source.text.length && source.text.length === data.length
        ? ' '
        : data.slice(from, from + length);
  }
  return text;
}

function rangesOf(document: Document, pieces: readonly Piece[], exact: string): Range[] {
  const createRange = safeMethod(document, 'createRange');
  const make = (first: Piece, last: Piece): Range => {
    const range = createRange(document) as Range;
    const clamp = (piece: Piece, offset: number) =>
      Math.min(offset, piece.source.node?.nodeValue?.length ?? 0);
    range.setStart(first.source.node as Node, clamp(first, first.from));
    range.setEnd(last.source.node as Node, clamp(last, last.from + last.length));
    return range;
  };
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return [];
  const roots = new Set(pieces.map(({ source }) => source.node?.getRootNode()));
  if (roots.size === 1) {
    const whole = make(first, last);
    if (normaliseSpaces(whole.toString()) === normaliseSpaces(exact)) return [whole];
  }
  return pieces.map((piece) => make(piece, piece)).filter((range) => !range.collapsed);
}

function revealExact(places: BlockPlaces, document: Document, target: RevealTarget): Range[] {
  const place = places[target.blockIndex];
  const { exact } = target.quote;
  if (!place || !exact || place.text.slice(target.start, target.end) !== exact) return [];
  const pieces = piecesWithin(place.pieces, target.start, target.end);
  const text = liveText(pieces);
  return text !== null && normaliseSpaces(text) === normaliseSpaces(exact)
    ? rangesOf(document, pieces, exact)
    : [];
}

/** Length of the common end of `a` and `b`, or of their common start. */
function commonLength(a: string, b: string, fromEnd: boolean): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && (fromEnd ? a.at(-1 - count) === b.at(-1 - count) : a[count] === b[count])) count++;
  return count;
}

interface Occurrence {
  readonly block: PageBlock;
  readonly at: number;
  readonly score: number;
}

/** All places of the quote on the page as it is now; the one whose surroundings agree most wins, the first of equals. */
function findQuote(
  blocks: readonly PageBlock[],
  { exact, prefix, suffix }: RevealTarget['quote'],
): Occurrence | null {
  let best: Occurrence | null = null;
  for (const [index, block] of blocks.entries()) {
    for (let at = block.text.indexOf(exact); at >= 0; at = block.text.indexOf(exact, at + 1)) {
      const before = `${blocks[index - 1]?.text ?? ''} ${block.text.slice(0, at)}`.trimEnd();
      const after = `${block.text.slice(at + exact.length)} ${blocks[index + 1]?.text ?? ''}`.trimStart();
      const score =
        commonLength(before, prefix.trimEnd(), true) + commonLength(after, suffix.trimStart(), false);
      if (!best || score > best.score) best = { block, at, score };
    }
  }
  return best;
}

/**
 * The live ranges of a sentence: through the places kept at extraction ('exact'), else by looking for its text in the
 * page as it is now ('quote'), else 'none'. Never throws, never changes the page.
 */
export function revealSentence(
  places: BlockPlaces | null,
  document: Document,
  target: RevealTarget,
): Revealed {
  try {
    const exactRanges = places ? revealExact(places, document, target) : [];
    if (exactRanges.length) return { found: 'exact', ranges: exactRanges };
    const exact = normaliseSpaces(target.quote.exact);
    if (!exact) return { found: 'none', ranges: [] };
    const occurrence = findQuote(readBlocks(readTree(document)), { ...target.quote, exact });
    if (!occurrence) return { found: 'none', ranges: [] };
    const { block, at } = occurrence;
    const ranges = rangesOf(document, piecesWithin(block.pieces, at, at + exact.length), exact);
    return ranges.length ? { found: 'quote', ranges } : { found: 'none', ranges: [] };
  } catch {
    return { found: 'none', ranges: [] };
  }
}

const HIGHLIGHT = 'newsbrief-sentence';
const RULE = `::highlight(${HIGHLIGHT}){background-color:#ffe27a;color:#1a1a1a}`;

/** In Firefox what a content script holds is a wrapper, with the page's own object behind it. */
type Sheeted = (Document | ShadowRoot) & { readonly wrappedJSObject?: Document | ShadowRoot };

/** A highlight in a shadow root is painted in Firefox only by a rule inside that root. */
function rootsOf(document: Document, ranges: readonly Range[]): Set<Sheeted> {
  const roots = new Set<Sheeted>([document]);
  for (const range of ranges) {
    const root = range.startContainer.getRootNode();
    if ('host' in root) roots.add(root as ShadowRoot);
  }
  return roots;
}

/** Lights the ranges with the CSS Custom Highlight API (the DOM stays as it is) and scrolls the first to the middle. */
export function paintRanges(document: Document, ranges: readonly Range[]): void {
  const view = safeProperty(document, 'defaultView')(document) as (Window & typeof globalThis) | null;
  const first = ranges[0];
  if (!view || !first) return;
  clearPaint(document);
  if (view.CSS?.highlights && typeof Highlight === 'function') {
    for (const root of rootsOf(document, ranges)) adoptRule(root);
    view.CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  }
  const calm = view.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  const holder = first.startContainer.parentElement;
  holder?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

const sheets = new WeakMap<Sheeted, CSSStyleSheet>();

function adoptRule(root: Sheeted): void {
  if (sheets.has(root)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULE);
  try {
    // Firefox 140's wrapper lets nobody touch the list; elsewhere a page may have an element of that name. A page that
    // meddles with its list gets no light, and nothing else.
    const behind = root.wrappedJSObject;
    const owner = behind && 'adoptedStyleSheets' in behind ? behind : root;
    owner.adoptedStyleSheets.push(sheet);
    sheets.set(root, sheet);
  } catch {}
}

/** Takes the light off again; harmless where there is none. */
export function clearPaint(document: Document): void {
  const view = safeProperty(document, 'defaultView')(document) as (Window & typeof globalThis) | null;
  view?.CSS?.highlights?.delete(HIGHLIGHT);
}
