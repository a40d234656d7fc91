import {
  type Check,
  isBoolean,
  isIndex,
  isObject,
  isString,
  listOf,
  nullable,
  oneOf,
  record,
} from './check.ts';
import type { BackgroundCalls, ContentCalls, Result } from './types.ts';

export type Receiver = 'background' | 'content';

/** What a message looks like on the wire. */
export interface Envelope {
  readonly newsbrief: Receiver;
  readonly kind: string;
  readonly request: unknown;
}

export function isEnvelope(message: unknown): message is Envelope {
  return isObject(message) && isString(message['newsbrief']) && isString(message['kind']);
}

const isHash = nullable(isString);
const isSpan = { blockIndex: isIndex, start: isIndex, end: isIndex };

export const BACKGROUND_REQUESTS: Readonly<Record<keyof BackgroundCalls, Check>> = {
  cachedBrief: record({ tabId: isIndex }),
  readBrief: record({ tabId: isIndex, force: isBoolean, knownHash: isHash }),
  reveal: record({ tabId: isIndex, sentence: record({ ...isSpan, text: isString }) }),
};

export const CONTENT_REQUESTS: Readonly<Record<keyof ContentCalls, Check>> = {
  ping: record({}),
  extract: record({ force: isBoolean, knownHash: isHash }),
  reveal: record({ ...isSpan, quote: record({ exact: isString, prefix: isString, suffix: isString }) }),
};

const isArticle = record({
  title: isString,
  byline: nullable(isString),
  siteName: nullable(isString),
  language: nullable(isString),
  direction: oneOf('ltr', 'rtl'),
  publishedAt: nullable(isString),
  standfirst: nullable(isString),
  shownStandfirst: nullable(isString),
  url: isString,
  citeUrl: isString,
  blocks: listOf(
    record({
      kind: oneOf('paragraph', 'heading', 'listItem', 'quote'),
      text: isString,
      doubtful: nullable(isBoolean),
    }),
  ),
  dropped: listOf(record({ kind: isString, text: isString, cause: isString })),
  partial: nullable(record({ cause: oneOf('preview', 'liveBlog', 'firstPage') })),
});

const isExtraction: Check = (value) =>
  record({ kind: oneOf('unchanged', 'notArticle') })(value) ||
  record({ kind: oneOf('article'), article: isArticle, textHash: isString })(value);

/** Replies of the content script: it lives beside the page, so its answers are looked at before they are used. */
export const CONTENT_REPLIES: Readonly<Record<keyof ContentCalls, Check>> = {
  ping: record({ address: isString }),
  extract: record({ address: isString, extraction: isExtraction }),
  reveal: record({ found: oneOf('exact', 'quote', 'none') }),
};

export function isResult(reply: unknown): reply is Result<unknown> {
  if (!isObject(reply)) return false;
  if (reply['ok'] === true) return 'value' in reply;
  return reply['ok'] === false && record({ kind: isString, detail: nullable(isString) })(reply['failure']);
}
