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

interface Visit {
  readonly node: PageElement | PageText;
  readonly style: TextStyle;
  /** The block-level element around the node. */
  readonly owner: PageElement;
  /** The element's children are done. */
  readonly leave: boolean;
}

/** Walks the tree iteratively and cuts it into blocks, document order. */
class BlockReader {
  readonly blocks: PageBlock[] = [];
  private run = new TextRun();
  private lastText: PageText | null = null;
  private owner: PageElement;
  private place = 0;

  constructor(private readonly tree: PageTree) {
    this.owner = tree.root;
  }

  read(): PageBlock[] {
    const plain: TextStyle = { link: false, strong: false, emphasis: false };
    const stack: Visit[] = [{ node: this.tree.root, style: plain, owner: this.tree.root, leave: false }];
    for (let visit = stack.pop(); visit; visit = stack.pop()) {
      const { node, style, owner, leave } = visit;
      if (leave) this.flush();
      else if (isText(node)) this.addText(node, style, owner);
      else this.enter(node, visit, stack);
    }
    this.flush();
    return this.blocks;
  }

  private enter(node: PageElement, { style, owner }: Visit, stack: Visit[]): void {
    this.place++;
    if (SILENT.has(node.name)) return;
    if (node.name === 'br') {
      this.run.lineBreak(this.lastText);
      if (this.run.breaks >= 2) this.flush();
      return;
    }
    const inline = isInline(node);
    if (inline) this.noteInline(node);
    else {
      this.flush();
      stack.push({ node, style, owner, leave: true });
    }
    const inner: TextStyle = {
      link: style.link || (node.name === 'a' && 'href' in node.attributes),
      strong: style.strong || STRONG.has(node.name),
      emphasis: style.emphasis || EMPHASIS.has(node.name),
    };
    const within = inline ? owner : node;
    for (let index = node.children.length - 1; index >= 0; index--)
      stack.push({
        node: node.children[index] as PageElement | PageText,
        style: inner,
        owner: within,
        leave: false,
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
