import { readFileSync } from 'node:fs';
import { toBriefText, toHtml, toMarkdown, toPlainText } from '../src/format/index.ts';
import { decodeHtml } from './decode.ts';
import { explain } from './explain.ts';
import type { Format, Options } from './options.ts';
import { UsageError } from './options.ts';
import type { OutputFailure } from './output.ts';
import { type RunSettings, reasonOf } from './rules.ts';
import { type Run, runInput } from './run-input.ts';

export interface PageResult {
  readonly text: string;
  /** One sentence for standard error; '' when there is a brief. */
  readonly complaint: string;
  readonly exitCode: 0 | 1;
}

/** Briefs one file. Throws a UsageError when it cannot be read. */
export function briefPage(options: Options, settings: RunSettings): PageResult {
  const html = decodeHtml(readPageFile(options.page));
  const run = runInput(
    { kind: 'page', id: options.page, html, url: options.url, sentenceBudget: null },
    settings,
  );
  if (options.format === 'json') return { text: toJson(run, options), complaint: '', exitCode: 0 };
  const explanation = options.explain ? `${explain(run)}\n` : '';
  const text = explanation + briefText(run, options.format);
  const { failure } = run.output;
  if (failure === null) return { text, complaint: '', exitCode: 0 };
  return { text, complaint: SENTENCES[failure.kind], exitCode: 1 };
}

function readPageFile(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    throw new UsageError(`The page ${path} cannot be read: ${reasonOf(error)}.`);
  }
}

function toJson(run: Run, options: Options): string {
  const object = options.explain ? { ...run.output, fates: run.fates } : run.output;
  return `${JSON.stringify(object, null, 2)}\n`;
}

function briefText(run: Run, format: Exclude<Format, 'json'>): string {
  const { article, output } = run;
  if (article === null || output.brief === null) return '';
  const brief = toBriefText({ article, sentences: output.sentences, brief: output.brief });
  if (format === 'html') return toHtml(brief);
  return format === 'markdown' ? toMarkdown(brief) : toPlainText(brief);
}

const SENTENCES: Readonly<Record<OutputFailure['kind'], string>> = {
  notArticle: 'This page does not look like an article; --force briefs it anyway.',
  tooShort: 'There is too little text on this page to brief.',
  nothingFits: 'The rules leave nothing of this page.',
  badInput: 'This page cannot be read.',
  timeLimit: 'This page takes too long to read.',
  crashed: 'Reading this page failed.',
  internal: 'Reading this page failed.',
};
