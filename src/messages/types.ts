import type { Article, Brief, BriefLength, ScoredSentence, Sentence, TextQuote } from '../engine/types.ts';

/**
 * Every call between contexts. Plain JSON only: Chromium serialises messages as JSON, Firefox clones them.
 * popup → background → content script; nobody else calls anybody.
 */

/** Expected failures, a closed union; every unexpected throw becomes `internal` in exactly one place (background). */
export const FAILURE_KINDS = [
  'restricted',
  'notArticle',
  'tooShort',
  'nothingFits',
  'pageGone',
  'busy',
  'internal',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

export interface Failure {
  readonly kind: FailureKind;
  /** For "copy details": error name, message and stack of our own code. Never page text, never an address. */
  readonly detail: string | null;
}

/** What the popup shows, and no more: the brief and what stands around it. */
export interface BriefView {
  readonly article: Omit<Article, 'blocks' | 'dropped'>;
  /** Only the sentences that the brief shows; `brief` indexes this list. */
  readonly sentences: readonly ScoredSentence[];
  readonly brief: Brief;
  readonly length: BriefLength;
  readonly articleSentenceCount: number;
  /** Reading time at a rate for the article's language, seconds. */
  readonly articleReadingSeconds: number;
  readonly briefReadingSeconds: number;
  /** Hash of the article's text; the identity of what was read. */
  readonly textHash: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** Calls the popup makes to the background. */
export interface BackgroundCalls {
  /** The cached brief of this tab at this address under the present settings, or null. Never touches the page. */
  cachedBrief: { request: { readonly tabId: number }; reply: BriefView | null };
  /** Reads the page. `unchanged` when the article's text has the hash `knownHash`. `force`: brief it although it is no article. */
  readBrief: {
    request: { readonly tabId: number; readonly force: boolean; readonly knownHash: string | null };
    reply: { readonly kind: 'unchanged' } | { readonly kind: 'brief'; readonly view: BriefView };
  };
  /**
   * Lights a shown sentence in the page and scrolls to it. The sentence travels with the call (an element of
   * BriefView.sentences or the brief's standfirst will do): of private windows the background remembers nothing to
   * look it up in.
   */
  reveal: {
    request: { readonly tabId: number; readonly sentence: Sentence };
    reply: { readonly found: RevealOutcome };
  };
}

/** `exact`: through the mapping made at extraction; `quote`: by the text quote, as the page has changed since. */
export type RevealOutcome = 'exact' | 'quote' | 'none';

export type Extraction =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'article'; readonly article: Article; readonly textHash: string }
  | { readonly kind: 'notArticle' };

/** Calls the background makes to the content script. */
export interface ContentCalls {
  /** Is the document that was injected into still there? */
  ping: { request: Record<string, never>; reply: { readonly address: string } };
  extract: {
    request: { readonly force: boolean; readonly knownHash: string | null };
    /** `address`: location.href of the document that was read, to tell it from the one that replaced it. */
    reply: { readonly address: string; readonly extraction: Extraction };
  };
  reveal: {
    request: {
      readonly blockIndex: number;
      readonly start: number;
      readonly end: number;
      readonly quote: TextQuote;
    };
    reply: { readonly found: RevealOutcome };
  };
}
