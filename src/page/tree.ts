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

function readAttributes(dom: DomReader, element: Element): Record<string, string> {
  const attributes: Record<string, string> = {};
  let data = '';
  for (const name of dom.attributeNames(element)) {
    if (KEPT.has(name)) attributes[name] = (dom.attribute(element, name) ?? '').slice(0, 2_000);
    else if (name === 'style') {
      if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(dom.attribute(element, name) ?? ''))
        attributes['invisible'] = '';
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
    if (dom.nodeType(node) === 3) text += dom.data(node);
  return text;
}

/** The children as rendered: those of the shadow root where there is one, a slot's assigned nodes where it has any. */
function renderedChildren(dom: DomReader, element: Element, name: string, hosts: Map<Node, Element>): Node[] {
  const shadow = dom.shadowRoot(element) ?? declarativeRoot(dom, element);
  if (shadow) hosts.set(shadow, element);
  const from: Node = shadow ?? element;
  const assigned = name === 'slot' ? assignedNodes(dom, element, hosts) : [];
  if (assigned.length) return assigned;
  const nodes: Node[] = [];
  for (let node = dom.firstChild(from); node; node = dom.nextSibling(node)) nodes.push(node);
  return nodes;
}

/** `<template shadowrootmode=open>` that no parser attached (jsdom, innerHTML): what a browser would show. */
function declarativeRoot(dom: DomReader, element: Element): Node | null {
  for (let node = dom.firstChild(element); node; node = dom.nextSibling(node)) {
    if (dom.nodeType(node) !== 1) continue;
    const template = node as Element;
    if (dom.name(template) !== 'template') return null;
    if (dom.attribute(template, 'shadowrootmode') === 'open')
      return safeProperty(template, 'content')(template) as Node | null;
  }
  return null;
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

/** Iterative on purpose: a page can nest deeper than the stack. */
export function readTree(document: Document): PageTree {
  const dom = createDomReader(document);
  const notes = new Notes();
  const elements: PageElement[] = [];
  const hosts = new Map<Node, Element>();
  let count = 0;
  const open = (node: Element | null, name: string, parent: PageElement | null): PageElement => {
    const attributes = node ? readAttributes(dom, node) : {};
    const depth = parent ? parent.depth + 1 : 0;
    const element = { index: elements.length, name, attributes, parent, children: [], depth, node };
    elements.push(element);
    return element;
  };
  const root = open(dom.root, 'html', null);
  // Nodes still to be read, last first, each with the element it goes into.
  const pending: [Node, PageElement][] = [];
  const push = (element: Element, name: string, into: PageElement) => {
    const nodes = renderedChildren(dom, element, name, hosts);
    for (let index = nodes.length - 1; index >= 0; index--) pending.push([nodes[index] as Node, into]);
  };
  if (dom.root) push(dom.root, 'html', root);
  for (let next = pending.pop(); next && count < MAX_NODES; next = pending.pop()) {
    const [node, parent] = next;
    const type = dom.nodeType(node);
    count++;
    if (type === 3) {
      const text = dom.data(node).slice(0, MAX_TEXT_NODE);
      if (text) parent.children.push({ parent, text, node });
    } else if (type === 1) {
      const live = node as Element;
      const name = dom.name(live);
      if (CLOSED.has(name)) {
        notes.take(dom, name, live);
        if (name === 'head') push(live, name, root);
        continue;
      }
      const element = open(live, name, parent);
      parent.children.push(element);
      push(live, name, element);
    }
  }
  const { jsonLd, metas, links, title } = notes;
  const language = root.attributes['lang'] ?? '';
  const direction = root.attributes['dir'] ?? '';
  return { root, elements, jsonLd, metas, links, title, language, direction, truncated: pending.length > 0 };
}
