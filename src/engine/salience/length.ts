import type { WeighedArticle } from './document.ts';

/** Logarithm of the number of words, scaled so that 40 words give 1. */
export const lengthLogarithm = ({ terms }: WeighedArticle): readonly number[] =>
  terms.map((list) => Math.log(1 + list.length) / Math.log(41));

/** 0 up to 40 words, then growing to 1 at 80. */
export const tooLong = ({ terms }: WeighedArticle): readonly number[] =>
  terms.map((list) => Math.min(1, Math.max(0, (list.length - 40) / 40)));

/** 1 for sentences under 6 words. */
export const tooShort = ({ terms }: WeighedArticle): readonly number[] =>
  terms.map((list) => (list.length < 6 ? 1 : 0));
