import { cosine, type SparseVector } from '../salience/vectors.ts';
import type { QuoteForm } from '../signals/index.ts';
import { latinPattern } from '../text/latin-pattern.ts';
import type { BlockKind } from '../types.ts';

/** What is wrong with a sentence as a line of a brief. */
export interface Quality {
  /**
   * Never shown unless a phrase of the reader or a label of the page claims it: questions, announcements, fragments,
   * asides, halves of concessions, captions, posts, list leads, quotations that end in another sentence, whom nobody
   * reached, what happened meanwhile, copies of the headline, what may be no story.
   */
  readonly isUnfit: boolean;
  /** Taken off its value, 0 for nothing wrong. */
  readonly penalty: number;
}

export interface QualityInput {
  readonly text: string;
  readonly words: number;
  readonly blockKind: BlockKind;
  /** It stands in a block that may be no part of the story. */
  readonly isDoubtful: boolean;
  readonly vector: SparseVector;
  readonly headline: SparseVector;
  readonly headlineWords: number;
  readonly quote: Pick<QuoteForm, 'open' | 'outside'>;
  /** Most sentences of the article end with a stop, so that one without is a title, a caption or a table row. */
  readonly mostEnd: boolean;
}

const MARK = /[?？؟]/;
const ENDS_ASKING = /[?？؟]["”’»」』)]*$/;
/** A question that somebody asks: “Are they safe?” asked the mayor. */
const ASKED = latinPattern(String.raw`[?？؟]["”»]\s+(?:\p{Ll}+\s+\p{Lu}|(?:he|she|they)\s)[^?!]*$`, 'u');
export const isQuestion = (text: string): boolean =>
  MARK.test(text) && (ENDS_ASKING.test(text) || ASKED.test(text));
/** A colon, or the words that do its work. */
const LEADS_A_LIST =
  /(?:[:：][”"»)]*|(?:次のとおり|次の通り|以下のとおり|以下の通り|如下)[。：]?|\b(?:as follows|wie folgt|comme suit)\.?)$/u;
/** Tells what the article is going to tell, greets its reader or calls on him to do something for the publisher. */
const ANNOUNCES =
  /^(?:here(?:[’']s| is| are) (?:a |an |the )?(?:what|how|why|everything|all|our|some|look|list|guide|rundown|breakdown|(?:\w+ ){0,2}(?:things|ways|facts|takeaways|questions))\b|below(?: is| are|,)|read on|scroll down|in this (?:article|story|post|video|episode),?|[^:]{3,50}, byline:|welcome to|we bring you|(?:start|begin) your (?:day|morning|week)\b|(?:aten[çc][ãa]o|atención|achtung|hinweis|please note) ?:|(?:leave|post) (?:a|your) comments?|let (?:us|me) know|tell us|sign up|subscribe to|click (?:here|on)|follow us|stay tuned|check out (?:the|our|this)|(?:share|send us) your|hier (?:erfahren|lesen|finden) sie\b)/;
/** The same further in: "be sure to keep an eye out", "we'll be looking more at that". */
const CALLS =
  /\b(?:be sure to|don[’']t forget to|make sure (?:to|you)) (?:check|keep|follow|subscribe|read|watch|tune|sign|come)\b|\bwe(?:[’']ll| will) (?:be (?:looking|updating|testing|adding|publishing|covering)|update this|have more on)\b|\btoutes les infos\b.*\bici\b/;
/** Of no use to a reader: whom the newsroom did not reach. */
const NO_ANSWER =
  /\b(?:declined to comment|declined requests? for comment|(?:did not|didn[’']t|has not|have not)(?: immediately| yet)? (?:respond|reply|return(?:ed)?|responded|replied)\b.{0,60}\b(?:comment|request|message|call|email)|not (?:immediately )?available for comment|(?:reached out|reaching out|contacted|approached)\b.{0,80}\bfor (?:a )?(?:comment|response|statement)|could not (?:immediately )?be reached)/;
const ENDS = /[.!…。！।؟۔።]["”’“»«」』)\]）]*$/u;
/** Says where in a picture something is. */
const CAPTION =
  /\((?:(?:at|from|top|bottom|far|seen|shown|pictured) )?(?:left|right|above|below|pictured|links|rechts|à gauche|à droite|izquierda|derecha)[,;) ]|^(?:pictured|file photo|from left)\b/;
/** Code points from here on are emoji and other pictures: a line that begins with one is a post. */
const PICTURES = 0x1f000;
/** Turns to something else: it cannot stand alone, and with the sentence before it makes no sense either. */
const PARALLEL =
  /^(?:meanwhile|elsewhere|separately|in other news|unterdessen|derweil|indessen|pendant ce temps|dans le même temps|mientras tanto|intanto|nel frattempo|enquanto isso|intussen|ondertussen)(?![a-zà-ÿ])(?! (?:in|im|on|at|en|a|à|op)\s)/;
/**
 * Grants what the next sentence takes back: “Es wird zwar kalt.” Not "und zwar", nor what restricts a word or is added
 * behind a comma ("der zwar kleine Verein", "gewann, zwar ohne Glanz").
 */
const CONCEDES_DE = latinPattern(
  String.raw`(?<![,;–—] |(?<!\p{L})(?:und|und das|und dies|der|die|das|den|dem|des|eine?|eine[mnrs])\s)(?<!\p{L})zwar(?!\p{L})`,
  'u',
);
const CONCEDES_FR = /^certes(?![a-zà-ÿ])/;
/** Where the sentence takes it back itself it is whole. */
const TURNS_DE = latinPattern(
  String.raw`(?<!\p{L})(?:aber|doch|jedoch|allerdings|dennoch|trotzdem|gleichwohl|sondern|indes|indessen|hingegen|dagegen|freilich|nichtsdestotrotz|nichtsdestoweniger|nur|obwohl|obgleich|wenngleich)(?!\p{L})`,
  'u',
);
const TURNS_FR = /\b(?:mais|pourtant|cependant|toutefois|pas moins|reste que|or)\b|néanmoins/;
const isHalfConcession = (small: string): boolean =>
  (CONCEDES_DE.test(small) && !TURNS_DE.test(small)) || (CONCEDES_FR.test(small) && !TURNS_FR.test(small));
/** A sentence in brackets is an aside to the one before. */
const ASIDE = /^[(（[].*[)）\]][.。]?$/u;
const FEWEST_WORDS = 4;
const FEWEST_LIST_WORDS = 6;
/** Over this many words a sentence gives way to a shorter one. */
const LONG = 45;
const VERY_LONG = 60;
const HEADLINE_COPY = 0.8;

/** Whether most sentences end with a stop; they do not in Thai, nor in lists of titles. */
export const mostSentencesEnd = (sentences: readonly { readonly text: string }[]): boolean =>
  sentences.filter(({ text }) => ENDS.test(text)).length * 2 > sentences.length;

/** Judges a sentence by its form alone. */
export function judgeQuality(input: QualityInput): Quality {
  const { text, words } = input;
  const small = text.toLowerCase();
  const isTitle = input.mostEnd && !ENDS.test(text);
  const isListItem = input.blockKind === 'listItem' && words >= FEWEST_LIST_WORDS;
  const isUnfit =
    input.isDoubtful ||
    isQuestion(text) ||
    LEADS_A_LIST.test(text) ||
    ANNOUNCES.test(small) ||
    CALLS.test(input.quote.outside.toLowerCase()) ||
    input.quote.open ||
    ASIDE.test(text) ||
    NO_ANSWER.test(small) ||
    PARALLEL.test(small) ||
    isHalfConcession(small) ||
    CAPTION.test(small) ||
    (text.codePointAt(0) ?? 0) >= PICTURES ||
    words < FEWEST_WORDS ||
    (isTitle && !isListItem) ||
    repeatsHeadline(input);
  let penalty = 0;
  if (words > LONG) penalty += Math.min(0.3, ((words - LONG) / (VERY_LONG - LONG)) * 0.3);
  if (words > VERY_LONG) penalty += 0.4;
  if (isTitle) penalty += isListItem ? 0.1 : 0.4;
  return { isUnfit, penalty };
}

function repeatsHeadline({ vector, headline, words, headlineWords }: QualityInput): boolean {
  return headlineWords > 0 && words <= headlineWords + 3 && cosine(vector, headline) > HEADLINE_COPY;
}
