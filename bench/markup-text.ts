import { JSDOM } from 'jsdom';

const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg']);

/** The texts of an extractor's markup, one a block-level element or line, spaces collapsed, no empties. */
export function textsOf(html: string): string[] {
  const { window } = new JSDOM(html);
  const texts: string[] = [];
  let run = '';
  const flush = (): void => {
    const text = run.replace(/\s+/g, ' ').trim();
    if (text) texts.push(text);
    run = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) run += node.nodeValue ?? '';
    const name = node.nodeName.toLowerCase();
    if (node.nodeType !== 1 || SILENT.has(name)) return;
    const isBlock = !INLINE.has(name);
    if (isBlock) flush();
    for (const child of node.childNodes) visit(child);
    if (isBlock) flush();
  };
  visit(window.document.body);
  flush();
  window.close();
  return texts;
}
