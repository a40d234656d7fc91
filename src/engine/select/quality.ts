import { cosine, type SparseVector } from '../salience/vectors.ts';
import type { BlockKind } from '../types.ts';

/** What is wrong with a sentence as a line of a brief. */
export interface Quality {
  /** Never shown unless a phrase of the reader or a label of the page claims it: questions, fragments, list leads. */
  readonly isUnfit: boolean;
  /** Taken off its value, 0 for nothing wrong. */
  readonly penalty: number;
}

export interface QualityInput {
  readonly text: string;
  readonly words: number;
  readonly blockKind: BlockKind;
  readonly vector: SparseVector;
  readonly headline: SparseVector;
  readonly headlineWords: number;
}

const QUESTION = /[?？؟]["”’»」』)]*$/u;
const LEADS_A_LIST = /[:：][”"»)]*$/u;
const ENDS = /[.!…。！।؟۔።]["”’“»«」』)\]）]*$/u;
const FEWEST_WORDS = 4;
/** Over this many words a sentence gives way to a shorter one. */
const LONG = 45;
const VERY_LONG = 60;
const HEADLINE_COPY = 0.8;

/** Judges a sentence by its form alone. */
export function judgeQuality(input: QualityInput): Quality {
  const { text, words } = input;
  const isUnfit = QUESTION.test(text) || LEADS_A_LIST.test(text) || words < FEWEST_WORDS;
  let penalty = 0;
  if (words > LONG) penalty += Math.min(0.3, ((words - LONG) / (VERY_LONG - LONG)) * 0.3);
  if (words > VERY_LONG) penalty += 0.4;
  if (!ENDS.test(text)) penalty += input.blockKind === 'listItem' ? 0.1 : 0.4;
  if (hasUnpairedQuote(text)) penalty += 0.25;
  if (repeatsHeadline(input)) penalty += 0.6;
  return { isUnfit, penalty };
}

function repeatsHeadline({ vector, headline, words, headlineWords }: QualityInput): boolean {
  return headlineWords > 0 && words <= headlineWords + 3 && cosine(vector, headline) > HEADLINE_COPY;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A quotation that begins or ends in another sentence. */
export function hasUnpairedQuote(text: string): boolean {
  if (count(text, /"/gu) % 2 === 1) return true;
  if (count(text, /[«‹]/gu) !== count(text, /[»›]/gu)) return true;
  if (count(text, /[「『]/gu) !== count(text, /[」』]/gu)) return true;
  const low = count(text, /„/gu);
  const left = count(text, /“/gu);
  const right = count(text, /”/gu);
  return low > 0 ? low !== left + right : left !== right;
}
