import { REPORTING_BY_LANGUAGE } from '../lexicon/reporting-verbs.ts';
import { TENSE_BY_LANGUAGE } from '../lexicon/tense-markers.ts';
import { findQuotes, type SentenceQuotes } from '../roles/quotes.ts';
import { primaryLanguage } from '../text/language.ts';
import { tokenise } from '../text/tokens.ts';
import type { Evidence, Sentence, Signal } from '../types.ts';
import { countDates } from './dates.ts';
import { countFigures } from './figures.ts';

/** How a sentence stands to the quotations around it. */
export interface QuoteForm {
  /** Goes on with a quotation, is nothing but one, or gives it to a pronoun: who speaks stands in the sentence before. */
  readonly leans: boolean;
  /** Its quotation is not closed where it ends. */
  readonly open: boolean;
  /** The sentence with everything quoted blanked out, same length. */
  readonly outside: string;
}

/** From this share of its letters on a sentence is nothing but a quotation. */
const ALL_QUOTED = 0.93;

/** What a sentence holds that needs no understanding. Strengths are in [0, 1]; 0 = the signal is not there. */
export interface SentenceSignals {
  readonly strengths: Readonly<Record<Signal, number>>;
  readonly signals: readonly Signal[];
  readonly evidence: readonly Evidence[];
  readonly quote: QuoteForm;
}

/** Quotation marks round fewer words are a name or a so-called. */
const FEWEST_QUOTED_WORDS = 4;
const SPACELESS_LANGUAGES = new Set(['ja', 'zh', 'th', 'lo', 'km', 'my']);

/** 0 for none, one half for one, ever nearer to 1. */
const saturate = (count: number): number => count / (count + 1);

function futureMatcher(language: string): (text: string, tokens: readonly string[]) => boolean {
  const markers = TENSE_BY_LANGUAGE[language]?.future ?? [];
  if (SPACELESS_LANGUAGES.has(language)) return (text) => markers.some((marker) => text.includes(marker));
  const phrases = markers
    .map((marker) => ` ${tokenise(marker).join(' ')} `)
    .filter((phrase) => phrase.trim() !== 'if');
  return (_, tokens) => {
    const flat = ` ${tokens.join(' ')} `;
    return phrases.some((phrase) => flat.includes(phrase));
  };
}

/** Words after an opening quotation in which a pronoun is the one who speaks: “…,” he said; „…“, sagte er. */
const ATTRIBUTION_WORDS = 3;

function quoteForm(
  text: string,
  quotes: SentenceQuotes | undefined,
  pronouns: ReadonlySet<string>,
): QuoteForm {
  if (quotes === undefined) return { leans: false, open: false, outside: text };
  const { continued, open, share, spans, outside } = quotes;
  const opensQuoted = spans[0] !== undefined && text.slice(0, spans[0].start).trim() === '';
  const saidByPronoun =
    opensQuoted &&
    tokenise(outside)
      .slice(0, ATTRIBUTION_WORDS)
      .some((word) => pronouns.has(word));
  return { leans: continued || share > ALL_QUOTED || saidByPronoun, open, outside };
}

/**
 * Finds quotations, figures, dates and looks ahead. Quotation marks and digits need no dictionary; dates come from
 * Intl's month and weekday names; `future` is found only in languages with a list of markers.
 */
export function findSignals(
  sentences: readonly Sentence[],
  tokens: readonly (readonly string[])[],
  languageTag: string | null,
  speakers: readonly (string | null)[],
): readonly SentenceSignals[] {
  const language = primaryLanguage(languageTag);
  const looksAhead = futureMatcher(language);
  const quotes = findQuotes(
    sentences.map(({ text, blockIndex }, i) => ({
      text,
      paragraphStart: sentences[i - 1]?.blockIndex !== blockIndex,
    })),
  );
  const pronouns = new Set(
    REPORTING_BY_LANGUAGE[language]?.pronouns.filter((word) => !/^(?:i|we)$/u.test(word)),
  );
  return sentences.map(({ text }, i) => {
    const spans = quotes[i]?.spans ?? [];
    const quoted = spans.map(({ start, end }) => tokenise(text.slice(start, end)).length);
    const isQuote = quoted.some((words) => words >= FEWEST_QUOTED_WORDS);
    const figures = countFigures(text, language);
    const dates = countDates(text, language);
    const strengths = {
      quote: isQuote ? 0.5 + 0.5 * (quotes[i]?.share ?? 0) : 0,
      number: saturate(figures),
      date: saturate(dates),
      future: looksAhead(text, tokens[i]!) ? 1 : 0,
    };
    const evidence: Evidence[] = [];
    const speaker = speakers[i] ?? null;
    if (isQuote)
      evidence.push({
        stage: 'salience',
        cause: 'quotesSpeaker',
        weight: 1,
        ...(speaker === null ? {} : { detail: speaker }),
      });
    if (figures > 0) evidence.push({ stage: 'salience', cause: 'figures', weight: figures });
    if (dates > 0) evidence.push({ stage: 'salience', cause: 'dates', weight: dates });
    if (strengths.future > 0) evidence.push({ stage: 'salience', cause: 'looksAhead', weight: 1 });
    const signals = (Object.keys(strengths) as Signal[]).filter((signal) => strengths[signal] > 0);
    return { strengths, signals, evidence, quote: quoteForm(text, quotes[i], pronouns) };
  });
}
