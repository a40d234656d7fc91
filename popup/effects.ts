import type { BriefLength } from '../src/engine/types.ts';
import type { BackgroundCalls, BriefView, Failure, Result } from '../src/messages/types.ts';
import type { SentenceName } from '../src/ui/Sentence.tsx';
import type { ClipboardContent } from './clipboard.ts';
import { contentOf, detailsOf } from './copy-content.ts';
import { type CopyFormat, type PopupEvent, type PopupState, sentenceOf } from './state.ts';

/** Everything outside the popup that it touches; tests put their own in place. */
export interface Outside {
  readonly ask: <K extends keyof BackgroundCalls>(
    kind: K,
    request: BackgroundCalls[K]['request'],
  ) => Promise<Result<BackgroundCalls[K]['reply']>>;
  readonly activeTabId: () => Promise<number | null>;
  /** False when the browser did not keep it. */
  readonly saveLength: (length: BriefLength) => Promise<boolean>;
  readonly writeClipboard: (content: ClipboardContent) => Promise<boolean>;
  readonly openOptions: () => Promise<void>;
  readonly close: () => void;
  /** Calls back once after this time. */
  readonly after: (milliseconds: number, callback: () => void) => void;
}

export interface Actions {
  readonly start: () => Promise<void>;
  readonly briefAnyway: () => Promise<void>;
  readonly chooseLength: (length: BriefLength) => Promise<void>;
  readonly chooseSentence: (index: SentenceName) => Promise<void>;
  /** Without a format: Markdown and rich HTML in one go. */
  readonly copy: (format?: CopyFormat) => Promise<void>;
  readonly copyDetails: () => Promise<void>;
  readonly openOptions: () => Promise<void>;
  readonly close: () => void;
}

/** The background answers within 10 s, or its own time-out does; this one is for a background that is gone. */
const SILENCE_MS = 12_000;
/** "Copied" stands this long on the button. */
const COPIED_MS = 2_500;

const NOT_READABLE: Failure = { kind: 'restricted', detail: null };
const NO_ANSWER: Failure = { kind: 'busy', detail: null };

export function createActions(
  outside: Outside,
  getState: () => PopupState,
  dispatch: (event: PopupEvent) => void,
): Actions {
  const reader = createReader(outside, dispatch);
  return {
    start: reader.start,
    briefAnyway: () => {
      dispatch({ type: 'startedOver' });
      return reader.read(true, null);
    },
    chooseLength: async (length) => {
      dispatch({ type: 'rereading' });
      if (await outside.saveLength(length)) await reader.read(true, null);
      else dispatch({ type: 'lengthRefused' });
    },
    chooseSentence: (index) => chooseSentence(outside, getState, dispatch, reader.tabId(), index),
    copy: (format) => copy(outside, getState(), dispatch, format ?? 'rich'),
    copyDetails: () => copyDetails(outside, getState(), dispatch),
    openOptions: async () => {
      await outside.openOptions();
      outside.close();
    },
    close: outside.close,
  };
}

interface Reader {
  readonly start: () => Promise<void>;
  readonly read: (force: boolean, knownHash: string | null) => Promise<void>;
  readonly tabId: () => number | null;
}

function createReader(outside: Outside, dispatch: (event: PopupEvent) => void): Reader {
  let tabId: number | null = null;
  // Rises with each reading; the answer to an older one is dropped.
  let reading = 0;

  const read = async (force: boolean, knownHash: string | null): Promise<void> => {
    const mine = ++reading;
    const result =
      tabId === null
        ? { ok: false as const, failure: NOT_READABLE }
        : await orBusy(outside, outside.ask('readBrief', { tabId, force, knownHash }));
    if (mine !== reading) return;
    if (!result.ok) dispatch({ type: 'failed', failure: result.failure });
    else if (result.value.kind === 'unchanged') dispatch({ type: 'unchanged' });
    else dispatch({ type: 'briefArrived', view: result.value.view });
  };

  const start = async (): Promise<void> => {
    dispatch({ type: 'startedOver' });
    const mine = ++reading;
    tabId = await outside.activeTabId();
    const cached = tabId === null ? null : await cachedBrief(outside, tabId);
    if (mine !== reading) return;
    if (cached) dispatch({ type: 'briefArrived', view: cached });
    // A cached brief was wanted, also where the page is no article: it is checked, not judged again.
    await read(cached !== null, cached?.textHash ?? null);
  };

  return { start, read, tabId: () => tabId };
}

async function cachedBrief(outside: Outside, tabId: number): Promise<BriefView | null> {
  const result = await orBusy(outside, outside.ask('cachedBrief', { tabId }));
  return result.ok ? result.value : null;
}

function orBusy<T>(outside: Outside, answer: Promise<Result<T>>): Promise<Result<T>> {
  const silence = new Promise<Result<T>>((resolve) => {
    outside.after(SILENCE_MS, () => resolve({ ok: false, failure: NO_ANSWER }));
  });
  return Promise.race([answer, silence]);
}

async function chooseSentence(
  outside: Outside,
  getState: () => PopupState,
  dispatch: (event: PopupEvent) => void,
  tabId: number | null,
  index: SentenceName,
): Promise<void> {
  dispatch({ type: 'sentenceChosen', index });
  const { open, phase } = getState();
  const sentence = phase.kind === 'ready' ? sentenceOf(phase.view, index) : undefined;
  if (open?.index !== index || tabId === null || !sentence) return;
  const { text, blockIndex, start, end } = sentence;
  const result = await outside.ask('reveal', { tabId, sentence: { text, blockIndex, start, end } });
  dispatch({ type: 'revealed', index, found: result.ok ? result.value.found : 'none' });
}

/** Browsers allow the clipboard only within the click: the write begins before anything is awaited. */
async function copy(
  outside: Outside,
  state: PopupState,
  dispatch: (event: PopupEvent) => void,
  format: CopyFormat | 'rich',
): Promise<void> {
  if (state.phase.kind !== 'ready') return;
  await write(outside, dispatch, contentOf(state.phase.view, format));
}

async function copyDetails(
  outside: Outside,
  state: PopupState,
  dispatch: (event: PopupEvent) => void,
): Promise<void> {
  if (state.phase.kind !== 'failed') return;
  await write(outside, dispatch, { text: detailsOf(state.phase.failure), html: null });
}

async function write(
  outside: Outside,
  dispatch: (event: PopupEvent) => void,
  content: ClipboardContent,
): Promise<void> {
  const isWritten = await outside.writeClipboard(content);
  dispatch({ type: 'copyDone', outcome: isWritten ? 'copied' : 'failed' });
  if (isWritten) outside.after(COPIED_MS, () => dispatch({ type: 'copyForgotten' }));
}
