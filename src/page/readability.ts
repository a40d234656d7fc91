import { Readability } from '@mozilla/readability';
import { safeProperty } from './dom.ts';
import type { PageContext } from './page-context.ts';
import { isText, type PageElement, type PageTree } from './tree.ts';

/** What Readability says of the page: the tree indices of the elements it kept. */
export interface ReadabilityVote {
  readonly elements: ReadonlySet<number>;
}

/** Readability recurses and restarts: a larger or deeper page goes without its vote. */
const MAX_ELEMENTS = 12_000;
const MAX_DEPTH = 400;
const NUMBER = 'data-newsbrief';
const COPIED = ['class', 'id', 'role', 'itemprop', 'href', 'rel'];
/** Characters: with less text Readability tries again with fewer rules. */
const ENOUGH = 250;

/** Parts of Readability that its types do not tell of; its version is fixed in package.json. */
interface Rules {
  readonly REGEXPS: { readonly unlikelyCandidates: RegExp; readonly okMaybeItsACandidate: RegExp };
  readonly UNLIKELY_ROLES: readonly string[];
}
const { REGEXPS, UNLIKELY_ROLES } = Readability.prototype as unknown as Rules;

/** Readability drops it at once, for nobody sees it. */
const isHidden = ({ attributes }: PageElement): boolean =>
  'invisible' in attributes ||
  'hidden' in attributes ||
  (attributes['aria-hidden'] === 'true' && !attributes['class']?.includes('fallback-image'));

/** Readability drops it in its first attempt, which on most pages is the last one. */
function isUnlikely({ name, attributes, parent }: PageElement): boolean {
  if (attributes['role'] && UNLIKELY_ROLES.includes(attributes['role'])) return true;
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
  if (names.length < 3 || !REGEXPS.unlikelyCandidates.test(names)) return false;
  if (name === 'a' || REGEXPS.okMaybeItsACandidate.test(names)) return false;
  for (let up = parent, steps = 0; up && steps < 4; up = up.parent, steps++)
    if (up.name === 'table' || up.name === 'code') return false;
  return true;
}

/** With less prose than this share of the text outside links, prose does not tell where the story is. */
const MOSTLY_PROSE = 0.5;

/**
 * Readability looks for prose. On a page whose text is mostly prose it is given the elements that hold some and all that
 * stands beside most of it: a third of the elements, and its answer takes half the time.
 */
function proseFinder({ elements }: PageTree, context: PageContext): (element: PageElement) => boolean {
  const { sums, proseRoot, blocks, isProse } = context;
  const text = (sums.tokens[0] as number) - (sums.linkTokens[0] as number);
  if ((sums.prose[0] as number) < text * MOSTLY_PROSE) return () => true;
  const isInside = new Uint8Array(elements.length);
  // A single long paragraph can hold most of the prose; the story goes on around it.
  const isBlock = blocks.some(({ element }) => element === proseRoot);
  isInside[((isBlock && proseRoot.parent) || proseRoot).index] = 1;
  for (const { index, element } of blocks) if (isProse[index]) isInside[element.index] = 1;
  for (const { index, parent } of elements) if (parent && isInside[parent.index]) isInside[index] = 1;
  return ({ index }) => isInside[index] === 1 || (sums.prose[index] as number) > 0;
}

const VISIBLE = /\S/;

/**
 * A detached copy of the tree, every element numbered; made in a document that loads and runs nothing. Nothing in it
 * shadows the DOM: it has no names, and no forms.
 */
function copyTree(tree: PageTree, document: Document, isLeftOut: (element: PageElement) => boolean) {
  const implementation = safeProperty(document, 'implementation')(document) as DOMImplementation;
  const copy = implementation.createHTMLDocument('');
  const copies: Element[] = [copy.documentElement];
  for (const element of tree.elements) {
    const parent = copies[element.index];
    if (!parent) continue;
    for (const child of element.children) {
      if (isText(child)) {
        if (VISIBLE.test(child.text)) parent.appendChild(copy.createTextNode(child.text));
      } else if (child.name === 'body' && element.index === 0) copies[child.index] = copy.body;
      else if (!isLeftOut(child)) {
        const node = copyElement(child, copy);
        copies[child.index] = node;
        parent.appendChild(node);
      }
    }
  }
  return copy;
}

function copyElement({ name, attributes, index }: PageElement, copy: Document): Element {
  const node = createElement(copy, name);
  for (const attribute of COPIED) {
    const value = attributes[attribute];
    if (value !== undefined) node.setAttribute(attribute, value);
  }
  node.setAttribute(NUMBER, String(index));
  return node;
}

function createElement(copy: Document, name: string): Element {
  try {
    // A form hands out its inputs as properties: Readability must not meet one.
    return copy.createElement(name === 'form' ? 'div' : name);
  } catch {
    return copy.createElement('div');
  }
}

function keptBy(copy: Document): { elements: Set<number>; length: number } | null {
  const options = {
    serializer: (node: Node) => node,
    disableJSONLD: true,
    charThreshold: ENOUGH,
    keepClasses: true,
  };
  const article = new Readability<Node>(copy, options).parse();
  if (!article?.content) return null;
  const elements = new Set<number>();
  for (const element of (article.content as Element).querySelectorAll(`[${NUMBER}]`))
    elements.add(Number(element.getAttribute(NUMBER)));
  return { elements, length: article.length ?? 0 };
}

/** Readability's choice of elements, or null where it found nothing, failed, or the page is beyond it. */
export function askReadability(
  tree: PageTree,
  context: PageContext,
  document: Document,
): ReadabilityVote | null {
  if (tree.elements.length > MAX_ELEMENTS) return null;
  if (tree.elements.some((element) => element.depth > MAX_DEPTH)) return null;
  try {
    const hasProse = proseFinder(tree, context);
    const isIdle = (element: PageElement) => !hasProse(element) || isHidden(element) || isUnlikely(element);
    const likely = keptBy(copyTree(tree, document, isIdle));
    if (likely && likely.length >= ENOUGH) return likely;
    return keptBy(copyTree(tree, document, isHidden));
  } catch {
    return null;
  }
}
