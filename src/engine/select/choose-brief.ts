import { isLabelledBrief, labelledSections } from '../labels/page-labels.ts';
import { repetitionOf } from '../salience/vectors.ts';
import type { Brief, BriefLength, BriefSection, Evidence } from '../types.ts';
import { type Assignment, type AssignmentProblem, assignSentences, type Limits } from './assign.ts';
import { type BriefInput, isAbstention, isClaim } from './brief-input.ts';
import { itemsPerSection, sentenceBudgetFor } from './budget.ts';
import { contextPrice, JUDGES, judgeShare } from './judge/index.ts';
import { layOut } from './layout.ts';
import { type Lines, readLines } from './lines.ts';
import { valuesOf } from './values.ts';

export interface ChosenBrief {
  readonly brief: Brief;
  /** What the choice adds to each sentence's evidence; empty for those not shown. */
  readonly evidence: readonly (readonly Evidence[])[];
}

const LATEST = 'latest';
/** Where nothing made up for the prices, one in eight articles of 25 sentences and more had an opening and one line. */
const FEWEST_SENTENCES = 4;

/** Chooses the sentences of every section at once and lays them out. */
export function chooseBrief(given: BriefInput, judges = JUDGES): ChosenBrief {
  const { weighed, rules } = given;
  const input = { ...given, scores: withoutBareLabels(given) };
  const labelled = labelledSections(input.labels, weighed.sentences, rules);
  const isBrief = isLabelledBrief(labelled);
  const isClaimed = input.scores.map((row) => row.map((score) => isClaim(score, isBrief)));
  const pricesAlone = (price: (sentence: number, section: number) => number): Limits['priceAlone'] =>
    isClaimed.map((row, section) => row.map((claimed, i) => (claimed ? 0 : price(i, section))));
  const limits: Limits = {
    maxSentences: rules.map((rule) => rule.maxSentences),
    maxItems: rules.map((rule) => (isBrief ? rule.maxSentences : itemsPerSection(input.length))),
    budget: budgetOf(input.length, labelled, isBrief),
    fewest: FEWEST_SENTENCES,
    reserved: rules.findIndex(({ id }) => id === LATEST),
    priceAlone: pricesAlone((i) => (input.leanings[i]!.leans ? Number.POSITIVE_INFINITY : 0)),
    similarityTo: (sentence) => {
      const repetition = repetitionOf(weighed.vectors[sentence]!);
      return (other) => repetition(weighed.vectors[other]!);
    },
    similarityToTop: weighed.sentences.map(() => 0),
    isClaimed,
  };
  const ownLabels = isBrief ? labelled : null;
  const lines = readLines(input, limits, ownLabels, judges);
  const { standfirst, similarity } = lines.top;
  const shares = rules.map((rule) => judgeShare(rule, input.length, limits.budget));
  const priced: Limits = {
    ...limits,
    priceAlone: pricesAlone((i, section) => priceAlone(input, lines, i, shares[section]!)),
    similarityToTop: similarity,
  };
  const values = valuesOf(input, priced, ownLabels, lines, shares);
  const assignment = introduced({ ...priced, values }, lines.introductions);
  const sections = sectionsOf(input, assignment, isBrief);
  return {
    brief: standfirst === null ? { sections } : { standfirst, sections },
    evidence: evidenceOf(input, assignment),
  };
}

/** What it costs to show a sentence without the one before it, see AssignmentProblem; `share` is the section's judgeShare. */
function priceAlone(
  { leanings, weighed }: BriefInput,
  { judgements }: Lines,
  i: number,
  share: number,
): number {
  if (leanings[i]!.leans) return Number.POSITIVE_INFINITY;
  return weighed.paragraphStarts[i] ? 0 : share * contextPrice(judgements[i]!);
}

/** Assignments until whoever is still not introduced is shown all the same. */
const ROUNDS = 4;

/** Assigns so that nobody speaks who was not introduced before in the brief, as far as there is a choice. */
function introduced(problem: AssignmentProblem, introductions: Lines['introductions']): Assignment {
  const isClaimed = (i: number): boolean => problem.isClaimed.some((row) => row[i]);
  const mayBeShown = (i: number): boolean => problem.values.some((row) => row[i] != null);
  let { values } = problem;
  for (let round = 1; ; round++) {
    const assignment = assignSentences({ ...problem, values });
    if (round === ROUNDS) return assignment;
    const shown = assignment.sections.flat();
    const place = new Map(shown.map((i, at) => [i, at]));
    const opening = assignment.sections[problem.reserved]?.[0];
    const strangers = new Set(
      shown.filter((i, at) => {
        const from = introductions[i] ?? null;
        return (
          from !== null && mayBeShown(from) && (place.get(from) ?? at) >= at && i !== opening && !isClaimed(i)
        );
      }),
    );
    if (strangers.size === 0) return assignment;
    values = values.map((row) => row.map((value, i) => (strangers.has(i) ? null : value)));
  }
}

/** A given sentence that is nothing but a label of the page, or empty, is no line of a brief. */
function withoutBareLabels({ scores, weighed, labels }: BriefInput): BriefInput['scores'] {
  const isBare = weighed.sentences.map(
    ({ text, blockIndex, end }) => text.trim() === '' || end <= (labels.bodyStarts[blockIndex] ?? 0),
  );
  return scores.map((row) => row.map((score, i) => (isBare[i] ? null : score)));
}

/** A page that is itself a brief is shown whole, up to each section's maximum, unless the reader wants it short. */
function budgetOf(length: BriefLength, labelled: readonly number[], isBrief: boolean): number {
  const count = labelled.length;
  if (!isBrief || length === 'short') return sentenceBudgetFor(count, length);
  const own = labelled.filter((section) => section >= 0).length;
  return own + (count > own ? sentenceBudgetFor(count - own, length) : 0);
}

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
      if (score != null && isAbstention(score) && !assignment.joins[index])
        evidence[index]!.push({ stage: 'select', cause: 'lastResort', weight: 1 });
      if (assignment.joins[index]) evidence[index]!.push({ stage: 'select', cause: 'continues', weight: 1 });
    }
  }
  return evidence;
}
