// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { createActions, type Outside } from '../../popup/effects.ts';
import { INITIAL_STATE, type PopupState, reduce } from '../../popup/state.ts';
import type { BackgroundCalls, BriefView, Failure, Result } from '../../src/messages/types.ts';
import { STANDFIRST, viewOf, viewWithStandfirst } from './views.ts';

vi.mock('../../src/platform/browser.ts', async () => {
  const { fakeBrowser } = await import('./fake-browser.ts');
  return { browser: fakeBrowser() };
});

type Read = Result<BackgroundCalls['readBrief']['reply']>;
type Answers = {
  cached?: BriefView | null;
  read?: (request: BackgroundCalls['readBrief']['request']) => Read | Promise<Read>;
  found?: 'exact' | 'quote' | 'none';
};

const brief = (view: BriefView): Read => ({ ok: true, value: { kind: 'brief', view } });
const failed = (failure: Failure): Read => ({ ok: false, failure });
const UNCHANGED: Read = { ok: true, value: { kind: 'unchanged' } };

/** The popup without its components, and an outside that answers as told. */
function stage(answers: Answers, changes: Partial<Outside> = {}) {
  let state: PopupState = INITIAL_STATE;
  const asked: { kind: string; request: unknown }[] = [];
  const timers: { milliseconds: number; callback: () => void }[] = [];
  const written: unknown[] = [];
  const reply = async (kind: keyof BackgroundCalls, request: unknown): Promise<Result<unknown>> => {
    asked.push({ kind, request });
    if (kind === 'cachedBrief') return { ok: true, value: answers.cached ?? null };
    if (kind === 'reveal') return { ok: true, value: { found: answers.found ?? 'exact' } };
    return (answers.read ?? (() => brief(viewOf())))(request as BackgroundCalls['readBrief']['request']);
  };
  const outside: Outside = {
    ask: reply as Outside['ask'],
    activeTabId: async () => 7,
    saveLength: async () => true,
    writeClipboard: async (content) => written.push(content) > 0,
    openOptions: async () => undefined,
    close: () => undefined,
    after: (milliseconds, callback) => timers.push({ milliseconds, callback }),
    ...changes,
  };
  const actions = createActions(
    outside,
    () => state,
    (event) => {
      state = reduce(state, event);
    },
  );
  return { actions, asked, timers, written, state: () => state };
}

describe('opening the popup', () => {
  it('reads the page where nothing is cached', async () => {
    const { actions, asked, state } = stage({});
    await actions.start();
    expect(asked).toEqual([
      { kind: 'cachedBrief', request: { tabId: 7 } },
      { kind: 'readBrief', request: { tabId: 7, force: false, knownHash: null } },
    ]);
    expect(state().phase.kind).toBe('ready');
  });

  it('shows the cached brief before the page has answered, and keeps it when nothing changed', async () => {
    let answer: (read: Read) => void = () => undefined;
    const read = new Promise<Read>((resolve) => {
      answer = resolve;
    });
    const { actions, asked, state } = stage({ cached: viewOf(), read: () => read });
    const started = actions.start();
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(state().phase.kind).toBe('ready');
    expect(asked[1]?.request).toMatchObject({ knownHash: 'hash-1' });
    const before = state().phase;
    answer(UNCHANGED);
    await started;
    expect(state().phase).toEqual(before);
  });

  it('takes the new brief when the page has changed since', async () => {
    const changed = { ...viewOf({ title: 'Bridge closed' }), textHash: 'hash-2' };
    const { actions, state } = stage({ cached: viewOf(), read: () => brief(changed) });
    await actions.start();
    expect(state().phase).toMatchObject({ view: { article: { title: 'Bridge closed' } } });
  });

  it('calls a window without a tab out of reach', async () => {
    const { actions, asked, state } = stage({}, { activeTabId: async () => null });
    await actions.start();
    expect(state().phase).toMatchObject({ kind: 'failed', failure: { kind: 'restricted' } });
    expect(asked).toEqual([]);
  });

  it('never waits for ever: a background that is silent for 12 s is busy', async () => {
    const { actions, asked, timers, state } = stage({ read: () => new Promise<Read>(() => undefined) });
    const started = actions.start();
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(timers.at(-1)?.milliseconds).toBe(12_000);
    timers.at(-1)?.callback();
    await started;
    expect(state().phase).toMatchObject({ kind: 'failed', failure: { kind: 'busy' } });
  });

  it('drops the answer to a reading that another has overtaken', async () => {
    let answerFirst: (read: Read) => void = () => undefined;
    const first = new Promise<Read>((resolve) => {
      answerFirst = resolve;
    });
    const answers = [first, Promise.resolve(brief(viewOf({ title: 'Second' })))];
    const { actions, asked, state } = stage({ read: () => answers.shift() ?? UNCHANGED });
    const started = actions.start();
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    await actions.briefAnyway();
    answerFirst(failed({ kind: 'notArticle', detail: null }));
    await started;
    expect(state().phase).toMatchObject({ view: { article: { title: 'Second' } } });
  });
});

describe('what a reader does', () => {
  it('briefs a page anyway', async () => {
    const read = (request: BackgroundCalls['readBrief']['request']): Read =>
      request.force ? brief(viewOf()) : failed({ kind: 'notArticle', detail: null });
    const { actions, state } = stage({ read });
    await actions.start();
    expect(state().phase.kind).toBe('failed');
    await actions.briefAnyway();
    expect(state().phase.kind).toBe('ready');
  });

  it('saves another length before the page is read again', async () => {
    const order: string[] = [];
    const { actions, asked } = stage(
      {
        read: () => {
          order.push('read');
          return brief({ ...viewOf(), length: 'long' });
        },
      },
      { saveLength: async (length) => order.push(`saved ${length}`) > 0 },
    );
    await actions.start();
    await actions.chooseLength('long');
    expect(order).toEqual(['read', 'saved long', 'read']);
    expect(asked.at(-1)?.request).toMatchObject({ knownHash: null });
  });

  it('says when the length could not be saved, and keeps the brief as it was', async () => {
    const { actions, asked, state } = stage({}, { saveLength: async () => false });
    await actions.start();
    const before = state().phase;
    await actions.chooseLength('long');
    expect(state()).toMatchObject({
      phase: before,
      isLengthRefused: true,
      news: { what: { kind: 'lengthRefused' } },
    });
    expect(asked.filter(({ kind }) => kind === 'readBrief')).toHaveLength(1);
  });

  it('sends the place of a chosen sentence, and says what was found', async () => {
    const { actions, asked, state } = stage({ found: 'quote' });
    await actions.start();
    await actions.chooseSentence(3);
    expect(asked.at(-1)).toEqual({
      kind: 'reveal',
      request: { tabId: 7, sentence: { text: 'How.', blockIndex: 3, start: 0, end: 4 } },
    });
    expect(state().open).toEqual({ index: 3, found: 'quote' });
  });

  it('sends a chosen standfirst like a sentence, and nothing where the brief has none', async () => {
    const { actions, asked, state } = stage({ found: 'quote', read: () => brief(viewWithStandfirst()) });
    await actions.start();
    await actions.chooseSentence('standfirst');
    const sentence = { text: STANDFIRST, blockIndex: 7, start: 0, end: STANDFIRST.length };
    expect(asked.at(-1)).toEqual({ kind: 'reveal', request: { tabId: 7, sentence } });
    expect(state().open).toEqual({ index: 'standfirst', found: 'quote' });
    const without = stage({});
    await without.actions.start();
    await without.actions.chooseSentence('standfirst');
    expect(without.asked.map(({ kind }) => kind)).not.toContain('reveal');
  });

  it('asks the page nothing when a sentence is closed again', async () => {
    const { actions, asked } = stage({});
    await actions.start();
    await actions.chooseSentence(3);
    const before = asked.length;
    await actions.chooseSentence(3);
    expect(asked).toHaveLength(before);
  });

  it('copies Markdown and HTML in one go, within the click', async () => {
    const { actions, written, state } = stage({});
    await actions.start();
    const copying = actions.copy();
    expect(written).toHaveLength(1);
    await copying;
    expect(written[0]).toMatchObject({
      text: expect.stringContaining('# Bridge to close'),
      html: expect.stringContaining('<h1>Bridge to close</h1>'),
    });
    expect(state().copied).toBe('copied');
  });

  it.each([
    ['text', '\nThe latest: It closes. On Monday.\n'],
    ['markdown', '\n## The latest\n'],
    ['html', '<h2>The latest</h2>'],
  ] as const)('copies %s alone from the menu', async (format, holds) => {
    const { actions, written } = stage({});
    await actions.start();
    await actions.copy(format);
    expect(written).toEqual([{ text: expect.stringContaining(holds), html: null }]);
  });

  it('says when the browser refused the clipboard', async () => {
    const { actions, state } = stage({}, { writeClipboard: async () => false });
    await actions.start();
    await actions.copy();
    expect(state().copied).toBe('failed');
  });

  it('copies details of a fault that hold nothing of the page', async () => {
    const failure: Failure = { kind: 'internal', detail: 'TypeError\n  read background.js:1:2' };
    const { actions, written } = stage({ cached: null, read: () => failed(failure) });
    await actions.start();
    await actions.copyDetails();
    expect(written).toEqual([
      { text: expect.stringMatching(/^Newsbrief 1\.2\.3\n[^\n]*\ninternal\nTypeError/), html: null },
    ]);
  });
});
