/**
 * Reading a DOM that may be hostile. A form or the document hands out its named children before its own properties
 * (`<input name=firstChild>`, `<img name=documentElement>`), so every property is read through the getter of the
 * prototype, found once per document. Nothing here writes.
 */
export interface DomReader {
  readonly root: Element | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parentNode(node: Node): Node | null;
  nodeType(node: Node): number;
  /** The data of a text node or comment, null for others. */
  data(node: Node): string | null;
  /** Without prefix; of HTML in lower case. */
  name(element: Element): string;
  attributeNames(element: Element): string[];
  attribute(element: Element, name: string): string | null;
  /** The open shadow root. */
  shadowRoot(element: Element): Node | null;
}

type Property = (object: object) => unknown;
type Method = (object: object, ...args: unknown[]) => unknown;

function inherited(object: object, name: string): PropertyDescriptor | null {
  for (let holder = Object.getPrototypeOf(object); holder; holder = Object.getPrototypeOf(holder)) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (descriptor) return descriptor;
  }
  return null;
}

const nothing = (): null => null;

/** A function of `this` as one of its first argument: bound, not wrapped, because it is called for every node. */
const uncurried = (method: unknown): Method =>
  typeof method === 'function' ? Function.prototype.call.bind(method) : nothing;

/** The property of the prototype chain, whatever the object itself says; null where no prototype has it. */
export const safeProperty = (sample: object, name: string): Property =>
  uncurried(inherited(sample, name)?.get);

/** The method of the prototype chain, whatever the object itself says. */
export const safeMethod = (sample: object, name: string): Method => uncurried(inherited(sample, name)?.value);

const ELEMENT = 1;

function findRoot(document: Document, firstChild: Property, nextSibling: Property, nodeType: Property) {
  for (let node = firstChild(document) as Node | null; node; node = nextSibling(node) as Node | null)
    if (nodeType(node) === ELEMENT) return node as Element;
  return null;
}

export function createDomReader(document: Document): DomReader {
  const firstChild = safeProperty(document, 'firstChild');
  const nextSibling = safeProperty(document, 'nextSibling');
  const nodeType = safeProperty(document, 'nodeType');
  const root = findRoot(document, firstChild, nextSibling, nodeType);
  const sample: object = root ?? document;
  return {
    root,
    firstChild: firstChild as DomReader['firstChild'],
    nextSibling: nextSibling as DomReader['nextSibling'],
    parentNode: safeProperty(document, 'parentNode') as DomReader['parentNode'],
    nodeType: nodeType as DomReader['nodeType'],
    data: safeProperty(document, 'nodeValue') as DomReader['data'],
    name: safeProperty(sample, 'localName') as DomReader['name'],
    attributeNames: safeMethod(sample, 'getAttributeNames') as DomReader['attributeNames'],
    attribute: safeMethod(sample, 'getAttribute') as DomReader['attribute'],
    shadowRoot: safeProperty(sample, 'shadowRoot') as DomReader['shadowRoot'],
  };
}
