import type { Article, Brief, ScoredSentence } from '../src/engine/types.ts';

/** What the command says of one page or text; the keys are the contract in README.md, "The command line". */
export interface Output {
  readonly id: unknown;
  readonly article: OutputArticle | null;
  readonly sentences: readonly OutputSentence[];
  readonly brief: Brief | null;
  /** Only with a sentenceBudget. */
  readonly summary?: readonly number[];
  /** Null whenever there is a brief. */
  readonly failure: OutputFailure | null;
  /** Milliseconds. `extract` is the reading of a parsed page; 0 for texts. */
  readonly elapsedMs: { readonly extract: number; readonly summarise: number };
}

export type OutputArticle = Pick<
  Article,
  | 'title'
  | 'byline'
  | 'siteName'
  | 'language'
  | 'publishedAt'
  | 'standfirst'
  | 'partial'
  | 'blocks'
  | 'dropped'
>;

export type OutputSentence = Pick<
  ScoredSentence,
  'text' | 'blockIndex' | 'salience' | 'role' | 'roleConfidence' | 'speech' | 'speaker' | 'evidence'
>;

export interface OutputFailure {
  readonly kind:
    | 'badInput'
    | 'notArticle'
    | 'tooShort'
    | 'nothingFits'
    | 'timeLimit'
    | 'crashed'
    | 'internal';
  readonly detail?: string;
}

/** What is left to say when there is nothing to show. */
export const failed = (id: unknown, failure: OutputFailure): Output => ({
  id,
  article: null,
  sentences: [],
  brief: null,
  failure,
  elapsedMs: { extract: 0, summarise: 0 },
});

export const pickArticle = (article: Article): OutputArticle => ({
  title: article.title,
  byline: article.byline,
  siteName: article.siteName,
  language: article.language,
  publishedAt: article.publishedAt,
  standfirst: article.standfirst,
  partial: article.partial,
  blocks: article.blocks,
  dropped: article.dropped,
});

export const pickSentence = (sentence: ScoredSentence): OutputSentence => ({
  text: sentence.text,
  blockIndex: sentence.blockIndex,
  salience: sentence.salience,
  role: sentence.role,
  roleConfidence: sentence.roleConfidence,
  speech: sentence.speech,
  speaker: sentence.speaker,
  evidence: sentence.evidence,
});
