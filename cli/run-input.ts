import { summarise } from '../src/engine/index.ts';
import type { Article, SummariseOptions, Summary } from '../src/engine/types.ts';
import { type ExplainedPage, explainPage } from '../src/page/index.ts';
import { withDocument } from './document.ts';
import type { Input, PageInput, TextInput } from './input.ts';
import { failed, type Output, type OutputFailure, pickArticle, pickSentence } from './output.ts';
import type { RunSettings } from './rules.ts';

/** An input's output, and for pages the fate of every block. */
export interface Run {
  readonly output: Output;
  readonly article: Article | null;
  readonly fates: ExplainedPage['fates'];
}

/** Reads and briefs one input. Throws only what nobody expected. */
export function runInput(input: Input, settings: RunSettings): Run {
  return input.kind === 'page' ? runPage(input, settings) : runText(input, settings);
}

function runPage(input: PageInput, settings: RunSettings): Run {
  const { page, extractMs } = withDocument(input.html, input.url, (document) => {
    const started = performance.now();
    const page = explainPage(document, { url: input.url, force: settings.force });
    return { page, extractMs: performance.now() - started };
  });
  const { reading, fates } = page;
  if (reading.kind === 'notArticle') {
    const output = failed(input.id, { kind: 'notArticle', detail: reading.cause });
    const article = reading.article === null ? null : pickArticle(reading.article);
    return {
      output: {
        ...output,
        article,
        ...(input.sentenceBudget === null ? {} : { summary: [] }),
        elapsedMs: { extract: extractMs, summarise: 0 },
      },
      article: reading.article,
      fates,
    };
  }
  return { output: summarised(input, reading.article, extractMs, settings), article: reading.article, fates };
}

function runText(input: TextInput, settings: RunSettings): Run {
  return { output: summarised(input, input.article, 0, settings), article: input.article, fates: [] };
}

function summarised(input: Input, article: Article, extractMs: number, settings: RunSettings): Output {
  const started = performance.now();
  const summary = summarise(article, optionsOf(input, settings));
  const summariseMs = performance.now() - started;
  return {
    id: input.id,
    article: pickArticle(article),
    sentences: summary.sentences.map(pickSentence),
    brief: summary.brief,
    ...(input.sentenceBudget === null ? {} : { summary: summary.summary ?? [] }),
    failure: failureOf(summary),
    elapsedMs: { extract: extractMs, summarise: summariseMs },
  };
}

function optionsOf(input: Input, settings: RunSettings): SummariseOptions {
  return {
    rules: settings.rules,
    length: settings.length,
    ...(input.sentenceBudget === null || input.sentenceBudget === 0
      ? {}
      : { sentenceBudget: input.sentenceBudget }),
    ...(input.kind === 'text' && input.sentences !== null ? { givenSentences: input.sentences } : {}),
  };
}

function failureOf(summary: Summary): OutputFailure | null {
  if (summary.brief !== null) return null;
  return { kind: summary.failure?.kind ?? 'internal' };
}
