import type { QuoteForm } from '../signals/index.ts';
import type { Sentence } from '../types.ts';
import { hangsOnPronoun } from './inner-pronoun.ts';
import { leaningOf } from './stand-alone.ts';

const QUESTION = /[?？؟]["”’»」』)]*$/u;

/** Which sentences live on the one before: by their first words, by a pronoun further in, as the rest of a quotation or an answer. */
export function findLeaning(
  sentences: readonly Sentence[],
  quotes: readonly QuoteForm[],
  languageTag: string | null,
): readonly boolean[] {
  return sentences.map(({ text, blockIndex }, i) => {
    const before = sentences[i - 1];
    if (before === undefined) return false;
    return (
      quotes[i]!.leans ||
      leaningOf(text, languageTag) !== null ||
      hangsOnPronoun(text, languageTag) ||
      (QUESTION.test(before.text) && blockIndex - before.blockIndex <= 1)
    );
  });
}
