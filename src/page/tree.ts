import { createDomReader, type DomReader, safeProperty } from './dom.ts';

/**
 * The page as plain objects: read once from the live DOM (open shadow roots included, slots filled), with the way back
 * to every element and text node. All that follows works on this tree, so the page is only ever read.
 */
export interface PageText {
  readonly parent: PageElement;
  readonly text: string;
  /** The live text node; null in a tree that was read back from a file. */
  readonly node: Node | null;
}

export interface PageElement {
  readonly index: number;
  readonly name: string;
  readonly attributes: Attributes;
  readonly parent: PageElement | null;
  readonly children: (PageElement | PageText)[];
  readonly depth: number;
  readonly node: Element | null;
}

/** What is kept of an element's attributes; `data` joins the names and short values of all `data-*`. */
export interface Attributes {
  readonly [name: string]: string;
}

export interface PageTree {
  readonly root: PageElement;
  readonly elements: readonly PageElement[];
  /** The text of every `<script type="application/ld+json">`, as it stands. */
  readonly jsonLd: readonly string[];
  /** `<meta>`: name or property (lower case) and content, document order. */
  readonly metas: readonly (readonly [string, string])[];
  /** `<link>` with rel and href. */
  readonly links: readonly { readonly rel: string; readonly href: string; readonly hreflang: string }[];
  readonly title: string;
  readonly language: string;
  readonly direction: string;
  /** The page is larger than what is read of it. */
  readonly truncated: boolean;
}

/** A page beyond these is read up to them: a story of 4 million characters is not one. */
const MAX_NODES = 600_000;
const MAX_TEXT_NODE = 1_000_000;

const KEPT = new Set(
  'class id role itemprop itemtype hidden aria-hidden aria-label aria-level href rel datetime content lang dir open slot name property type'.split(
    ' ',
  ),
);
/** Elements whose content is never the story's text. */
const CLOSED = new Set(
  'style noscript svg canvas iframe object embed select textarea audio video map template img picture source input progress meter frame frameset head script link meta base title'.split(
    ' ',
  ),
);

export const isText = (node: PageElement | PageText): node is PageText => 'text' in node;

const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const MAX_ATTRIBUTE = 2_000;

function readAttributes(dom: DomReader, element: Element): Record<string, string> {
  const attributes: Record<string, string> = {};
  let data = '';
  for (const name of dom.attributeNames(element)) {
    if (KEPT.has(name)) {
      const value = dom.attribute(element, name) ?? '';
      attributes[name] = value.length > MAX_ATTRIBUTE ? value.slice(0, MAX_ATTRIBUTE) : value;
    } else if (name === 'style') {
      if (HIDES.test(dom.attribute(element, name) ?? '')) attributes['invisible'] = '';
    } else if (name.startsWith('data-') && data.length < 300) {
      const value = dom.attribute(element, name) ?? '';
      data += ` ${name.slice(5)} ${value.length <= 40 ? value : ''}`;
    }
  }
  if (data) attributes['data'] = data;
  return attributes;
}

/** Everything the head and the scripts say, collected while the tree is read. */
class Notes {
  jsonLd: string[] = [];
  metas: [string, string][] = [];
  links: { rel: string; href: string; hreflang: string }[] = [];
  title = '';

  take(dom: DomReader, name: string, element: Element): void {
    const get = (attribute: string) => dom.attribute(element, attribute) ?? '';
    if (name === 'script' && /^application\/ld\+json/i.test(get('type').trim())) {
      this.jsonLd.push(textOf(dom, element));
    } else if (name === 'meta' && this.metas.length < 2_000) {
      const key = (get('property') || get('name') || get('itemprop')).toLowerCase();
      if (key) this.metas.push([key, get('content')]);
    } else if (name === 'link' && this.links.length < 2_000) {
      this.links.push({ rel: get('rel').toLowerCase(), href: get('href'), hreflang: get('hreflang') });
    } else if (name === 'title' && !this.title) this.title = textOf(dom, element);
  }
}

function textOf(dom: DomReader, element: Element): string {
  let text = '';
  for (let node = dom.firstChild(element); node; node = dom.nextSibling(node))
    if (dom.nodeType(node) === 3) text += dom.data(node) ?? '';
  return text;
}

function assignedNodes(dom: DomReader, slot: Element, hosts: Map<Node, Element>): Node[] {
  if (hosts.size === 0) return [];
  let node: Node = slot;
  for (let parent = dom.parentNode(node); parent; parent = dom.parentNode(node)) node = parent;
  const host = hosts.get(node);
  if (!host) return [];
  const wanted = dom.attribute(slot, 'name') ?? '';
  const nodes: Node[] = [];
  for (let child = dom.firstChild(host); child; child = dom.nextSibling(child)) {
    const type = dom.nodeType(child);
    const slotName = type === 1 ? (dom.attribute(child as Element, 'slot') ?? '') : '';
    if ((type === 1 || type === 3) && slotName === wanted) nodes.push(child);
  }
  return nodes;
}

/** An element whose children are being read: the next of them, or those still to come of a slot's assigned nodes. */
interface Frame {
  readonly into: PageElement;
  next: Node | null;
  readonly assigned: Node[] | null;
  /** No child element has been met yet. */
  isFirst: boolean;
}

/** Iterative on purpose: a page can nest deeper than the stack. */
class TreeReader {
  readonly elements: PageElement[] = [];
  readonly notes = new Notes();
  private readonly hosts = new Map<Node, Element>();
  private readonly frames: Frame[] = [];

  constructor(private readonly dom: DomReader) {}

  /** True where the page is larger than what is read of it. */
  read(): boolean {
    const { dom, frames } = this;
    this.open(dom.root, 'html', null);
    let count = 0;
    for (let frame = frames.at(-1); frame && count < MAX_NODES; frame = frames.at(-1)) {
      const node = frame.next;
      if (!node) {
        frames.pop();
        continue;
      }
      frame.next = frame.assigned ? (frame.assigned.pop() ?? null) : dom.nextSibling(node);
      count++;
      const type = dom.nodeType(node);
      if (type === 3) addText(frame.into, node, dom.data(node) ?? '');
      else if (type === 1) this.enter(node as Element, frame);
    }
    return frames.length > 0;
  }

  private enter(node: Element, frame: Frame): void {
    const name = this.dom.name(node).toLowerCase();
    const { isFirst } = frame;
    frame.isFirst = false;
    if (!CLOSED.has(name)) this.open(node, name, frame.into);
    else if (name === 'template') {
      if (isFirst && !frame.assigned) this.enterTemplate(node, frame);
    } else {
      this.notes.take(this.dom, name, node);
      if (name === 'head') this.readHead(node);
    }
  }

  private open(node: Element | null, name: string, parent: PageElement | null): void {
    const into: PageElement = {
      index: this.elements.length,
      name,
      attributes: node ? readAttributes(this.dom, node) : {},
      parent,
      children: [],
      depth: parent ? parent.depth + 1 : 0,
      node,
    };
    this.elements.push(into);
    parent?.children.push(into);
    if (node) this.frames.push(this.frameOf(node, into));
  }

  /** The children as rendered: those of the shadow root where there is one, a slot's assigned nodes where it has any. */
  private frameOf(node: Element, into: PageElement): Frame {
    const { dom, hosts } = this;
    const shadow = dom.shadowRoot(node);
    if (shadow) hosts.set(shadow, node);
    const assigned = into.name === 'slot' ? assignedNodes(dom, node, hosts).reverse() : [];
    const [next, rest] = assigned.length
      ? [assigned.pop() ?? null, assigned]
      : [dom.firstChild(shadow ?? node), null];
    return { into, next, assigned: rest, isFirst: shadow === null };
  }

  /** `<template shadowrootmode=open>` that no parser attached (jsdom, innerHTML): what a browser would show. */
  private enterTemplate(template: Element, frame: Frame): void {
    const { dom } = this;
    const host = frame.into.node;
    if (!host || dom.attribute(template, 'shadowrootmode') !== 'open') return;
    const content = safeProperty(template, 'content')(template) as Node | null;
    if (!content) return;
    this.hosts.set(content, host);
    frame.into.children.length = 0;
    frame.next = dom.firstChild(content);
  }

  /** What stands in the head and is shown all the same goes to the root. */
  private readHead(head: Element): void {
    const root = this.elements[0] as PageElement;
    this.frames.push({ into: root, next: this.dom.firstChild(head), assigned: null, isFirst: false });
  }
}

function addText(parent: PageElement, node: Node, data: string): void {
  const text = data.length > MAX_TEXT_NODE ? data.slice(0, MAX_TEXT_NODE) : data;
  if (text) parent.children.push({ parent, text, node });
}

export function readTree(document: Document): PageTree {
  const reader = new TreeReader(createDomReader(document));
  const truncated = reader.read();
  const { elements, notes } = reader;
  const root = elements[0] as PageElement;
  const { jsonLd, metas, links, title } = notes;
  const language = root.attributes['lang'] ?? '';
  const direction = root.attributes['dir'] ?? '';
  return { root, elements, jsonLd, metas, links, title, language, direction, truncated };
}
