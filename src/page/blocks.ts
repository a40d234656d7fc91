import { isText, type PageElement, type PageText, type PageTree } from './tree.ts';

/** A stretch of block text that was copied as it stands from one text node: offsets are UTF-16 units. */
export interface Piece {
  readonly source: PageText;
  /** Offset in the block's text. */
  readonly at: number;
  /** Offset in the text node's data. */
  readonly from: number;
  readonly length: number;
}

export type RawKind =
  | 'paragraph'
  | 'heading'
  | 'listItem'
  | 'quote'
  | 'caption'
  | 'cell'
  | 'button'
  | 'preformatted';

/** A run of text that a reader sees as one unit, wherever it stands on the page. */
export interface PageBlock {
  readonly index: number;
  readonly kind: RawKind;
  readonly text: string;
  /** The innermost block-level element around the text. */
  readonly element: PageElement;
  /** Heading level 1 to 6, 0 for others. */
  readonly level: number;
  readonly pieces: readonly Piece[];
  readonly linkLength: number;
  readonly linkCount: number;
  readonly strongLength: number;
  readonly emphasisLength: number;
  /** The run holds a `<time>`. */
  readonly hasTime: boolean;
  /** Number of elements read before it: where it stands on the page. */
  readonly place: number;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp slot small span strike strong sub sup time tt u var wbr ruby rb math blink'.split(
    ' ',
  ),
);
/** Not read aloud within a word: ruby annotations. */
const SILENT = new Set(['rt', 'rp']);
const STRONG = new Set(['b', 'strong']);
const EMPHASIS = new Set(['i', 'em', 'cite']);
/** Neither space nor soft hyphen, zero-width space, word joiner, byte order mark, which are not part of what is read. */
const VISIBLE_RUN = /[^\s\u00AD\u200B\u2060\uFEFF]+/g;
const SPACE = /[^\S\uFEFF]/;

/** An element of the inline vocabulary; a custom element is one only inside a paragraph. */
function isInline(element: PageElement): boolean {
  if (INLINE.has(element.name)) return true;
  if (!element.name.includes('-')) return false;
  for (let up = element.parent, steps = 0; up && steps < 8; up = up.parent, steps++) {
    if (up.name === 'p' || /^h[1-6]$/.test(up.name)) return true;
    if (!INLINE.has(up.name) && !up.name.includes('-')) return false;
  }
  return false;
}

interface Style {
  readonly link: boolean;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** Collects text into one block at a time; knows nothing of the tree. */
class Run {
  text = '';
  pieces: Growing<Piece>[] = [];
  linkLength = 0;
  strongLength = 0;
  emphasisLength = 0;
  linkCount = 0;
  hasTime = false;
  breaks = 0;
  private space: { source: PageText; from: number } | null = null;

  add(source: PageText, style: Style): void {
    const data = source.text;
    let end = 0;
    for (const match of data.matchAll(VISIBLE_RUN)) {
      this.spaceBetween(source, end, match.index);
      end = match.index + match[0].length;
      this.copy(source, match.index, end, style);
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

  private copy(source: PageText, start: number, end: number, style: Style): void {
    if (this.space) {
      this.append(this.space.source, this.space.from, ' ');
      this.space = null;
    }
    this.breaks = 0;
    this.append(source, start, source.text.slice(start, end));
    const length = end - start;
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

function kindOf(element: PageElement): { kind: RawKind; level: number } {
  for (let up: PageElement | null = element, steps = 0; up && steps < 12; up = up.parent, steps++) {
    const { name, attributes } = up;
    if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) };
    if (attributes['role'] === 'heading')
      return { kind: 'heading', level: Math.min(6, Math.max(1, Number(attributes['aria-level']) || 2)) };
    if (name === 'li' || attributes['role'] === 'listitem' || name === 'dd')
      return { kind: 'listItem', level: 0 };
    if (name === 'blockquote') return { kind: 'quote', level: 0 };
    if (name === 'figcaption' || name === 'caption' || name === 'figure')
      return { kind: 'caption', level: 0 };
    if (name === 'td' || name === 'th') return { kind: 'cell', level: 0 };
    if (name === 'pre') return { kind: 'preformatted', level: 0 };
    if (name === 'button' || attributes['role'] === 'button') return { kind: 'button', level: 0 };
    if (name === 'article' || name === 'section' || name === 'main' || name === 'body') break;
  }
  return { kind: 'paragraph', level: 0 };
}

const HAS_CONTENT = /[\p{L}\p{N}]/u;

/** Cuts a leading bullet sign off a paragraph that is typed as a list item. */
function withoutBullet(run: Run): { text: string; pieces: Piece[]; bullet: boolean } {
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

/** Walks the tree iteratively and cuts it into blocks, document order. */
class BlockReader {
  readonly blocks: PageBlock[] = [];
  private run = new Run();
  private lastText: PageText | null = null;
  private owner: PageElement;
  private place = 0;

  constructor(private readonly tree: PageTree) {
    this.owner = tree.root;
  }

  read(): PageBlock[] {
    type Visit = { node: PageElement | PageText; style: Style; owner: PageElement; leave: boolean };
    const plain: Style = { link: false, strong: false, emphasis: false };
    const stack: Visit[] = [{ node: this.tree.root, style: plain, owner: this.tree.root, leave: false }];
    for (let visit = stack.pop(); visit; visit = stack.pop()) {
      const { node, style, owner, leave } = visit;
      if (isText(node)) {
        this.addText(node, style, owner);
        continue;
      }
      if (leave) {
        this.flush();
        continue;
      }
      this.place++;
      if (SILENT.has(node.name)) continue;
      if (node.name === 'br') {
        this.run.lineBreak(this.lastText);
        if (this.run.breaks >= 2) this.flush();
        continue;
      }
      const inline = isInline(node);
      if (!inline) {
        this.flush();
        stack.push({ node, style, owner, leave: true });
      } else this.noteInline(node);
      const inner: Style = {
        link: style.link || (node.name === 'a' && 'href' in node.attributes),
        strong: style.strong || STRONG.has(node.name),
        emphasis: style.emphasis || EMPHASIS.has(node.name),
      };
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push({
          node: node.children[index] as PageElement | PageText,
          style: inner,
          owner: inline ? owner : node,
          leave: false,
        });
    }
    this.flush();
    return this.blocks;
  }

  private addText(text: PageText, style: Style, owner: PageElement): void {
    this.owner = owner;
    this.lastText = text;
    this.run.add(text, style);
  }

  private noteInline(element: PageElement): void {
    if (element.name === 'a') this.run.linkCount++;
    if (element.name === 'time') this.run.hasTime = true;
  }

  private flush(): void {
    const run = this.run;
    if (!run.text && !run.linkCount) return;
    this.run = new Run();
    if (!HAS_CONTENT.test(run.text)) return;
    const { text, pieces, bullet } = withoutBullet(run);
    const { kind, level } = kindOf(this.owner);
    const { linkLength, linkCount, strongLength, emphasisLength, hasTime } = run;
    this.blocks.push({
      index: this.blocks.length,
      kind: bullet && kind === 'paragraph' ? 'listItem' : kind,
      text,
      element: this.owner,
      level,
      pieces,
      linkLength,
      linkCount,
      strongLength,
      emphasisLength,
      hasTime,
      place: this.place,
    });
  }
}

export function readBlocks(tree: PageTree): PageBlock[] {
  return new BlockReader(tree).read();
}
