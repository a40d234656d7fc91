import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runLines } from '../../cli/jsonl.ts';
import { type Line, readLines } from '../../cli/lines.ts';

async function linesOf(chunks: readonly Uint8Array[], maxBytes?: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(Readable.from(chunks), maxBytes)) lines.push(line);
  return lines;
}

const textsOf = async (text: string): Promise<string[]> =>
  (await linesOf([Buffer.from(text)])).map((line) => (line.kind === 'line' ? line.text : '(too long)'));

describe('readLines', () => {
  it('counts empty lines, and not the nothing after the last newline', async () => {
    expect(await textsOf('a\n\nb\n')).toEqual(['a', '', 'b']);
    expect(await textsOf('a\nb')).toEqual(['a', 'b']);
    expect(await textsOf('')).toEqual([]);
    expect(await textsOf('\n')).toEqual(['']);
  });

  it('takes CRLF and a byte order mark off', async () => {
    expect(await textsOf('\uFEFFa\r\nb\r\n')).toEqual(['a', 'b']);
  });

  it('does not end a line at U+2028, which JSON may hold', async () => {
    expect(await textsOf('"a\u2028b\u2029c\rd"\n')).toEqual(['"a\u2028b\u2029c\rd"']);
  });

  it('gives the same lines however the bytes arrive', async () => {
    const text = fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replace(/[\r\n\uFEFF]/g, '')));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        const found = await linesOf(chunks);
        expect(found.map((line) => (line.kind === 'line' ? line.text : null))).toEqual(
          lines.map((line) => Buffer.from(line).toString('utf8')),
        );
      }),
    );
  });

  it('drops a line that is too long and goes on with the next', async () => {
    const chunks = [Buffer.from('ok\nxxxx'), Buffer.from('xxxxxxxx'), Buffer.from('xx\nafter\n')];
    expect(await linesOf(chunks, 8)).toEqual([
      { kind: 'line', text: 'ok' },
      { kind: 'tooLong' },
      { kind: 'line', text: 'after' },
    ]);
  });
});

describe('runLines', () => {
  const echo = { answer: async (line: string) => JSON.stringify(line) };

  it('writes one line for each, in order, also for one that is too long', async () => {
    const output = new PassThrough();
    await runLines(Readable.from([Buffer.from('a\nlonglonglong\n\nb')]), output, echo, 4);
    const lines = String(output.read()).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('"a"');
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ id: null, failure: { kind: 'badInput' } });
    expect(lines.slice(2)).toEqual(['""', '"b"', '']);
  });

  it('reads no further while nobody takes the output', async () => {
    let answered = 0;
    const output = new PassThrough({ highWaterMark: 100 });
    const runner = {
      answer: async () => {
        answered += 1;
        return 'x'.repeat(60);
      },
    };
    const done = runLines(Readable.from([Buffer.from('1\n'.repeat(50))]), output, runner);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answered).toBeLessThan(10);
    output.resume();
    await done;
    expect(answered).toBe(50);
  });

  it('ends quietly when the reader of the output goes away', async () => {
    const output = new PassThrough({ highWaterMark: 10 });
    const done = runLines(Readable.from([Buffer.from('1\n'.repeat(50))]), output, echo);
    output.destroy(new Error('EPIPE'));
    await expect(done).resolves.toBeUndefined();
  });
});
