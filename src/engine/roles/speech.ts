import { REPORTING_BY_LANGUAGE, type ReportingLexicon } from '../lexicon/reporting-verbs.ts';
import { primaryLanguage } from '../text/language.ts';
import { findQuotes, type SentenceQuotes } from './quotes.ts';
import { findSpeaker, type SpeakerPatterns, speakerPatterns } from './speaker.ts';

export interface SpeechLabel {
  readonly quotes: SentenceQuotes;
  /** The sentence holds direct or reported speech. */
  readonly speech: boolean;
  /** The sentence itself names its source: a reporting verb, or "according to". */
  readonly attributed: boolean;
  /** Who speaks, in the words of the page; null where it cannot be told. */
  readonly speaker: string | null;
}

type Line = { readonly text: string; readonly paragraphStart: boolean };

const NO_LEXICON: ReportingLexicon = { verbs: [], sources: [], pronouns: [] };
/** A quotation shorter than this share of its sentence is a quoted word, not speech, when nothing attributes it. */
const SPEECH_SHARE = 0.5;
const patternsByLanguage = new Map<string, SpeakerPatterns>();

function patternsFor(language: string | null): SpeakerPatterns {
  const key = primaryLanguage(language);
  const known = patternsByLanguage.get(key);
  if (known !== undefined) return known;
  const made = speakerPatterns(REPORTING_BY_LANGUAGE[key] ?? NO_LEXICON, key);
  patternsByLanguage.set(key, made);
  return made;
}

/**
 * Who speaks in each sentence. The attribution is sought in the sentence, then in the neighbouring sentences of
 * the same paragraph; a pronoun is resolved to the speaker named last.
 */
export function labelSpeech(sentences: readonly Line[], language: string | null): readonly SpeechLabel[] {
  const patterns = patternsFor(language);
  const quotes = findQuotes(sentences);
  const found = sentences.map(({ text }, i) => findSpeaker(text, quotes[i]!, patterns));
  const speakers: (string | null)[] = [];
  const speech: boolean[] = [];
  let lastNamed: string | null = null;
  for (let i = 0; i < sentences.length; i++) {
    const own = found[i]!;
    const quote = quotes[i]!;
    const sameParagraph = !sentences[i]!.paragraphStart;
    const followsSpeech = sameParagraph && i > 0 && speech[i - 1] === true;
    const speaks = own.attributed || quote.share >= SPEECH_SHARE || (quote.share > 0 && followsSpeech);
    speech.push(speaks);
    if (own.name !== null) lastNamed = own.name;
    if (!speaks) speakers.push(null);
    else if (own.name !== null) speakers.push(own.name);
    else if (own.pronoun) speakers.push(lastNamed);
    else if (own.attributed) speakers.push(null);
    else speakers.push(neighbourSpeaker(i, sentences, found, speakers));
  }
  return sentences.map((_, i) => ({
    quotes: quotes[i]!,
    speech: speech[i]!,
    attributed: found[i]!.attributed,
    speaker: speakers[i] ?? null,
  }));
}

function neighbourSpeaker(
  i: number,
  sentences: readonly Line[],
  found: readonly { readonly name: string | null }[],
  speakers: readonly (string | null)[],
): string | null {
  const before = sentences[i]!.paragraphStart ? null : (speakers[i - 1] ?? null);
  if (before !== null) return before;
  const next = sentences[i + 1];
  return next !== undefined && !next.paragraphStart ? (found[i + 1]?.name ?? null) : null;
}
