/**
 * The vocabulary of the product, in reading order: Article → Sentence → ScoredSentence → Brief.
 * Everything here is plain readonly JSON (no undefined, no Date, no Map), so that one type serves
 * the engine, the messages between contexts, the cache, the popup and the fixtures.
 */

export type BlockKind = 'paragraph' | 'heading' | 'listItem' | 'quote';

/** One block of the story. `text` is normalised: NFC as on the page, single spaces, no soft hyphens, trimmed, not empty. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** Probably the story, but not surely: a brief shows none of it as long as the rest gives lines enough. */
  readonly doubtful?: true;
}

/** A block of the page that is not the story, with the cause for leaving it out (see src/page/ for the causes). */
export interface DroppedBlock {
  readonly kind: string;
  readonly text: string;
  readonly cause: string;
}

/** Why the article is not, or may not be, all of the story. */
export type PartialCause = 'preview' | 'liveBlog' | 'firstPage';

export interface Article {
  /** The headline a reader sees: no site name, entities decoded. '' when the page has none. */
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** BCP 47 tag, checked against the text where possible; null when unknown. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
  /** ISO 8601 date or date-time, as precise as the page states it. */
  readonly publishedAt: string | null;
  readonly standfirst: string | null;
  /** The standfirst, or the part of it that the page shows above the story, in the page's own words; absent where it shows none. */
  readonly shownStandfirst?: string;
  /** Where the reader is: the address of the page, '' for a text without one. */
  readonly url: string;
  /** The address to cite: the canonical one where it is of the same host, tracking parameters stripped. */
  readonly citeUrl: string;
  /** The story and nothing else, in document order. Neither title nor (unless the body repeats it) standfirst. */
  readonly blocks: readonly Block[];
  readonly dropped: readonly DroppedBlock[];
  readonly partial: { readonly cause: PartialCause } | null;
}

/** A sentence is a place first and a string second: `blocks[blockIndex].text.slice(start, end) === text`. */
export interface Sentence {
  readonly text: string;
  readonly blockIndex: number;
  /** Half-open span of UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
}

/** A sentence with what stands around it in its block, to find it again on a page that has changed. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The news schema of van Dijk (1988) as NewsDiscourse labels it (Choubey et al., ACL 2020); M1 M2 C1 C2 D1 D2 D3 D4 NA. */
export const DISCOURSE_ROLES = [
  'mainEvent',
  'consequence',
  'previousEvent',
  'currentContext',
  'historicalEvent',
  'anecdotalEvent',
  'evaluation',
  'expectation',
  'notContent',
] as const;
export type DiscourseRole = (typeof DISCOURSE_ROLES)[number];

export const SIGNALS = ['quote', 'number', 'date', 'future'] as const;
export type Signal = (typeof SIGNALS)[number];

export const POSITIONS = ['opening', 'body', 'end'] as const;
export type Position = (typeof POSITIONS)[number];

/** What a stage found on a sentence. `cause` is a closed, translatable code; `detail` what the page or the user wrote. */
export interface Evidence {
  readonly stage: 'segment' | 'salience' | 'role' | 'section' | 'select';
  readonly cause: string;
  readonly weight: number;
  readonly detail?: string;
}

export interface ScoredSentence extends Sentence {
  /** In [0, 1] within one article; 1 is the sentence that matters most. */
  readonly salience: number;
  /** Always the best role; abstaining is the sections' business, by roleConfidence in [0, 1]. */
  readonly role: DiscourseRole;
  readonly roleConfidence: number;
  readonly signals: readonly Signal[];
  /** The sentence holds direct or reported speech. */
  readonly speech: boolean;
  readonly speaker: string | null;
  readonly evidence: readonly Evidence[];
}

export const SECTION_LAYOUTS = ['paragraph', 'bullets', 'paragraphThenBullets'] as const;
export type SectionLayout = (typeof SECTION_LAYOUTS)[number];

/** A reader's wish: which sentences a section may hold and how it shows them. Order = place in the list of rules. */
export interface SectionRule {
  /** Fixed for the ready-made ones (latest, deeper, zoomOut, …), `user-…` for the reader's own: [A-Za-z][A-Za-z0-9-]{0,39}. */
  readonly id: string;
  readonly title: string;
  readonly enabled: boolean;
  readonly layout: SectionLayout;
  /** At most this many sentences, 1 to 20. */
  readonly maxSentences: number;
  readonly accepts: {
    readonly roles: readonly DiscourseRole[];
    readonly signals: readonly Signal[];
    /** Cue phrases, matched word by word, ignoring case; `*` stands for any run of letters within a word or for one whole word. */
    readonly phrases: readonly string[];
    /** Empty = anywhere. */
    readonly positions: readonly Position[];
  };
  /** A sentence with one of these phrases is never shown in this section. */
  readonly excludes: readonly string[];
  /** Labels found on pages ("Why it matters") whose text belongs here. */
  readonly aliases: readonly string[];
}

export const BRIEF_LENGTHS = ['short', 'standard', 'long'] as const;
export type BriefLength = (typeof BRIEF_LENGTHS)[number];

export interface BriefItem {
  readonly kind: 'paragraph' | 'bullet';
  /** Indices into Summary.sentences, all sentences of the article. */
  readonly sentences: readonly number[];
}

export interface BriefSection {
  readonly id: string;
  readonly title: string;
  /** The sentences of the items, flattened. */
  readonly sentences: readonly number[];
  readonly items: readonly BriefItem[];
}

export interface Brief {
  /**
   * The page's own standfirst, where the page shows one and the opening does not say the same. No sentence of the story: its
   * blockIndex is the number of the article's blocks.
   */
  readonly standfirst?: Sentence;
  readonly sections: readonly BriefSection[];
}

/** What the engine makes of an article. `sentences` are all of the article's, in document order. */
export interface Summary {
  readonly sentences: readonly ScoredSentence[];
  readonly brief: Brief | null;
  /** Only with a sentenceBudget: indices of the plain summary, document order. */
  readonly summary: readonly number[] | null;
  /** Null when there is a brief. `nothingFits`: there is text enough, but the rules leave nothing of it. */
  readonly failure: { readonly kind: 'tooShort' | 'nothingFits' } | null;
}

export interface SummariseOptions {
  readonly rules: readonly SectionRule[];
  readonly length: BriefLength;
  /** Also make a plain summary of this many sentences, without sections. */
  readonly sentenceBudget?: number;
  /** Sentence boundaries that are given; one entry per sentence, blocks of the article are then ignored for segmenting. */
  readonly givenSentences?: readonly Sentence[];
}
