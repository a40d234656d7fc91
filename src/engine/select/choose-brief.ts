import type { PageLabels } from '../labels/page-labels.ts';
import { isLabelledBrief, labelledSections } from '../labels/page-labels.ts';
import type { WeighedArticle } from '../salience/index.ts';
import { similarityTo } from '../salience/vectors.ts';
import { CLAIM_VALUE, type SectionScore } from '../sections/score.ts';
import type { QuoteForm } from '../signals/index.ts';
import type { Article, Brief, BriefLength, BriefSection, Evidence, SectionRule } from '../types.ts';
import { type Assignment, assignSentences } from './assign.ts';
import { itemsPerSection, sentenceBudgetFor } from './budget.ts';
import { layOut } from './layout.ts';
import { judgeQuality, mostSentencesEnd, type Quality } from './quality.ts';
import { leaningOf } from './stand-alone.ts';

export interface BriefInput {
  readonly article: Article;
  readonly rules: readonly SectionRule[];
  readonly length: BriefLength;
  readonly labels: PageLabels;
  readonly weighed: WeighedArticle;
  readonly salience: readonly number[];
  /** What each sentence has of quotations, see findSignals. */
  readonly quotes: readonly QuoteForm[];
  /** scores[rule][sentence], see scoreSections. */
  readonly scores: readonly (readonly (SectionScore | null)[])[];
}

export interface ChosenBrief {
  readonly brief: Brief;
  /** What the choice adds to each sentence's evidence; empty for those not shown. */
  readonly evidence: readonly (readonly Evidence[])[];
}

const LATEST = 'latest';
/** An opening with a greater penalty (a line without a full stop, a copy of the headline) gives way to the next sentence. */
const WORST_OPENING = 0.35;
/**
 * The opening is the first of this many sentences unless a later one is more salient by the margin. On NewsDiscourse's
 * train split that is the main event or its consequence in 83 % of articles, the first sentence fit to be shown in 72 %.
 */
const OPENING_SENTENCES = 4;
const OPENING_MARGIN = 0.15;

/** Chooses the sentences of every section at once and lays them out. */
export function chooseBrief(input: BriefInput): ChosenBrief {
  const { weighed, rules, article } = input;
  const labelled = labelledSections(input.labels, weighed.sentences, rules);
  const isBrief = isLabelledBrief(labelled);
  const qualities = judgeAll(input);
  const isClaimed = input.scores.map((row) => row.map((score) => isClaim(score, isBrief)));
  const leans = weighed.sentences.map(
    ({ text }, i) => i > 0 && (input.quotes[i]!.leans || leaningOf(text, article.language) !== null),
  );
  const needsPrevious = isClaimed.map((row) => row.map((claimed, i) => !claimed && leans[i]!));
  const values = valuesOf(input, qualities, needsPrevious, isBrief ? labelled : null);
  const reserved = rules.findIndex(({ id }) => id === LATEST);
  const assignment = assignSentences({
    values,
    maxSentences: rules.map((rule) => rule.maxSentences),
    maxItems: rules.map((rule) => (isBrief ? rule.maxSentences : itemsPerSection(input.length))),
    budget: budgetOf(input.length, labelled, isBrief),
    reserved,
    needsPrevious,
    similarityTo: (sentence) => {
      const similarity = similarityTo(weighed.vectors[sentence]!);
      return (other) => similarity(weighed.vectors[other]!);
    },
    isClaimed,
  });
  return {
    brief: { sections: sectionsOf(input, assignment, isBrief) },
    evidence: evidenceOf(input, assignment),
  };
}

const isAbstention = ({ claim }: SectionScore): boolean => claim === 'none' || claim === 'furniture';

/** The reader asked for it, or the page, being itself a brief, put it there: such a line is shown as it is. */
const isClaim = (score: SectionScore | null | undefined, isBrief: boolean): boolean =>
  score?.claim === 'phrase' || (isBrief && score?.claim === 'label');

function judgeAll({ weighed, article, quotes }: BriefInput): readonly Quality[] {
  const mostEnd = mostSentencesEnd(weighed.sentences);
  return weighed.sentences.map(({ text, blockIndex }, i) =>
    judgeQuality({
      text,
      words: weighed.terms[i]!.length,
      blockKind: article.blocks[blockIndex]?.kind ?? 'paragraph',
      vector: weighed.vectors[i]!,
      headline: weighed.headline,
      headlineWords: weighed.headlineTerms.length,
      quote: quotes[i]!,
      mostEnd,
    }),
  );
}

/** A page that is itself a brief is shown whole, up to each section's maximum, unless the reader wants it short. */
function budgetOf(length: BriefLength, labelled: readonly number[], isBrief: boolean): number {
  const count = labelled.length;
  if (!isBrief || length === 'short') return sentenceBudgetFor(count, length);
  const own = labelled.filter((section) => section >= 0).length;
  return own + (count > own ? sentenceBudgetFor(count - own, length) : 0);
}

/** The sentence that The latest may have even where no role is sure; -1 when it may have none. */
function openingOf(
  row: readonly (SectionScore | null)[],
  isKept: readonly boolean[],
  salience: readonly number[],
  qualities: readonly Quality[],
  needsPrevious: readonly boolean[],
): number {
  const all = [...row.keys()].filter((i) => row[i] != null && !needsPrevious[i]);
  const kept = all.filter((i) => isKept[i]);
  const may = kept.length > 0 ? kept : all;
  const story = may.filter((i) => row[i]!.claim !== 'furniture');
  const shapely = story.filter((i) => !qualities[i]!.isUnfit && qualities[i]!.penalty < WORST_OPENING);
  const [first = story.find((i) => !qualities[i]!.isUnfit) ?? story[0] ?? may[0] ?? -1, ...others] =
    shapely.slice(0, OPENING_SENTENCES);
  const best = others.reduce((a, b) => (salience[b]! > salience[a]! ? b : a), first);
  return best !== first && salience[best]! > salience[first]! + OPENING_MARGIN ? best : first;
}

/**
 * What the assignment may use: sentences that a rule abstains from and unfit ones are out, the opening is always in for
 * The latest. `labelled`, on a page that is itself a brief: the section that the page put each sentence in, see
 * labelledSections; there it goes, or where a phrase of the reader wants it.
 */
function valuesOf(
  input: BriefInput,
  qualities: readonly Quality[],
  needsPrevious: readonly (readonly boolean[])[],
  labelled: readonly number[] | null,
): readonly (readonly (number | null)[])[] {
  const { isBehind } = input.labels;
  const isLeftOver = input.weighed.sentences.map(
    ({ blockIndex }) => labelled !== null && isBehind[blockIndex] === true,
  );
  return input.scores.map((row, section) => {
    const isKept = row.map(
      (score, i) => score?.claim === 'phrase' || (!isLeftOver[i] && isOpenTo(section, labelled?.[i])),
    );
    const always =
      input.rules[section]?.id === LATEST
        ? openingOf(row, isKept, input.salience, qualities, needsPrevious[section]!)
        : -1;
    return row.map((score, i) => {
      if (score === null || (i !== always && !isKept[i])) return null;
      if (labelled !== null && score.claim === 'label') return inPageOrder(i, row.length);
      const { isUnfit, penalty } = qualities[i]!;
      if (i !== always && (isAbstention(score) || (isUnfit && !isClaim(score, labelled !== null))))
        return null;
      return score.value - penalty;
    });
  });
}

const isOpenTo = (section: number, labelled = -1): boolean => labelled < 0 || labelled === section;

/** Where a section cannot hold all that the page put under its label, it holds the first of it. */
const inPageOrder = (index: number, count: number): number => CLAIM_VALUE.label - (0.1 * index) / count;

function sectionsOf(input: BriefInput, assignment: Assignment, isBrief: boolean): readonly BriefSection[] {
  const { weighed, article } = input;
  const sections = input.rules.map(({ id, title, layout }, section): BriefSection => {
    const members = (assignment.sections[section] ?? []).map((index) => {
      const { blockIndex } = weighed.sentences[index]!;
      const isListItem = article.blocks[blockIndex]?.kind === 'listItem';
      return { index, blockIndex, joins: assignment.joins[index] === true, isListItem };
    });
    const items = layOut(members, layout, isBrief);
    return { id, title, sentences: items.flatMap((item) => item.sentences), items };
  });
  return sections.filter(({ items }) => items.length > 0);
}

function evidenceOf(input: BriefInput, assignment: Assignment): readonly (readonly Evidence[])[] {
  const evidence: Evidence[][] = input.weighed.sentences.map(() => []);
  for (const [section, members] of assignment.sections.entries()) {
    for (const index of members) {
      const score = input.scores[section]![index];
      evidence[index]!.push(...(score?.evidence ?? []));
      if (score != null && isAbstention(score))
        evidence[index]!.push({ stage: 'select', cause: 'lastResort', weight: 1 });
      if (assignment.joins[index]) evidence[index]!.push({ stage: 'select', cause: 'continues', weight: 1 });
    }
  }
  return evidence;
}
