import type { Article, Sentence } from '../types.ts';
import { findSentences } from './boundaries.ts';

/**
 * The sentences of an article in document order. Headings of the story hold none. `bodyStarts[i]` is the offset in
 * block i after a label of the page ("The latest:"), which belongs to no sentence.
 */
export function segmentArticle(article: Article, bodyStarts: readonly number[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [blockIndex, block] of article.blocks.entries()) {
    if (block.kind === 'heading') continue;
    const bodyStart = bodyStarts[blockIndex] ?? 0;
    const body = block.text.slice(bodyStart);
    for (const span of findSentences(body, article.language)) {
      const start = span.start + bodyStart;
      const end = span.end + bodyStart;
      sentences.push({ text: block.text.slice(start, end), blockIndex, start, end });
    }
  }
  return sentences;
}
