import { browser } from '../platform/browser.ts';
import { Failed, settle } from './failure.ts';
import type { BackgroundCalls, ContentCalls, Result } from './types.ts';
import { CONTENT_REPLIES, type Envelope, isResult } from './wire.ts';

/** Asks the background. Never rejects: a background that cannot be reached is an `internal` failure. */
export async function ask<Kind extends keyof BackgroundCalls>(
  kind: Kind,
  request: BackgroundCalls[Kind]['request'],
): Promise<Result<BackgroundCalls[Kind]['reply']>> {
  const envelope: Envelope = { newsbrief: 'background', kind, request };
  const sent = await settle(async () => {
    const reply: unknown = await browser.runtime.sendMessage(envelope);
    if (!isResult(reply)) throw new Error(`unanswered request: ${kind}`);
    return reply as Result<BackgroundCalls[Kind]['reply']>;
  });
  return sent.ok ? sent.value : sent;
}

/**
 * Asks the content script in the top frame of a tab, which has been injected before: where nobody answers, the
 * document has gone. Never rejects, but may stay pending for as long as the page is busy.
 */
export async function askContent<Kind extends keyof ContentCalls>(
  tabId: number,
  kind: Kind,
  request: ContentCalls[Kind]['request'],
): Promise<Result<ContentCalls[Kind]['reply']>> {
  const envelope: Envelope = { newsbrief: 'content', kind, request };
  const sent = await settle(async () => {
    const reply = await send(tabId, envelope);
    if (!isResult(reply)) throw new Failed('pageGone');
    if (reply.ok && !CONTENT_REPLIES[kind](reply.value)) throw new Error(`malformed reply: ${kind}`);
    return reply as Result<ContentCalls[Kind]['reply']>;
  });
  return sent.ok ? sent.value : sent;
}

/** Undefined where the document went away before it answered; browsers word that in a dozen ways. */
async function send(tabId: number, envelope: Envelope): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
  } catch {
    return undefined;
  }
}
