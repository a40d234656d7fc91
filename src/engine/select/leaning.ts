import type { QuoteForm } from '../signals/index.ts';
import type { Sentence } from '../types.ts';
import { hangsOnPronoun } from './inner-pronoun.ts';
import { pointsBack } from './points-back.ts';
import { isQuestion } from './quality.ts';
import { isSpokenByNobody, isUnattributedSpeech } from './reported-speech.ts';
import { leaningOf } from './stand-alone.ts';
import { unnamedPersonFinder } from './unnamed-person.ts';

/**
 * Which sentences live on the one before: by their first words, by a pronoun or pointer further in, as the rest of a
 * quotation or of what somebody said, or as an answer.
 */
export function findLeaning(
  sentences: readonly Sentence[],
  quotes: readonly QuoteForm[],
  languageTag: string | null,
): readonly boolean[] {
  const hasUnnamedPerson = unnamedPersonFinder(
    sentences.map(({ text }) => text),
    languageTag,
  );
  return sentences.map(({ text, blockIndex }, i) => {
    const before = sentences[i - 1];
    if (before === undefined) return false;
    return (
      quotes[i]!.leans ||
      leaningOf(text, languageTag) !== null ||
      hangsOnPronoun(text, languageTag) ||
      hasUnnamedPerson(quotes[i]!.outside) ||
      pointsBack(text, languageTag) ||
      isUnattributedSpeech(text, languageTag) ||
      isSpokenByNobody(text, languageTag) ||
      (isQuestion(before.text) && blockIndex - before.blockIndex <= 1)
    );
  });
}
