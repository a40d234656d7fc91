import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import type { Check } from './check.ts';
import { settle } from './failure.ts';
import type { BackgroundCalls, ContentCalls, Result } from './types.ts';
import { BACKGROUND_REQUESTS, CONTENT_REQUESTS, isEnvelope, type Receiver } from './wire.ts';

interface Call {
  request: unknown;
  reply: unknown;
}

/** One function a call. It throws Failed for an expected failure; any other throw is answered as `internal`. */
export type Handlers<Calls extends { [Kind in keyof Calls]: Call }> = {
  readonly [Kind in keyof Calls]: (
    request: Calls[Kind]['request'],
  ) => Calls[Kind]['reply'] | Promise<Calls[Kind]['reply']>;
};

/** Only pages of the extension may ask the background; a content script may not. */
export function answerPages(handlers: Handlers<BackgroundCalls>): void {
  const home = browser.runtime.getURL('');
  listen(
    'background',
    handlers,
    BACKGROUND_REQUESTS,
    (sender) => isOurs(sender) && sender.url?.startsWith(home) === true,
  );
}

export function answerBackground(handlers: Handlers<ContentCalls>): void {
  listen('content', handlers, CONTENT_REQUESTS, isOurs);
}

function isOurs(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id;
}

type AnyHandlers = Readonly<Record<string, (request: never) => unknown>>;

function listen(
  receiver: Receiver,
  handlers: AnyHandlers,
  requests: Readonly<Record<string, Check>>,
  mayAsk: (sender: Runtime.MessageSender) => boolean,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isEnvelope(message) || message.newsbrief !== receiver || !mayAsk(sender)) return undefined;
    return settle(() => {
      const { kind, request } = message;
      const isRequest = Object.hasOwn(requests, kind) ? requests[kind] : undefined;
      if (!isRequest?.(request)) throw new Error(`malformed request: ${receiver}`);
      return handlers[kind]?.(request as never);
    }) satisfies Promise<Result<unknown>>;
  });
}
