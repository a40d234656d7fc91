import type { Tabs } from 'webextension-polyfill';
import { askContent } from '../messages/ask.ts';
import { Failed } from '../messages/failure.ts';
import type { ContentCalls, FailureKind, Result } from '../messages/types.ts';
import { browser } from '../platform/browser.ts';
import { withoutFragment } from './brief-cache.ts';
import { meaningOfRefusal } from './injection-errors.ts';

/** A page that has not answered by then is busy. */
const ANSWER_MS = 10_000;

/**
 * A page whose address the browser hides although the reader has just clicked is a protected one. Mostly the injection
 * is refused at once; into a page's source Chromium leaves it pending. Longer only delays that answer.
 */
const HIDDEN_ANSWER_MS = 1_000;

/**
 * Injects the content script into the tab's top frame and asks it. Throws Failed: `restricted` where the browser
 * lets no extension in, `pageGone` where the tab was closed or moved on before the answer, `busy` after 10 s.
 * `whileWaiting` runs once the page has been asked, for work that does not need its answer.
 * The promise of an injection may stay pending for ever when the page navigates, so it is never waited for alone.
 */
export async function askPage<Kind extends keyof ContentCalls>(
  tabId: number,
  kind: Kind,
  request: ContentCalls[Kind]['request'],
  whileWaiting: () => void = () => {},
): Promise<ContentCalls[Kind]['reply']> {
  let isInjected = false;
  const watch = watchDocument(tabId, () => isInjected);
  try {
    const answer = injectContent(tabId).then(() => {
      isInjected = true;
      const reply = askContent(tabId, kind, request);
      whileWaiting();
      return reply;
    });
    return valueOrThrow(await Promise.race([answer, watch.ended]));
  } finally {
    watch.stop();
  }
}

/** The tab as it is now; null when it has been closed. */
export async function findTab(tabId: number): Promise<Tabs.Tab | null> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return null;
  }
}

async function injectContent(tabId: number): Promise<void> {
  let results: readonly unknown[];
  try {
    results = await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const kind = meaningOfRefusal(message, await findTab(tabId));
    throw kind === null ? error : new Failed(kind);
  }
  // Firefox's own pages refuse by running nothing, without an error: the list is empty or holds undefined.
  if (!results.some(Boolean)) throw new Failed('restricted');
}

function valueOrThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new Failed(result.failure.kind, result.failure.detail);
  return result.value;
}

interface DocumentWatch {
  /** Rejects with Failed when the document goes or the time is up. */
  readonly ended: Promise<never>;
  readonly stop: () => void;
}

function watchDocument(tabId: number, isInjected: () => boolean): DocumentWatch {
  const stops: (() => void)[] = [];
  const ended = new Promise<never>((_, reject) => {
    const before = findTab(tabId);
    const failAfter = (milliseconds: number, kind: FailureKind): void => {
      const timer = setTimeout(() => reject(new Failed(kind)), milliseconds);
      stops.push(() => clearTimeout(timer));
    };
    const onRemoved = (removedId: number): void => {
      if (removedId === tabId) reject(new Failed('pageGone'));
    };
    const onUpdated = async (updatedId: number, change: Tabs.OnUpdatedChangeInfoType): Promise<void> => {
      if (updatedId !== tabId || (change.status === undefined && change.url === undefined)) return;
      // A frame that loads and an address that a script rewrites look like a navigation: only the document knows.
      const isThere = isInjected() ? await answersPing(tabId) : await isSameAddress(tabId, await before);
      if (!isThere || (change.status === 'complete' && (await isInjectionLost(tabId, isInjected)))) {
        reject(new Failed('pageGone'));
      }
    };
    failAfter(ANSWER_MS, 'busy');
    before.then((tab) => tab?.url === undefined && failAfter(HIDDEN_ANSWER_MS, 'restricted'));
    browser.tabs.onRemoved.addListener(onRemoved);
    browser.tabs.onUpdated.addListener(onUpdated);
    stops.push(() => browser.tabs.onRemoved.removeListener(onRemoved));
    stops.push(() => browser.tabs.onUpdated.removeListener(onUpdated));
  });
  ended.catch(() => {}); // May reject after the race has been decided, when nobody listens any more.
  return {
    ended,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

async function answersPing(tabId: number): Promise<boolean> {
  return (await askContent(tabId, 'ping', {})).ok;
}

/**
 * An injection that met the end of a document stays pending for ever. Injections of one document end in their order: when
 * a later one ends first, the earlier one was for a document that has gone.
 */
async function isInjectionLost(tabId: number, isInjected: () => boolean): Promise<boolean> {
  if (isInjected()) return false;
  try {
    await injectContent(tabId);
  } catch {
    return false;
  }
  return !isInjected();
}

async function isSameAddress(tabId: number, before: Tabs.Tab | null): Promise<boolean> {
  const now = await findTab(tabId);
  return now !== null && withoutFragment(now.url ?? '') === withoutFragment(before?.url ?? '');
}
