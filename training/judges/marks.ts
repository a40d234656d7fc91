import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('marks.jsonl', import.meta.url));

/** What one reader marked on a page; indices of its marked sentences. */
export interface ReaderMarks {
  readonly needsContext: readonly number[];
  readonly empty: readonly number[];
  /** What may open a brief, the best first. */
  readonly lead: readonly number[];
}

/** One page of marks.jsonl. */
export interface MarkedPage {
  /** As in ../shared/data. */
  readonly page: string;
  /** Fingerprints of the sentences that the readers saw, in their order, eight digits each; the publisher's text is not kept. */
  readonly sentences: string;
  /** Which of them the reader was to have read beside the headline. */
  readonly opening: readonly number[];
  readonly readers: readonly ReaderMarks[];
}

const DIGITS = 8;

/** FNV-1a (Fowler, Noll & Vo) over UTF-16 units, eight hexadecimal digits. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(DIGITS, '0');
}

export const readMarks = (): readonly MarkedPage[] =>
  readFileSync(FILE, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): MarkedPage => JSON.parse(line));

/** Where each marked sentence stands in the article as it is read now; -1 where it is gone. */
export function placesOf({ sentences }: MarkedPage, texts: readonly string[]): readonly number[] {
  const prints = texts.map(fingerprint);
  let from = 0;
  return (sentences.match(new RegExp(`.{${DIGITS}}`, 'g')) ?? []).map((print) => {
    const at = prints.indexOf(print, from);
    if (at >= 0) from = at + 1;
    return at;
  });
}
