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
  /** The data of a text node, '' for others. */
  data(node: Node): string;
  /** Lower case, without prefix. */
  name(element: Element): string;
  attributeNames(element: Element): string[];
  attribute(element: Element, name: string): string | null;
  /** The open shadow root, or the content of a declarative one that no parser has attached. */
  shadowRoot(element: Element): Node | null;
}

type Property = (object: object) => unknown;

function inherited(object: object, name: string): PropertyDescriptor | null {
  for (let holder = Object.getPrototypeOf(object); holder; holder = Object.getPrototypeOf(holder)) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (descriptor) return descriptor;
  }
  return null;
}

/** The property of the prototype chain, whatever the object itself says; null where no prototype has it. */
export function safeProperty(sample: object, name: string): Property {
  const get = inherited(sample, name)?.get;
  return (object) => (get ? get.call(object) : null);
}

/** The method of the prototype chain, whatever the object itself says. */
export function safeMethod(sample: object, name: string): (object: object, ...args: unknown[]) => unknown {
  const method: unknown = inherited(sample, name)?.value;
  return (object, ...args) => (typeof method === 'function' ? method.apply(object, args) : null);
}

const ELEMENT = 1;

function findRoot(document: Document, firstChild: Property, nextSibling: Property, nodeType: Property) {
  for (let node = firstChild(document) as Node | null; node; node = nextSibling(node) as Node | null)
    if (nodeType(node) === ELEMENT) return node as Element;
  return null;
}

export function createDomReader(document: Document): DomReader {
  const firstChild = safeProperty(document, 'firstChild');
  const nextSibling = safeProperty(document, 'nextSibling');
  const parentNode = safeProperty(document, 'parentNode');
  const nodeType = safeProperty(document, 'nodeType');
  const nodeValue = safeProperty(document, 'nodeValue');
  const root = findRoot(document, firstChild, nextSibling, nodeType);
  const sample: object = root ?? document;
  const localName = safeProperty(sample, 'localName');
  const shadowRoot = safeProperty(sample, 'shadowRoot');
  const getAttribute = safeMethod(sample, 'getAttribute');
  const getAttributeNames = safeMethod(sample, 'getAttributeNames');
  return {
    root,
    firstChild: (node) => firstChild(node) as Node | null,
    nextSibling: (node) => nextSibling(node) as Node | null,
    parentNode: (node) => parentNode(node) as Node | null,
    nodeType: (node) => nodeType(node) as number,
    data: (node) => (nodeValue(node) as string | null) ?? '',
    name: (element) => String(localName(element) ?? '').toLowerCase(),
    attributeNames: (element) => (getAttributeNames(element) as string[] | null) ?? [],
    attribute: (element, name) => getAttribute(element, name) as string | null,
    shadowRoot: (element) => shadowRoot(element) as Node | null,
  };
}
