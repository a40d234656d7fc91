import { Readability } from '@mozilla/readability';
import { safeMethod, safeProperty } from './dom.ts';
import { isText, type PageElement, type PageText, type PageTree } from './tree.ts';

/** What Readability says of the page: the tree indices of the elements it kept. */
export interface ReadabilityVote {
  readonly elements: ReadonlySet<number>;
}

/** Readability recurses and restarts: a larger or deeper page goes without its vote. */
const MAX_ELEMENTS = 12_000;
const MAX_DEPTH = 400;
const NUMBER = 'data-newsbrief';
const COPIED = ['class', 'id', 'role', 'itemprop', 'href', 'rel', 'hidden', 'aria-hidden', 'dir', 'lang'];

/** A detached copy of the tree, every element numbered; made in a document that loads and runs nothing. */
function copyTree(tree: PageTree, document: Document): Document {
  const implementation = safeProperty(document, 'implementation')(document) as DOMImplementation;
  const copy = implementation.createHTMLDocument('');
  const copies: Element[] = [copy.documentElement];
  const textNode = (text: PageText) => copy.createTextNode(text.text);
  const elementNode = (element: PageElement) => {
    const node = createElement(copy, element.name);
    for (const name of COPIED) {
      const value = element.attributes[name];
      if (value !== undefined) node.setAttribute(name, value);
    }
    if ('invisible' in element.attributes) node.setAttribute('style', 'display:none');
    node.setAttribute(NUMBER, String(element.index));
    copies[element.index] = node;
    return node;
  };
  const append = safeMethod(copy.documentElement, 'appendChild');
  for (const element of tree.elements) {
    const parent = copies[element.index];
    if (!parent) continue;
    for (const child of element.children) {
      if (isText(child)) append(parent, textNode(child));
      else if (child.name === 'body' && element.index === 0) copies[child.index] = copy.body;
      else append(parent, elementNode(child));
    }
  }
  return copy;
}

function createElement(copy: Document, name: string): Element {
  try {
    // A form hands out its inputs as properties: Readability must not meet one.
    return copy.createElement(name === 'form' ? 'div' : name);
  } catch {
    return copy.createElement('div');
  }
}

/** Readability's choice of elements, or null where it found nothing, failed, or the page is beyond it. */
export function askReadability(tree: PageTree, document: Document): ReadabilityVote | null {
  if (tree.elements.length > MAX_ELEMENTS) return null;
  if (tree.elements.some((element) => element.depth > MAX_DEPTH)) return null;
  try {
    const copy = copyTree(tree, document);
    const options = { serializer: (node: Node) => node, disableJSONLD: true, charThreshold: 250 };
    const content = new Readability<Node>(copy, options).parse()?.content;
    if (!content) return null;
    const elements = new Set<number>();
    for (const element of (content as Element).querySelectorAll(`[${NUMBER}]`))
      elements.add(Number(element.getAttribute(NUMBER)));
    return { elements };
  } catch {
    return null;
  }
}
