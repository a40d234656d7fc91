import type { ChildReply, ChildRequest } from './child-messages.ts';
import { BadInput, parseInputLine } from './input.ts';
import { failed, type Output } from './output.ts';
import type { RunSettings } from './rules.ts';
import { runInput } from './run-input.ts';

/** The process in which pages run: what a page does to it, it does to nobody else. Started by runner.ts. */

let settings: RunSettings | null = null;

// Libraries may complain about a page; the command's own output is the only one.
for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) console[name] = () => {};

process.on('disconnect', () => process.exit());
process.on('message', (message: ChildRequest) => {
  if (message.kind === 'settings') {
    settings = message.settings;
    reply({ kind: 'ready' });
  } else {
    const json = JSON.stringify(answer(message.line));
    reply({ kind: 'done', json, memoryBytes: process.memoryUsage.rss() });
  }
});

function reply(message: ChildReply): void {
  process.send?.(message);
}

function answer(line: string): Output {
  let id: unknown = null;
  try {
    const input = parseInputLine(line);
    id = input.id;
    if (settings === null) throw new Error('no settings yet');
    return runInput(input, settings).output;
  } catch (error) {
    if (error instanceof BadInput) return failed(error.id, { kind: 'badInput', detail: error.message });
    return failed(id, { kind: 'internal', detail: describe(error) });
  }
}

/** Name, message and the first lines of the stack: our own code, never page text. */
const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? String(error)).split('\n').slice(0, 6).join('\n') : String(error);
