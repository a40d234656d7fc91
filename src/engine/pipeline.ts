import { findPageLabels } from './labels/page-labels.ts';
import { labelRoles } from './roles/index.ts';
import type { RoleLabel } from './roles/types.ts';
import { type Salience, type WeighedArticle, weighArticle, weighSentences } from './salience/index.ts';
import { reportKindOf } from './sections/report.ts';
import { type Candidate, scoreSections } from './sections/score.ts';
import { segmentArticle } from './segment/index.ts';
import type { BriefInput } from './select/brief-input.ts';
import { chooseBrief } from './select/choose-brief.ts';
import { findLeaning } from './select/leaning.ts';
import { choosePlainSummary } from './select/plain-summary.ts';
import { findSignals } from './signals/index.ts';
import { isTooShort } from './text/too-short.ts';
import type { Article, ScoredSentence, SummariseOptions, Summary } from './types.ts';

/** The whole flow. Every stage sees what the earlier ones found, and leaves its evidence on the sentence. */
export function runPipeline(article: Article, options: SummariseOptions): Summary {
  const { input, saliences } = understand(article, options);
  const { sentences } = input.weighed;
  const isShort = isTooShort(sentences);
  const chosen = isShort ? null : chooseBrief(input);
  const isEmpty = chosen?.brief.sections.length === 0;
  return {
    sentences: sentences.map((_, i) => describe(input, i, saliences[i]!.evidence, chosen?.evidence[i] ?? [])),
    brief: isEmpty ? null : (chosen?.brief ?? null),
    summary:
      options.sentenceBudget === undefined
        ? null
        : choosePlainSummary(input.weighed, input.salience, options.sentenceBudget),
    failure: isShort ? { kind: 'tooShort' } : isEmpty ? { kind: 'nothingFits' } : null,
  };
}

/** All that is found out before anything is chosen. */
export function understand(
  article: Article,
  options: SummariseOptions,
): { readonly input: BriefInput; readonly saliences: readonly Salience[] } {
  const rules = options.rules.filter((rule) => rule.enabled);
  const labels = findPageLabels(article, options.rules);
  const sentences = options.givenSentences ?? segmentArticle(article, labels.bodyStarts);
  const weighed = weighArticle(sentences, article);
  const saliences = weighSentences(weighed);
  const roles = labelArticle(article, weighed);
  const signals = findSignals(
    sentences,
    weighed.tokens,
    article.language,
    roles.map(({ speaker }) => speaker),
  );
  const quotes = signals.map(({ quote }) => quote);
  const leanings = findLeaning(sentences, quotes, article.language, article.blocks);
  const candidates = sentences.map(
    ({ blockIndex }, i): Candidate => ({
      tokens: weighed.tokens[i]!,
      salience: saliences[i]!.salience,
      role: roles[i]!,
      signals: signals[i]!,
      leans: leanings[i]!.leans,
      label: labels.labelByBlock[blockIndex] ?? null,
    }),
  );
  const traits = { language: article.language, kind: reportKindOf(roles, quotes, article.language) };
  return {
    input: {
      article,
      rules,
      length: options.length,
      labels,
      weighed,
      salience: saliences.map(({ salience }) => salience),
      leanings,
      signals,
      roles,
      scores: scoreSections(rules, candidates, traits),
      traits,
    },
    saliences,
  };
}

/** Characters of a sentence that the classifier sees; a bound on its time, far beyond any sentence of prose. */
const LONGEST_FOR_ROLES = 1500;

function labelArticle(
  article: Article,
  { sentences, paragraphStarts }: WeighedArticle,
): readonly RoleLabel[] {
  return labelRoles({
    title: article.title,
    language: article.language,
    sentences: sentences.map(({ text }, i) => ({
      text: text.slice(0, LONGEST_FOR_ROLES),
      paragraphStart: paragraphStarts[i]!,
    })),
  });
}

function describe(
  { weighed, salience, roles, signals }: BriefInput,
  i: number,
  found: ScoredSentence['evidence'],
  chosen: ScoredSentence['evidence'],
): ScoredSentence {
  const { text, blockIndex, start, end } = weighed.sentences[i]!;
  const role = roles[i]!;
  return {
    text,
    blockIndex,
    start,
    end,
    salience: salience[i]!,
    role: role.role,
    roleConfidence: role.confidence,
    signals: signals[i]!.signals,
    speech: role.speech,
    speaker: role.speaker,
    evidence: [...chosen, ...found, ...signals[i]!.evidence, ...role.evidence],
  };
}
