import type { Failure, FailureKind, Result } from './types.ts';

/** An expected failure, or one that another context has already described, on its way up to the call's answer. */
export class Failed extends Error {
  readonly failure: Failure;

  constructor(kind: FailureKind, detail: string | null = null) {
    super(kind);
    this.name = 'Failed';
    this.failure = { kind, detail };
  }
}

/**
 * Runs a call and turns whatever it throws into a Result. The one place where an unexpected throw becomes
 * `internal`: everything that answers or asks passes through here.
 */
export async function settle<T>(work: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: toFailure(error) };
  }
}

function toFailure(error: unknown): Failure {
  return error instanceof Failed ? error.failure : { kind: 'internal', detail: describe(error) };
}

/**
 * Messages of browsers that are known to quote nothing but our own identifiers. Any other message is left out:
 * a parser's or a selector's complaint quotes the page.
 */
const SAFE_MESSAGES = [
  /^[\w$.]{1,80}(?:\(\.\.\.\))? is not (?:a function|a constructor|iterable|defined|an object)$/,
  /^[\w$.]{1,80} is (?:undefined|null)$/,
  /^Cannot (?:read|set) properties of (?:undefined|null)(?: \((?:reading|setting) '[\w$]{1,40}'\))?$/,
  /^can't access property "[\w$]{1,40}", [\w$.]{1,80} is (?:undefined|null)$/,
  /^Maximum call stack size exceeded$/,
  /^too much recursion$/,
  /^Invalid (?:array|string) length$/,
  /^Extension context invalidated\.$/,
  /^Could not establish connection\. Receiving end does not exist\.$/,
  /^(?:Resource::k\w+ quota|Session storage quota bytes) exceeded[\w .]*$/,
  /^(?:malformed|unanswered) (?:request|reply): [\w.]{1,60}$/,
];

const STACK_LINES = 12;

/** Error name, message where it is safe, and the places in our own scripts: no page text, no address. */
function describe(error: unknown): string {
  // An error of another realm (the page's, seen from a content script) is no instance of this one's Error.
  const { name, message, stack } = Object(error) as Record<string, unknown>;
  if (typeof name !== 'string' || !/^\w{1,40}$/.test(name)) return `thrown ${typeof error}`;
  const text = String(message);
  const said = SAFE_MESSAGES.some((safe) => safe.test(text)) ? `: ${text}` : '';
  return [name + said, ...ownFrames(String(stack))].join('\n');
}

/** Keeps `function file.js:line:column` of frames in extension scripts; V8 and SpiderMonkey spell them differently. */
function ownFrames(stack: string): string[] {
  const frames: string[] = [];
  for (const line of stack.split('\n')) {
    const place = /(?:chrome|moz)-extension:\/\/[^/]+\/([\w./-]+\.js:\d+:\d+)/.exec(line)?.[1];
    if (place === undefined) continue;
    const name = /^\s*at (?:async )?([\w$.]+) \(/.exec(line)?.[1] ?? /^([\w$./<]+)@/.exec(line)?.[1] ?? '';
    frames.push(`  ${name} ${place}`);
    if (frames.length === STACK_LINES) break;
  }
  return frames;
}
