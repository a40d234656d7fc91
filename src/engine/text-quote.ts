import type { Article, Sentence, TextQuote } from './types.ts';

/** In UTF-16 units, on either side. */
const CONTEXT = 32;

/**
 * The quote of a sentence. `article`: where it was found; where that is unknown or holds another text in its place, nothing
 * is around it.
 */
export function textQuoteOf(
  { text, blockIndex, start, end }: Sentence,
  article: Pick<Article, 'blocks'> | undefined,
): TextQuote {
  const block = article?.blocks[blockIndex]?.text ?? '';
  const isThere = block.slice(start, end) === text;
  return {
    exact: text,
    prefix: isThere ? block.slice(Math.max(0, start - CONTEXT), start) : '',
    suffix: isThere ? block.slice(end, end + CONTEXT) : '',
  };
}
