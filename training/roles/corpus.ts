import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RoleDocument } from '../../src/engine/roles/types.ts';

/** A labelled document of NewsDiscourse. */
export interface LabelledDocument {
  readonly document: RoleDocument;
  /** Index into DISCOURSE_ROLES of each sentence. */
  readonly roles: Uint8Array;
  /** Which collection it is from. For splitting and weighing only; no feature sees it. */
  readonly source: string;
}

/** The corpus' codes in the order of DISCOURSE_ROLES. */
export const GOLD_CODES = ['M1', 'M2', 'C1', 'C2', 'D1', 'D2', 'D3', 'D4', 'NA'];

interface Row {
  readonly id: string;
  readonly headline: string;
  readonly sentences: readonly {
    readonly text: string;
    readonly para_start: boolean;
    readonly role: string;
  }[];
}

const dataFolder = (): string =>
  process.env['NEWSBRIEF_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** `Reuters_22` and `BReuters_3` are of one source: letters before the first digit, the domain's capital taken off. */
const sourceOf = (id: string): string => {
  const name = (/^[A-Za-z]+/u.exec(id)?.[0] ?? '').toLowerCase();
  return /^nyt/u.test(name) ? 'nyt' : name.replace(/^[bcdp](?=reuters|xinhua)/u, '');
};

/** Reads a split; throws where the data folder is absent, naming the file it looked for. */
export function readCorpus(split: 'train' | 'validation'): readonly LabelledDocument[] {
  const lines = readFileSync(join(dataFolder(), 'discourse', `${split}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const row = JSON.parse(line) as Row;
    return {
      document: {
        title: row.headline,
        language: 'en',
        sentences: row.sentences.map(({ text, para_start }) => ({ text, paragraphStart: para_start })),
      },
      roles: Uint8Array.from(row.sentences, ({ role }) => GOLD_CODES.indexOf(role)),
      source: sourceOf(row.id),
    };
  });
}
