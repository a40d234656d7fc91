import type { Readable, Writable } from 'node:stream';
import { MAX_LINE_BYTES, readLines } from './lines.ts';
import { failed } from './output.ts';
import type { Runner } from './runner.ts';

/**
 * Answers every line of `input` with one line of `output`, in order. Reads no further while the reader of the
 * output is behind; returns when the input ends or nobody reads any more.
 */
export async function runLines(
  input: Readable,
  output: Writable,
  runner: Pick<Runner, 'answer'>,
  maxLineBytes: number = MAX_LINE_BYTES,
): Promise<void> {
  let isGone = false;
  // `… | head -1` closes the pipe: that is an end, not an error.
  output.on('error', () => {
    isGone = true;
  });
  for await (const line of readLines(input, maxLineBytes)) {
    const json = line.kind === 'line' ? await runner.answer(line.text) : tooLong(maxLineBytes);
    if (isGone) return;
    if (!output.write(`${json}\n`)) await drained(output);
    if (isGone) return;
  }
}

const tooLong = (maxLineBytes: number): string =>
  JSON.stringify(failed(null, { kind: 'badInput', detail: `the line is longer than ${maxLineBytes} bytes` }));

const drained = (output: Writable): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      for (const event of ['drain', 'close', 'error']) output.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'close', 'error']) output.on(event, done);
  });
