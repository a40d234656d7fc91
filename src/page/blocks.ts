import { hasContent } from './text.ts';
import { type Piece, TextRun, type TextStyle, withoutBullet } from './text-run.ts';
import { isText, type PageElement, type PageText, type PageTree } from './tree.ts';

export type { Piece } from './text-run.ts';

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

interface Kind {
  readonly kind: RawKind;
  readonly level: number;
}

const PARAGRAPH: Kind = { kind: 'paragraph', level: 0 };
const heading = (level: number): Kind => ({ kind: 'heading', level });
const plain = (kind: RawKind): Kind => ({ kind, level: 0 });

const KIND_BY_NAME: ReadonlyMap<string, Kind> = new Map([
  ...[1, 2, 3, 4, 5, 6].map((level): [string, Kind] => [`h${level}`, heading(level)]),
  ['li', plain('listItem')],
  ['dd', plain('listItem')],
  ['blockquote', plain('quote')],
  ['figcaption', plain('caption')],
  ['caption', plain('caption')],
  ['figure', plain('caption')],
  ['td', plain('cell')],
  ['th', plain('cell')],
  ['pre', plain('preformatted')],
  ['button', plain('button')],
]);

function kindAt({ name, attributes }: PageElement): Kind | null {
  const byName = KIND_BY_NAME.get(name) ?? null;
  const role = attributes['role'];
  if (!role || byName?.kind === 'heading') return byName;
  if (role === 'heading') return heading(Math.min(6, Math.max(1, Number(attributes['aria-level']) || 2)));
  if (role === 'listitem') return plain('listItem');
  return byName ?? (role === 'button' ? plain('button') : null);
}

/** Beyond these a block's kind is not looked for. */
const SECTIONS = new Set(['article', 'section', 'main', 'body']);

function kindOf(element: PageElement): Kind {
  for (let up: PageElement | null = element, steps = 0; up && steps < 12; up = up.parent, steps++) {
    const kind = kindAt(up);
    if (kind) return kind;
    if (SECTIONS.has(up.name)) break;
  }
  return PARAGRAPH;
}

/** An element whose children are being read. */
interface Frame {
  readonly element: PageElement;
  readonly style: TextStyle;
  /** The block-level element around them. */
  readonly owner: PageElement;
  readonly isInline: boolean;
  /** Place of the next child. */
  next: number;
}

const PLAIN: TextStyle = { link: false, strong: false, emphasis: false };

/** The style within an element of the inline vocabulary. */
function styleWithin({ name, attributes }: PageElement, style: TextStyle): TextStyle {
  if (name === 'a') return 'href' in attributes ? { ...style, link: true } : style;
  if (STRONG.has(name)) return { ...style, strong: true };
  return EMPHASIS.has(name) ? { ...style, emphasis: true } : style;
}

/** Walks the tree iteratively and cuts it into blocks, document order. */
class BlockReader {
  readonly blocks: PageBlock[] = [];
  private run = new TextRun();
  private lastText: PageText | null = null;
  private owner: PageElement;
  private place = 0;
  private readonly frames: Frame[] = [];

  constructor(private readonly tree: PageTree) {
    this.owner = tree.root;
  }

  read(): PageBlock[] {
    const { frames } = this;
    this.enter(this.tree.root, PLAIN, this.tree.root);
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const { element, style, owner } = frame;
      const child = element.children[frame.next++];
      if (!child) {
        frames.pop();
        if (!frame.isInline) this.flush();
      } else if (isText(child)) this.addText(child, style, owner);
      else this.enter(child, style, owner);
    }
    this.flush();
    return this.blocks;
  }

  private enter(element: PageElement, style: TextStyle, owner: PageElement): void {
    this.place++;
    if (SILENT.has(element.name)) return;
    if (element.name === 'br') {
      this.run.lineBreak(this.lastText);
      if (this.run.breaks >= 2) this.flush();
      return;
    }
    const inline = isInline(element);
    if (inline) this.noteInline(element);
    else this.flush();
    this.frames.push({
      element,
      style: inline ? styleWithin(element, style) : style,
      owner: inline ? owner : element,
      isInline: inline,
      next: 0,
    });
  }

  private addText(text: PageText, style: TextStyle, owner: PageElement): void {
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
    this.run = new TextRun();
    if (!hasContent(run.text)) return;
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
