import { latinPattern } from '../text/latin-pattern.ts';
import type { WeighedArticle } from './document.ts';

export const asksQuestion = ({ sentences }: WeighedArticle): readonly number[] =>
  sentences.map(({ text }) => (/[?？؟;]["”’»」)]*$/u.test(text) && !/;$/u.test(text) ? 1 : 0));

export const holdsQuote = ({ sentences }: WeighedArticle): readonly number[] =>
  sentences.map(({ text }) => (/[“”„«»「」『』"]/u.test(text) ? 1 : 0));

const FIGURE = latinPattern(String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*`, 'gu');
/** Numbers a sentence states, 0 to 1. */
export const holdsFigures = ({ sentences }: WeighedArticle): readonly number[] =>
  sentences.map(({ text }) => {
    const figures = text.match(FIGURE.of(text))?.length ?? 0;
    return figures / (figures + 1);
  });

/** Mean share of the article's sentences that hold the sentence's terms (SumBasic's idea, Nenkova & Vanderwende 2005). */
export const commonTerms = ({ terms, space }: WeighedArticle): readonly number[] =>
  terms.map((list) => {
    if (list.length === 0) return 0;
    const sum = list.reduce((total, term) => total + space.sentenceCount(term), 0);
    return sum / list.length / terms.length;
  });
