import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DIGITS, fingerprint } from '../fingerprint.ts';

const FILE = fileURLToPath(new URL('marks.jsonl', import.meta.url));

/** What one reader marked on a page; indices of its marked sentences. */
export interface ReaderMarks {
  readonly needsContext: readonly number[];
  readonly empty: readonly number[];
  /** What may open a brief, the best first. */
  readonly lead: readonly number[];
  /** The lines beside the opening of the brief that the reader would have made, the best first; where the reader was asked. */
  readonly picked?: readonly number[];
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
