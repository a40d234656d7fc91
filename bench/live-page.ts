import { summarise } from '../src/engine/index.ts';
import { type RevealTarget, readPage, revealSentence } from '../src/page/index.ts';
import { normaliseSpaces } from '../src/page/text.ts';
import { defaultSettings } from '../src/settings/index.ts';

/** What became of a sentence when the page was asked for it. */
export type Fate = 'exact' | 'quote' | 'none' | 'other text';

export interface LiveReading {
  readonly isArticle: boolean;
  readonly blocks: readonly { readonly kind: string; readonly text: string }[];
  readonly title: string;
  /** The page's markup, open shadow roots included, is the same after reading and revealing. */
  readonly isUntouched: boolean;
  /** The sentences that could not be shown, and how many were asked for. */
  readonly sentences: number;
  readonly faults: readonly { readonly text: string; readonly fate: Fate; readonly found: string }[];
  /** The same after the story's elements have been replaced by copies, as a page does that renders anew. */
  readonly faultsAfterChange: readonly {
    readonly text: string;
    readonly fate: Fate;
    readonly found: string;
  }[];
}

const CONTEXT_CHARACTERS = 32;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** The page as markup, every open shadow root written where its host stands. */
function markupOf(node: Node): string {
  if (!(node instanceof Element)) return new XMLSerializer().serializeToString(node);
  const attributes = node.getAttributeNames().map((name) => `${name}=${node.getAttribute(name)}`);
  const shadow = node.shadowRoot ? [...node.shadowRoot.childNodes].map(markupOf).join('') : '';
  return `<${node.nodeName} ${attributes.join(' ')}>#${shadow}#${[...node.childNodes].map(markupOf).join('')}</>`;
}

const textOf = (ranges: readonly Range[]): string =>
  normaliseSpaces(ranges.map(String).join(' ').replace(INVISIBLE, ''));
const bare = (text: string): string => normaliseSpaces(text).replace(/\s/g, '');

/** Runs in the page, in the world of a content script. */
export function readLivePage(url: string): LiveReading {
  const before = markupOf(document.documentElement);
  const reading = readPage(document, { url, force: true });
  const { article } = reading;
  const empty = { isArticle: false, blocks: [], title: '', sentences: 0, faults: [], faultsAfterChange: [] };
  if (reading.kind !== 'article' || article === null)
    return { ...empty, isUntouched: before === markupOf(document.documentElement) };
  const { rules, length } = defaultSettings();
  const { sentences } = summarise(article, { rules, length });
  const faultsOf = () =>
    sentences.flatMap(({ text, blockIndex, start, end }) => {
      const block = article.blocks[blockIndex]?.text ?? '';
      const target: RevealTarget = {
        blockIndex,
        start,
        end,
        quote: {
          exact: text,
          prefix: block.slice(Math.max(0, start - CONTEXT_CHARACTERS), start),
          suffix: block.slice(end, end + CONTEXT_CHARACTERS),
        },
      };
      const { found, ranges } = revealSentence(reading.places, document, target);
      const shown = textOf(ranges);
      if (found !== 'none' && bare(shown) === bare(text)) return [];
      const fate: Fate = found === 'none' ? 'none' : 'other text';
      return [{ text, fate, found: shown }];
    });
  const faults = faultsOf();
  const isUntouched = before === markupOf(document.documentElement);
  document.body.replaceWith(document.body.cloneNode(true));
  return {
    isArticle: readPage(document, { url, force: false }).kind === 'article',
    blocks: article.blocks.map(({ kind, text }) => ({ kind, text })),
    title: article.title,
    isUntouched,
    sentences: sentences.length,
    faults,
    faultsAfterChange: faultsOf(),
  };
}
