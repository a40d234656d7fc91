/**
 * A reader of the Markdown that a line of text could turn into by accident, after the CommonMark specification
 * (spec.commonmark.org/0.31.2) and GitHub's extensions: enough to tell whether a line comes out as plain text, and
 * as which. Written against the specification, not against our writer.
 */
export interface ReadLine {
  readonly block: 'paragraph' | 'heading' | 'list' | 'quote' | 'rule' | 'code' | 'fence' | 'html' | 'setext';
  readonly text: string;
  /** Inline marks that were not escaped. */
  readonly marks: readonly string[];
}

const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

export function readLine(line: string): ReadLine {
  const block = blockOf(line);
  const source = block === 'heading' ? line.replace(/^#{1,6}\s+/, '').replace(/(?:^|\s)#+\s*$/, '') : line;
  return { block, ...readInline(source) };
}

function blockOf(line: string): ReadLine['block'] {
  if (/^(?: {4}|\t)/.test(line)) return 'code';
  const start = line.replace(/^ {1,3}/, '');
  if (/^#{1,6}(?:\s|$)/.test(start)) return 'heading';
  if (/^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/.test(start)) return 'rule';
  if (/^(?:=+|-+)\s*$/.test(start)) return 'setext';
  if (/^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/.test(start)) return 'list';
  if (/^>/.test(start)) return 'quote';
  if (/^(?:`{3,}|~{3,})/.test(start)) return 'fence';
  if (/^<[a-z!?/]/i.test(start)) return 'html';
  return 'paragraph';
}

function readInline(source: string): { text: string; marks: string[] } {
  const marks: string[] = [];
  let text = '';
  for (let at = 0; at < source.length; at++) {
    const character = source[at] ?? '';
    const next = source[at + 1] ?? '';
    const link = /^(?:https?:\/\/|ftp:\/\/|www\.)\S+/i.exec(source.slice(at))?.[0];
    if (link !== undefined && !/\w/.test(source[at - 1] ?? '')) {
      // GitHub's autolink: shown as it stands, backslashes and all.
      text += link;
      at += link.length - 1;
    } else if (character === '\\' && next !== '' && PUNCTUATION.includes(next)) {
      text += next;
      at++;
    } else {
      if ('*_`[]<~|'.includes(character)) marks.push(character);
      if (character === '&' && /^&(?:\w+|#\d+|#x[\da-f]+);/i.test(source.slice(at))) marks.push('&');
      text += character;
    }
  }
  return { text, marks };
}
