import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The measures that come with the data (measures.mjs there), so that everybody's numbers are the same. */
export interface Measures {
  tokens(text: string): string[];
  prf(
    output: string,
    truth: string,
    n?: number,
  ): { readonly p: number; readonly r: number; readonly f: number };
  /** ROUGE-n F1, mean over the references, in [0, 1]. */
  rouge(n: number, output: string, references: readonly string[]): number;
  mean(values: readonly number[]): number;
  quantile(values: readonly number[], q: number): number;
  /** 95 % interval of the mean of paired differences. */
  bootstrap(differences: readonly number[], rounds?: number): [number, number];
  sentences(text: string, language?: string): string[];
  /** A test for sentences: does this one leak, given all that is the page's own text? */
  leakTest(truth: string): (sentence: string) => boolean;
  truthForLeaks(row: PageRow): string;
  hasIndependentTruth(row: PageRow): boolean;
  isLost(paragraph: string, output: string): boolean;
  /** The first `count` tokens. */
  cut(text: string, count: number): string;
}

/** A row of pages/manifest.jsonl, the fields that are used here. */
export interface PageRow {
  readonly id: string;
  readonly file: string;
  readonly kind: 'article' | 'non-article';
  readonly page_type?: string | null;
  readonly news?: boolean;
  readonly source: string;
  /** Null for saved pages whose address is not known. */
  readonly url: string | null;
  readonly lang: string | null;
  readonly truth_kind: string;
  readonly truth_in_html?: number | null;
  readonly truth: {
    readonly title?: string | null;
    readonly byline?: string | null;
    readonly body_text?: string | null;
    readonly summary?: string | null;
    readonly [name: string]: unknown;
  };
  readonly publisher_description?: string | null;
}

export async function loadMeasures(path: string): Promise<Measures> {
  if (!existsSync(path)) throw new Error(`${path} is missing: the measures come with the data`);
  return (await import(pathToFileURL(path).href)) as Measures;
}
