import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ChildReply, ChildRequest } from './child-messages.ts';
import { readId } from './input.ts';
import { failed, type OutputFailure } from './output.ts';
import type { RunSettings } from './rules.ts';

export interface RunnerLimits {
  /** For one page, from its line to its answer. */
  readonly timeMs: number;
  /** Of the child's JavaScript heap. */
  readonly heapMegabytes: number;
  /** A child that holds more than this after a page is replaced, so that a run of any length stays flat. */
  readonly retireBytes: number;
}

export const DEFAULT_LIMITS: RunnerLimits = {
  timeMs: 60_000,
  heapMegabytes: 2048,
  retireBytes: 800 * 1024 * 1024,
};

/** Starting takes a second; a machine with much else to do gets a minute for it. */
const START_MS = 60_000;
const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

/**
 * Answers lines one after the other in a child process that is replaced when it hangs, dies or has grown. A
 * process and not a worker thread: V8 ends the whole process when a thread runs out of some kinds of memory.
 */
export class Runner {
  readonly #settings: RunSettings;
  readonly #limits: RunnerLimits;
  readonly #execArgv: readonly string[];
  #child: ChildProcess | null = null;

  /** `execArgv`: what makes Node read TypeScript; the command passes on what it was started with itself. */
  constructor(
    settings: RunSettings,
    limits: RunnerLimits = DEFAULT_LIMITS,
    execArgv: readonly string[] = process.execArgv,
  ) {
    this.#settings = settings;
    this.#limits = limits;
    this.#execArgv = execArgv;
  }

  /** The output for one input line as JSON. Never throws for what a line holds. */
  async answer(line: string): Promise<string> {
    const child = this.#child ?? (await this.#start());
    const reply = await ask(child, { kind: 'line', line }, this.#limits.timeMs);
    if (reply.kind === 'done') {
      if (reply.memoryBytes > this.#limits.retireBytes) this.stop();
      return reply.json;
    }
    this.stop();
    return JSON.stringify(failed(idOf(line), failureOf(reply, this.#limits.timeMs)));
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  async #start(): Promise<ChildProcess> {
    const child = fork(CHILD, [], {
      // Nothing of the child's may reach standard output; its dying words are not for the reader either.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
      execArgv: [...this.#execArgv, `--max-old-space-size=${this.#limits.heapMegabytes}`],
    });
    const reply = await ask(child, { kind: 'settings', settings: this.#settings }, START_MS);
    if (reply.kind !== 'ready') {
      child.kill('SIGKILL');
      throw new Error('The process that reads pages does not start.');
    }
    this.#child = child;
    return child;
  }
}

type Answer = ChildReply | { readonly kind: 'late' } | { readonly kind: 'died'; readonly how: string };

/** One question, one answer; a child that dies or says nothing is an answer too. */
function ask(child: ChildProcess, request: ChildRequest, timeMs: number): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      child.off('error', onError);
      resolve(answer);
    };
    const onMessage = (reply: unknown): void => settle(reply as ChildReply);
    const onExit = (code: number | null, signal: string | null): void =>
      settle({ kind: 'died', how: signal ?? `exit code ${code}` });
    const onError = (error: Error): void => settle({ kind: 'died', how: error.message });
    const timer = setTimeout(() => settle({ kind: 'late' }), timeMs);
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.on('error', onError);
    child.send(request, (error) => {
      if (error !== null) settle({ kind: 'died', how: error.message });
    });
  });
}

function failureOf(answer: Answer, timeMs: number): OutputFailure {
  if (answer.kind === 'late') return { kind: 'timeLimit', detail: `no answer in ${timeMs / 1000} s` };
  return { kind: 'crashed', detail: answer.kind === 'died' ? answer.how : 'unexpected answer' };
}

/** The id of a line whose page took the child down. */
function idOf(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === 'object' && 'id' in value ? readId(value.id) : null;
  } catch {
    return null;
  }
}
