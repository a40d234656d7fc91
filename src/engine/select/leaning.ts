import type { QuoteForm } from '../signals/index.ts';
import type { Block, Sentence } from '../types.ts';
import { hangsOnPronoun } from './inner-pronoun.ts';
import { pointsBack } from './points-back.ts';
import { isQuestion } from './quality.ts';
import { isSpokenByNobody, isUnattributedSpeech } from './reported-speech.ts';
import { leaningOf, type OpeningWords } from './stand-alone.ts';
import { unnamedPersonFinder } from './unnamed-person.ts';

/** Which blocks are quotations that the text before them hands the word to; none where a page sets most of its text so. */
function quotedBlocks(blocks: readonly Pick<Block, 'kind'>[]): readonly boolean[] {
  const isQuote = blocks.map(({ kind }) => kind === 'quote');
  return isQuote.filter(Boolean).length * 2 > blocks.length ? isQuote.map(() => false) : isQuote;
}

/** What of a sentence's own words asks for one before it. */
export interface Leaning {
  /** Hardly anybody could understand it without the sentence before. */
  readonly leans: boolean;
  /** What its first words are; null where they ask for nothing. */
  readonly opening: OpeningWords | null;
  /** It points back further in. */
  readonly pointsBack: boolean;
}

const STANDS_ALONE: Leaning = { leans: false, opening: null, pointsBack: false };

/**
 * Which sentences live on the one before: by their first words, by a pronoun or pointer further in, as a quotation set
 * apart, as the rest of one or of what somebody said, or as an answer.
 */
export function findLeaning(
  sentences: readonly Sentence[],
  quotes: readonly QuoteForm[],
  languageTag: string | null,
  blocks: readonly Pick<Block, 'kind'>[],
): readonly Leaning[] {
  const isQuoted = quotedBlocks(blocks);
  const hasUnnamedPerson = unnamedPersonFinder(
    sentences.map(({ text }) => text),
    languageTag,
  );
  return sentences.map(({ text, blockIndex }, i) => {
    const before = sentences[i - 1];
    if (before === undefined) return STANDS_ALONE;
    const opening = leaningOf(text, languageTag);
    const isBackward = pointsBack(text, languageTag);
    const leans =
      opening !== null ||
      isBackward ||
      isQuoted[blockIndex] === true ||
      quotes[i]!.leans ||
      hangsOnPronoun(text, languageTag) ||
      hasUnnamedPerson(quotes[i]!.outside) ||
      isUnattributedSpeech(text, languageTag) ||
      isSpokenByNobody(text, languageTag) ||
      (isQuestion(before.text) && blockIndex - before.blockIndex <= 1);
    return { leans, opening, pointsBack: isBackward };
  });
}
