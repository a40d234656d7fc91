import type { QuoteForm } from '../signals/index.ts';
import type { Sentence } from '../types.ts';
import { hangsOnPronoun } from './inner-pronoun.ts';
import { isQuestion } from './quality.ts';
import { leaningOf } from './stand-alone.ts';

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
      (isQuestion(before.text) && blockIndex - before.blockIndex <= 1)
    );
  });
}
