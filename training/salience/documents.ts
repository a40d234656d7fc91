import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FEATURE_NAMES, FEATURES } from '../../src/engine/salience/features.ts';
import { weighArticle } from '../../src/engine/salience/index.ts';
import { findSentences } from '../../src/engine/segment/boundaries.ts';
import type { Sentence } from '../../src/engine/types.ts';
import { overlap, rouge, tokens } from './rouge.ts';

/** One article: the features of its sentences, and how much of the reference each of them gives back. */
export interface TrainingDocument {
  /** rows[sentence][feature], in the order of FEATURE_NAMES. */
  readonly rows: readonly (readonly number[])[];
  /** Mean of ROUGE-1 and ROUGE-2 F1 of each sentence alone, in [0, 1]. */
  readonly gains: readonly number[];
}

interface SummaryRow {
  readonly title?: string;
  readonly sentences: readonly string[];
  readonly para_start?: readonly boolean[];
  readonly reference_summaries: readonly string[];
}

interface PageRow {
  readonly kind: string;
  readonly news: boolean;
  readonly lang: string;
  readonly truth_kind: string;
  readonly truth_in_html?: number;
  readonly publisher_description?: string | null;
  readonly truth?: { readonly title?: string; readonly summary?: string | null; readonly body_text?: string };
}

export const DATA =
  process.env['NEWSBRIEF_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

function rowsOf<Row>(path: string): readonly Row[] {
  const file = join(DATA, path);
  if (!existsSync(file))
    throw new Error(`${file} is absent: set NEWSBRIEF_DATA to the folder that holds it.`);
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Row => JSON.parse(line));
}

function documentOf(
  title: string,
  sentences: readonly Sentence[],
  references: readonly string[],
): TrainingDocument {
  const article = weighArticle(sentences, { title, standfirst: null });
  const columns = FEATURE_NAMES.map((name) => FEATURES[name](article));
  return {
    rows: sentences.map((_, i) => columns.map((column) => column[i]!)),
    gains: sentences.map(({ text }) => (rouge(text, references, 1) + rouge(text, references, 2)) / 2),
  };
}

/** Even rows of a summary set: odd rows are never fitted on, so that the bench can report on them. */
export function summaryDocuments(name: string): readonly TrainingDocument[] {
  return rowsOf<SummaryRow>(`summaries/${name}.jsonl`)
    .filter((_, row) => row % 2 === 0)
    .map((row) => {
      let blockIndex = -1;
      const sentences = row.sentences.map((text, i): Sentence => {
        if (i === 0 || row.para_start?.[i] === true) blockIndex++;
        return { text, blockIndex, start: 0, end: text.length };
      });
      return documentOf(row.title ?? '', sentences, row.reference_summaries);
    });
}

const FEWEST_REFERENCE_WORDS = 8;
const FEWEST_SENTENCES = 6;

/** Even ones of the news pages with an independent truth: the publisher's own summary is the reference, its copies in the body are hidden. */
export function pageDocuments(): readonly TrainingDocument[] {
  const pages = rowsOf<PageRow>('pages/manifest.jsonl').flatMap((row) => {
    const reference = row.truth?.summary ?? row.publisher_description ?? '';
    const isUsable =
      row.kind === 'article' &&
      row.news &&
      (row.truth_in_html ?? 1) >= 0.5 &&
      !row.truth_kind.startsWith('tool');
    if (!isUsable || tokens(reference).length < FEWEST_REFERENCE_WORDS) return [];
    const blocks = (row.truth?.body_text ?? '')
      .split(/\n\n+/u)
      .map((block) => block.replace(/\s+/gu, ' ').trim())
      .filter((block) => block !== '' && overlap(reference, block, 3).precision < 0.5);
    const sentences = blocks.flatMap((text, blockIndex) =>
      findSentences(text, row.lang).map(({ start, end }) => ({
        text: text.slice(start, end),
        blockIndex,
        start,
        end,
      })),
    );
    if (sentences.length < FEWEST_SENTENCES) return [];
    return [{ title: row.truth?.title ?? '', sentences, reference }];
  });
  return pages
    .filter((_, index) => index % 2 === 0)
    .map(({ title, sentences, reference }) => documentOf(title, sentences, [reference]));
}
