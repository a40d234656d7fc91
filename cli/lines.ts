/** A line longer than this is not kept in memory: 64 MB, six times the largest page that is promised to be read. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

export type Line = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'tooLong' };

const NEWLINE = 0x0a;

/**
 * The lines of a stream of UTF-8 bytes. Only `\n` ends a line (JSON may hold U+2028 unescaped); a `\r` before it and
 * a byte order mark before the first are not part of it. Empty lines are lines; the nothing after the last
 * `\n` is none. Holds one line at a time.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let bytes = 0;
  let isFirst = true;
  const take = (): Line => {
    const line: Line =
      bytes > maxBytes ? { kind: 'tooLong' } : { kind: 'line', text: decode(parts, isFirst) };
    parts = [];
    bytes = 0;
    isFirst = false;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      bytes += end - start;
      if (bytes <= maxBytes) parts.push(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    bytes += chunk.length - start;
    if (bytes > maxBytes) parts = [];
    else if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (bytes > 0) yield take();
}

function decode(parts: readonly Uint8Array[], isFirst: boolean): string {
  const text = Buffer.concat(parts).toString('utf8');
  const unmarked = isFirst ? text.replace(/^\uFEFF/, '') : text;
  return unmarked.endsWith('\r') ? unmarked.slice(0, -1) : unmarked;
}
