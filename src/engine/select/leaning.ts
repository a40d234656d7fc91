import { REPORTING_BY_LANGUAGE } from '../lexicon/reporting-verbs.ts';
import type { QuoteForm } from '../signals/index.ts';
import { primaryLanguage } from '../text/language.ts';
import { tokenise } from '../text/tokens.ts';
import type { Sentence } from '../types.ts';
import { hangsOnPronoun } from './inner-pronoun.ts';
import { pointsBack } from './points-back.ts';
import { isQuestion } from './quality.ts';
import { isUnattributedSpeech } from './reported-speech.ts';
import { leaningOf } from './stand-alone.ts';
import { unnamedPersonFinder } from './unnamed-person.ts';

const SPOKEN_DASH = /^[—–]\s/;
/** „— Нет,— сказал“: who speaks stands behind a second dash. */
const SPEAKER_BEHIND_DASH = /[,!?.…]\s?[—–]\s?[^\s\p{Lu}]/u;

const WITH_SECOND_DASH = new Set(['ru', 'uk', 'be', 'bg']);

/** A line of a dialogue, opened by a dash, without a word of who says it. */
function isSpokenByNobody(text: string, languageTag: string | null): boolean {
  if (!SPOKEN_DASH.test(text) || SPEAKER_BEHIND_DASH.test(text)) return false;
  const language = primaryLanguage(languageTag);
  const verbs = REPORTING_BY_LANGUAGE[language]?.verbs ?? [];
  if (verbs.length === 0 && !WITH_SECOND_DASH.has(language)) return false;
  const words = new Set(tokenise(text));
  return !verbs.some((verb) => words.has(verb));
}

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
