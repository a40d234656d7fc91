import type { Extracted } from './extraction-pages.ts';
import type { Measures, PageRow } from './measures.ts';

export interface PageScore {
  readonly p: number;
  readonly r: number;
  readonly f: number;
  readonly leaks: number;
  readonly sentences: number;
  /** The truth's first paragraph is in no block. */
  readonly leadLost: boolean;
  /** Nor is it the title or the standfirst. */
  readonly leadUntold: boolean;
  /** Null where the truth has no title. */
  readonly titleExact: boolean | null;
  /** As the truth has it, or as a heading of the page shows it. */
  readonly titleSeen: boolean | null;
}

/** One page's output against its truth, by the measures of the data folder. */
export function scorePage(
  measures: Measures,
  row: PageRow,
  { blocks, title, standfirst, isTitleShown }: Extracted,
): PageScore {
  const truth = row.truth.body_text ?? '';
  const output = blocks.join('\n\n');
  const isLeak = measures.leakTest(measures.truthForLeaks(row));
  const sentences = blocks.flatMap((text) => measures.sentences(text, row.lang ?? 'en'));
  const lead = truth.split(/\n+/).find((paragraph) => measures.tokens(paragraph).length >= 5) ?? '';
  const isLost = (text: string) => lead !== '' && measures.isLost(lead, text);
  const key = (text: string) => measures.tokens(text).join(' ');
  return {
    ...measures.prf(output, truth),
    leaks: sentences.filter(isLeak).length,
    sentences: sentences.length,
    leadLost: isLost(output),
    leadUntold: isLost([title, standfirst ?? '', output].join('\n\n')),
    titleExact: row.truth.title ? key(row.truth.title) === key(title) : null,
    titleSeen: row.truth.title ? isTitleShown === true || key(row.truth.title) === key(title) : null,
  };
}

const mean = (values: readonly number[]): number =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : Number.NaN;

/** Page means; `leaked` is the share of all sentences. */
export function summarise(scores: readonly PageScore[]) {
  const total = (pick: (score: PageScore) => number) => scores.reduce((sum, score) => sum + pick(score), 0);
  return {
    p: mean(scores.map(({ p }) => p)),
    r: mean(scores.map(({ r }) => r)),
    f: mean(scores.map(({ f }) => f)),
    leaked:
      total(({ leaks }) => leaks) /
      Math.max(
        1,
        total(({ sentences }) => sentences),
      ),
    leaky: mean(scores.map(({ leaks }) => Number(leaks >= 3))),
    lost: mean(scores.map(({ leadLost }) => Number(leadLost))),
    failed: mean(scores.map(({ f }) => Number(f < 0.7))),
    seen: mean(scores.flatMap(({ titleSeen }) => (titleSeen === null ? [] : Number(titleSeen)))),
    titled: mean(scores.flatMap(({ titleExact }) => (titleExact === null ? [] : Number(titleExact)))),
  };
}
