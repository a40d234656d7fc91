import type { PageText } from './tree.ts';

/** A stretch of block text that was copied as it stands from one text node: offsets are UTF-16 units. */
export interface Piece {
  readonly source: PageText;
  /** Offset in the block's text. */
  readonly at: number;
  /** Offset in the text node's data. */
  readonly from: number;
  readonly length: number;
}

/**
 * Neither space nor soft hyphen, zero-width space, word joiner, byte order mark, which are not part of what is read;
 * single plain spaces between such words go with them, most texts are one such stretch.
 */
const VISIBLE_RUN = /[^\s\u00AD\u200B\u2060\uFEFF]+(?: [^\s\u00AD\u200B\u2060\uFEFF]+)*/g;
const SPACE = /[^\S\uFEFF]/;

/** What the text stands in. */
export interface TextStyle {
  readonly link: boolean;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

function lengthWithoutSpaces(text: string): number {
  let spaces = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces++;
  return text.length - spaces;
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** Collects text into one block at a time; knows nothing of the tree. */
export class TextRun {
  text = '';
  pieces: Growing<Piece>[] = [];
  linkLength = 0;
  strongLength = 0;
  emphasisLength = 0;
  linkCount = 0;
  hasTime = false;
  breaks = 0;
  private space: { source: PageText; from: number } | null = null;

  add(source: PageText, style: TextStyle): void {
    const data = source.text;
    let end = 0;
    VISIBLE_RUN.lastIndex = 0;
    for (let match = VISIBLE_RUN.exec(data); match; match = VISIBLE_RUN.exec(data)) {
      const [text] = match;
      this.spaceBetween(source, end, match.index);
      end = match.index + text.length;
      this.copy(source, match.index, text, style);
    }
    this.spaceBetween(source, end, data.length);
  }

  /** What lies between two runs reads as one space, unless it is only invisible characters. */
  private spaceBetween(source: PageText, start: number, end: number): void {
    if (start === end || !this.text || this.space) return;
    for (let index = start; index < end; index++)
      if (SPACE.test(source.text[index] as string)) {
        this.space = { source, from: index };
        return;
      }
  }

  private copy(source: PageText, start: number, text: string, style: TextStyle): void {
    if (this.space) {
      this.append(this.space.source, this.space.from, ' ');
      this.space = null;
    }
    this.breaks = 0;
    this.append(source, start, text);
    if (!style.link && !style.strong && !style.emphasis) return;
    const length = lengthWithoutSpaces(text);
    if (style.link) this.linkLength += length;
    if (style.strong) this.strongLength += length;
    if (style.emphasis) this.emphasisLength += length;
  }

  /** Joins a piece to the last one where the text node simply goes on. */
  private append(source: PageText, from: number, text: string): void {
    const last = this.pieces.at(-1);
    const at = this.text.length;
    this.text += text;
    if (last && last.source === source && last.from + last.length === from && last.at + last.length === at)
      last.length += text.length;
    else this.pieces.push({ source, at, from, length: text.length });
  }

  /** A line break reads as a space, and has no text node of its own. */
  lineBreak(anchor: PageText | null): void {
    this.breaks++;
    if (this.text && !this.space && anchor) this.space = { source: anchor, from: anchor.text.length };
  }
}

const BULLET = /^[•●◦▪■‣∙·*–—-]\s+(?=\S)/u;

/** Cuts a leading bullet sign off a paragraph that is typed as a list item. */
export function withoutBullet(run: TextRun): { text: string; pieces: Piece[]; bullet: boolean } {
  const cut = BULLET.exec(run.text)?.[0].length ?? 0;
  if (!cut || /^[*–—-]/.test(run.text)) return { text: run.text, pieces: run.pieces, bullet: false };
  const pieces: Piece[] = [];
  for (const piece of run.pieces) {
    const lost = Math.min(piece.length, Math.max(0, cut - piece.at));
    if (lost < piece.length)
      pieces.push({
        source: piece.source,
        at: piece.at + lost - cut,
        from: piece.from + lost,
        length: piece.length - lost,
      });
  }
  return { text: run.text.slice(cut), pieces, bullet: true };
}
