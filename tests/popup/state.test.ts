import { describe, expect, it } from 'vitest';
import { INITIAL_STATE, type PopupEvent, type PopupState, reduce, sentenceOf } from '../../popup/state.ts';
import { FAILURE_KINDS, type Failure, type FailureKind } from '../../src/messages/types.ts';
import { STANDFIRST, viewOf, viewWithStandfirst } from './views.ts';

const stateAfter = (...events: readonly PopupEvent[]): PopupState => events.reduce(reduce, INITIAL_STATE);
const failure = (kind: FailureKind): Failure => ({ kind, detail: null });
const ready: PopupEvent = { type: 'briefArrived', view: viewOf() };

describe('the phases of the popup', () => {
  it('starts by working', () => {
    expect(INITIAL_STATE.phase.kind).toBe('working');
  });

  it('shows a brief and counts its sentences, each once', () => {
    const state = stateAfter(ready);
    expect(state.phase.kind).toBe('ready');
    expect(state.news?.what).toEqual({ kind: 'brief', sentences: 7 });
  });

  it.each(FAILURE_KINDS)('shows the failure %s where there is no brief', (kind) => {
    const state = stateAfter({ type: 'failed', failure: failure(kind) });
    expect(state.phase).toEqual({ kind: 'failed', failure: failure(kind) });
    expect(state.news?.what).toEqual({ kind: 'failure', failure: kind });
  });

  it.each(['busy', 'pageGone', 'restricted', 'internal'] as const)(
    'keeps a cached brief that could not be checked (%s), and says nothing',
    (kind) => {
      const before = stateAfter(ready);
      expect(reduce(before, { type: 'failed', failure: failure(kind) })).toBe(before);
    },
  );

  it.each(['notArticle', 'tooShort', 'nothingFits'] as const)(
    'gives up a cached brief when the page is %s now',
    (kind) => {
      expect(stateAfter(ready, { type: 'failed', failure: failure(kind) }).phase.kind).toBe('failed');
    },
  );

  it('keeps the old brief while another length is read, and shows what fails then', () => {
    const rereading = stateAfter(ready, { type: 'rereading' });
    expect(rereading.phase).toMatchObject({ kind: 'ready', rereading: true });
    expect(reduce(rereading, { type: 'failed', failure: failure('pageGone') }).phase.kind).toBe('failed');
    expect(reduce(rereading, ready).phase).toMatchObject({ kind: 'ready', rereading: false });
  });

  it('takes "unchanged" as the end of the reading', () => {
    expect(stateAfter(ready, { type: 'unchanged' }).phase).toMatchObject({ kind: 'ready', rereading: false });
    expect(stateAfter({ type: 'unchanged' })).toBe(INITIAL_STATE);
  });
});

describe('a chosen sentence', () => {
  const chosen = stateAfter(ready, { type: 'sentenceChosen', index: 2 });

  it('is open and being looked for, until the page has answered', () => {
    expect(chosen.open).toEqual({ index: 2, found: 'looking' });
    expect(reduce(chosen, { type: 'revealed', index: 2, found: 'quote' }).open?.found).toBe('quote');
  });

  it('closes when it is chosen again, and gives way to another', () => {
    expect(reduce(chosen, { type: 'sentenceChosen', index: 2 }).open).toBeNull();
    expect(reduce(chosen, { type: 'sentenceChosen', index: 3 }).open?.index).toBe(3);
  });

  it('is not answered by what was found for another', () => {
    expect(reduce(chosen, { type: 'revealed', index: 1, found: 'exact' })).toBe(chosen);
  });

  it('is closed by a new brief', () => {
    expect(reduce(chosen, ready).open).toBeNull();
  });
});

describe('the standfirst', () => {
  const view = viewWithStandfirst();

  it('is no sentence of the story, and so not counted', () => {
    const state = stateAfter({ type: 'briefArrived', view });
    expect(state.news?.what).toEqual({ kind: 'brief', sentences: 7 });
  });

  it('goes by its name where sentences go by their index', () => {
    expect(sentenceOf(view, 'standfirst')?.text).toBe(STANDFIRST);
    expect(sentenceOf(view, 3)).toBe(view.sentences[3]);
    expect(sentenceOf(viewOf(), 'standfirst')).toBeUndefined();
    expect(sentenceOf(view, 99)).toBeUndefined();
  });

  it('opens and closes, and gives way to a sentence', () => {
    const chosen = stateAfter(ready, { type: 'sentenceChosen', index: 'standfirst' });
    expect(chosen.open).toEqual({ index: 'standfirst', found: 'looking' });
    expect(reduce(chosen, { type: 'revealed', index: 'standfirst', found: 'quote' }).open?.found).toBe(
      'quote',
    );
    expect(reduce(chosen, { type: 'revealed', index: 0, found: 'exact' })).toBe(chosen);
    expect(reduce(chosen, { type: 'sentenceChosen', index: 'standfirst' }).open).toBeNull();
    expect(reduce(chosen, { type: 'sentenceChosen', index: 0 }).open?.index).toBe(0);
  });
});

describe('news', () => {
  it('has a new number each time, so that the same words are read out again', () => {
    const once = stateAfter(ready, { type: 'copyDone', outcome: 'copied' });
    const twice = reduce(reduce(once, { type: 'copyForgotten' }), { type: 'copyDone', outcome: 'copied' });
    expect(twice.news?.what).toEqual(once.news?.what);
    expect(twice.news?.serial).toBeGreaterThan(once.news?.serial ?? 0);
  });

  it('is not made by what only fades', () => {
    const copied = stateAfter(ready, { type: 'copyDone', outcome: 'copied' });
    expect(reduce(copied, { type: 'copyForgotten' })).toMatchObject({ copied: null, news: copied.news });
  });
});
