import type { Article, Block, Sentence } from '../src/engine/types.ts';

export interface TextDocument {
  readonly title: string;
  readonly language: string | null;
  readonly sentences: readonly { readonly text: string; readonly paragraphStart: boolean }[];
}

/** An article whose sentence boundaries are given: one block a paragraph, the sentences joined by a space. */
export function textArticle(document: TextDocument): { article: Article; sentences: readonly Sentence[] } {
  const texts: string[] = [];
  const sentences = document.sentences.map(({ text, paragraphStart }, index): Sentence => {
    const isOpening = paragraphStart || index === 0;
    if (isOpening) texts.push('');
    const blockIndex = texts.length - 1;
    const before = isOpening ? '' : `${texts[blockIndex]} `;
    texts[blockIndex] = before + text;
    return { text, blockIndex, start: before.length, end: before.length + text.length };
  });
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', text }));
  return {
    article: {
      title: document.title,
      byline: null,
      siteName: null,
      language: document.language,
      direction: 'ltr',
      publishedAt: null,
      standfirst: null,
      url: '',
      citeUrl: '',
      blocks,
      dropped: [],
      partial: null,
    },
    sentences,
  };
}
