import type { WeighedArticle } from './document.ts';

/** 1 for the first sentence, 1/2 for the second, 1/3 for the third. */
export const inversePosition = ({ sentences }: WeighedArticle): readonly number[] =>
  sentences.map((_, i) => 1 / (i + 1));

/** Falls from 1 at the first sentence to nearly 0 after the tenth, whatever the length of the article. */
export const nearOpening = ({ sentences }: WeighedArticle): readonly number[] =>
  sentences.map((_, i) => Math.exp(-i / 5));

/** From 1 at the start of the article to 0 at its end. */
export const relativePosition = ({ sentences }: WeighedArticle): readonly number[] =>
  sentences.map((_, i) => 1 - i / sentences.length);

export const opensParagraph = ({ paragraphStarts }: WeighedArticle): readonly number[] =>
  paragraphStarts.map((isStart) => (isStart ? 1 : 0));
