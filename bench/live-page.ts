import { summarise, textQuoteOf } from '../src/engine/index.ts';
import { readPage, revealSentence } from '../src/page/index.ts';
import { normaliseSpaces } from '../src/page/text.ts';
import { defaultSettings } from '../src/settings/index.ts';

/** Why a sentence was not shown: no range at all, or one with another text. */
export type Fault = 'none' | 'other text';

export interface LiveReading {
  readonly blocks: readonly { readonly kind: string; readonly text: string }[];
  /** The page's markup, open shadow roots included, is the same after reading and revealing. */
  readonly isUntouched: boolean;
  /** How many were asked for. */
  readonly sentences: number;
  /** One for each sentence that could not be shown. */
  readonly faults: readonly Fault[];
  /** The same after the story's elements have been replaced by copies, as a page does that renders anew. */
  readonly faultsAfterChange: readonly Fault[];
}

/** The page as markup, every open shadow root written where its host stands. */
function markupOf(node: Node): string {
  if (!(node instanceof Element)) return new XMLSerializer().serializeToString(node);
  const attributes = node.getAttributeNames().map((name) => `${name}=${node.getAttribute(name)}`);
  const shadow = node.shadowRoot ? [...node.shadowRoot.childNodes].map(markupOf).join('') : '';
  return `<${node.nodeName} ${attributes.join(' ')}>#${shadow}#${[...node.childNodes].map(markupOf).join('')}</>`;
}

/** White space apart. */
const bare = (text: string): string => normaliseSpaces(text).replace(/\s/g, '');

/** Runs in the page, in the world of a content script. */
export function readLivePage(url: string): LiveReading {
  const before = markupOf(document.documentElement);
  const isUntouched = () => before === markupOf(document.documentElement);
  const reading = readPage(document, { url, force: true });
  if (reading.kind !== 'article')
    return { blocks: [], isUntouched: isUntouched(), sentences: 0, faults: [], faultsAfterChange: [] };
  const { article, places } = reading;
  const { rules, length } = defaultSettings();
  const { sentences } = summarise(article, { rules, length });
  const findFaults = () =>
    sentences.flatMap((sentence): Fault[] => {
      const { blockIndex, start, end } = sentence;
      const quote = textQuoteOf(sentence, article);
      const { found, ranges } = revealSentence(places, document, { blockIndex, start, end, quote });
      if (found === 'none') return ['none'];
      return bare(ranges.map(String).join(' ')) === bare(sentence.text) ? [] : ['other text'];
    });
  const faults = findFaults();
  const wasUntouched = isUntouched();
  document.body.replaceWith(document.body.cloneNode(true));
  return {
    blocks: article.blocks.map(({ kind, text }) => ({ kind, text })),
    isUntouched: wasUntouched,
    sentences: sentences.length,
    faults,
    faultsAfterChange: findFaults(),
  };
}
