import type { Sentence } from '../src/engine/types.ts';
import type { BriefView, Failure, FailureKind, RevealOutcome } from '../src/messages/types.ts';
import type { SentenceName } from '../src/ui/Sentence.tsx';

/** All that the popup shows. Pure: effects.ts makes the events, the components draw the state. */
export interface PopupState {
  readonly phase: Phase;
  /** The sentence whose evidence is open, by its index in the view or as the standfirst. */
  readonly open: OpenSentence | null;
  readonly copied: CopyOutcome | null;
  /** The browser did not keep the length that was chosen; the brief stays as it was. */
  readonly isLengthRefused: boolean;
  readonly news: News | null;
}

export type Phase =
  | { readonly kind: 'working' }
  /** `rereading`: the reader asked for another length; the old brief stays until the new one is there. */
  | { readonly kind: 'ready'; readonly view: BriefView; readonly rereading: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface OpenSentence {
  readonly index: SentenceName;
  readonly found: 'looking' | RevealOutcome;
}

export const COPY_FORMATS = ['text', 'markdown', 'html'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];
export type CopyOutcome = 'copied' | 'failed';

/** What a screen reader is told; `serial` rises, so that the same news is read out again. */
export interface News {
  readonly serial: number;
  readonly what:
    | { readonly kind: 'brief'; readonly sentences: number }
    | { readonly kind: 'failure'; readonly failure: FailureKind }
    | { readonly kind: 'copy'; readonly outcome: CopyOutcome }
    | { readonly kind: 'lengthRefused' }
    | { readonly kind: 'reveal'; readonly open: OpenSentence };
}

export type PopupEvent =
  | { readonly type: 'startedOver' }
  | { readonly type: 'rereading' }
  | { readonly type: 'lengthRefused' }
  | { readonly type: 'briefArrived'; readonly view: BriefView }
  | { readonly type: 'unchanged' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'sentenceChosen'; readonly index: SentenceName }
  | { readonly type: 'revealed'; readonly index: SentenceName; readonly found: RevealOutcome }
  | { readonly type: 'copyDone'; readonly outcome: CopyOutcome }
  | { readonly type: 'copyForgotten' };

export const INITIAL_STATE: PopupState = {
  phase: { kind: 'working' },
  open: null,
  copied: null,
  isLengthRefused: false,
  news: null,
};

export function reduce(state: PopupState, event: PopupEvent): PopupState {
  switch (event.type) {
    case 'startedOver':
      return { ...state, phase: { kind: 'working' }, open: null, copied: null };
    case 'rereading':
      return state.phase.kind === 'ready'
        ? { ...state, phase: { ...state.phase, rereading: true }, isLengthRefused: false }
        : { ...state, phase: { kind: 'working' } };
    case 'lengthRefused':
      return tell(
        { ...reduce(state, { type: 'unchanged' }), isLengthRefused: true },
        { kind: 'lengthRefused' },
      );
    case 'briefArrived':
      return tell(
        { ...state, phase: { kind: 'ready', view: event.view, rereading: false }, open: null, copied: null },
        { kind: 'brief', sentences: shownSentenceCount(event.view) },
      );
    case 'unchanged':
      return state.phase.kind === 'ready' ? { ...state, phase: { ...state.phase, rereading: false } } : state;
    case 'failed':
      return fail(state, event.failure);
    case 'sentenceChosen':
      return state.open?.index === event.index
        ? { ...state, open: null }
        : { ...state, open: { index: event.index, found: 'looking' } };
    case 'revealed':
      return reveal(state, { index: event.index, found: event.found });
    case 'copyDone':
      return tell({ ...state, copied: event.outcome }, { kind: 'copy', outcome: event.outcome });
    case 'copyForgotten':
      return { ...state, copied: null };
  }
}

export const sentenceOf = (view: BriefView, index: SentenceName): Sentence | undefined =>
  index === 'standfirst' ? view.brief.standfirst : view.sentences[index];

/** Sentences of the story on the screen: those of the sections, each once. The standfirst is none of them. */
export const shownSentenceCount = (view: BriefView): number =>
  new Set(view.brief.sections.flatMap((section) => section.sentences)).size;

const OF_THE_STORY: readonly FailureKind[] = ['notArticle', 'tooShort', 'nothingFits'];

/**
 * A failure takes the place of the brief only when it says something about the story. A cached brief that could
 * not be checked (page busy, closed or out of reach) is still the brief that the reader asked for.
 */
function fail(state: PopupState, failure: Failure): PopupState {
  const { phase } = state;
  const saysNothingOfTheStory = !OF_THE_STORY.includes(failure.kind);
  if (phase.kind === 'ready' && !phase.rereading && saysNothingOfTheStory) return state;
  return tell(
    { ...state, phase: { kind: 'failed', failure }, open: null, copied: null },
    { kind: 'failure', failure: failure.kind },
  );
}

function reveal(state: PopupState, open: OpenSentence): PopupState {
  // The reader may have chosen another sentence while the page was looking for this one.
  if (state.open?.index !== open.index) return state;
  return tell({ ...state, open }, { kind: 'reveal', open });
}

const tell = (state: PopupState, what: News['what']): PopupState => ({
  ...state,
  news: { serial: (state.news?.serial ?? 0) + 1, what },
});
