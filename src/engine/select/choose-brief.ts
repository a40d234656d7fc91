import type { PageLabels } from '../labels/page-labels.ts';
import { isLabelledBrief, labelledSections } from '../labels/page-labels.ts';
import type { WeighedArticle } from '../salience/index.ts';
import { repetitionOf } from '../salience/vectors.ts';
import { CLAIM_VALUE, type SectionScore } from '../sections/score.ts';
import type { QuoteForm } from '../signals/index.ts';
import type { Article, Brief, BriefLength, BriefSection, Evidence, SectionRule } from '../types.ts';
import { type Assignment, type AssignmentProblem, assignSentences } from './assign.ts';
import { itemsPerSection, sentenceBudgetFor } from './budget.ts';
import { findIntroductions } from './introductions.ts';
import { layOut } from './layout.ts';
import { hasSecondHalf, openingOf } from './opening.ts';
import { judgeQuality, mostSentencesEnd, type Quality } from './quality.ts';

export interface BriefInput {
  readonly article: Article;
  readonly rules: readonly SectionRule[];
  readonly length: BriefLength;
  readonly labels: PageLabels;
  readonly weighed: WeighedArticle;
  readonly salience: readonly number[];
  /** Which sentences live on the one before, see findLeaning. */
  readonly leans: readonly boolean[];
  /** What each sentence has of quotations, see findSignals. */
  readonly quotes: readonly QuoteForm[];
  /** Who speaks in each sentence, see labelRoles. */
  readonly speakers: readonly (string | null)[];
  /** scores[rule][sentence], see scoreSections. */
  readonly scores: readonly (readonly (SectionScore | null)[])[];
}

export interface ChosenBrief {
  readonly brief: Brief;
  /** What the choice adds to each sentence's evidence; empty for those not shown. */
  readonly evidence: readonly (readonly Evidence[])[];
}

const LATEST = 'latest';

/** Chooses the sentences of every section at once and lays them out. */
export function chooseBrief(given: BriefInput): ChosenBrief {
  const { weighed, rules } = given;
  const input = { ...given, scores: withoutBareLabels(given) };
  const labelled = labelledSections(input.labels, weighed.sentences, rules);
  const isBrief = isLabelledBrief(labelled);
  const isClaimed = input.scores.map((row) => row.map((score) => isClaim(score, isBrief)));
  const limits: Limits = {
    maxSentences: rules.map((rule) => rule.maxSentences),
    maxItems: rules.map((rule) => (isBrief ? rule.maxSentences : itemsPerSection(input.length))),
    budget: budgetOf(input.length, labelled, isBrief),
    reserved: rules.findIndex(({ id }) => id === LATEST),
    priceAlone: isClaimed.map((row) => row.map((claimed, i) => (claimed ? 0 : priceAlone(input, i)))),
    similarityTo: (sentence) => {
      const repetition = repetitionOf(weighed.vectors[sentence]!);
      return (other) => repetition(weighed.vectors[other]!);
    },
    isClaimed,
  };
  const values = valuesOf(input, limits, isBrief ? labelled : null);
  const assignment = introduced(input, { ...limits, values });
  return {
    brief: { sections: sectionsOf(input, assignment, isBrief) },
    evidence: evidenceOf(input, assignment),
  };
}

/**
 * What a sentence loses that goes on with a paragraph whose line before is not shown: of such lines readers could not
 * understand 30 % alone, of those that begin a paragraph 14 % (three readers of 60 pages). At 0.3 no more stand alone,
 * and something else than content gets in (NewsDiscourse validation).
 */
const CONTINUATION_PRICE = 0.2;

/** What it costs to show a sentence without the one before it, see AssignmentProblem. */
function priceAlone({ leans, weighed: { sentences } }: BriefInput, i: number): number {
  if (leans[i]) return Number.POSITIVE_INFINITY;
  return sentences[i]!.blockIndex === sentences[i - 1]?.blockIndex ? CONTINUATION_PRICE : 0;
}

type Limits = Omit<AssignmentProblem, 'values'>;

/** Assignments until whoever is still not introduced is shown all the same. */
const ROUNDS = 4;

/** Assigns so that nobody speaks who was not introduced before in the brief, as far as there is a choice. */
function introduced({ weighed, article, speakers }: BriefInput, problem: AssignmentProblem): Assignment {
  const needs = findIntroductions(
    weighed.sentences.map(({ text }) => text),
    speakers,
    article.title,
    article.language,
  );
  const isClaimed = (i: number): boolean => problem.isClaimed.some((row) => row[i]);
  let { values } = problem;
  for (let round = 1; ; round++) {
    const assignment = assignSentences({ ...problem, values });
    if (round === ROUNDS) return assignment;
    const shown = assignment.sections.flat();
    const place = new Map(shown.map((i, at) => [i, at]));
    const opening = assignment.sections[problem.reserved]?.[0];
    const strangers = new Set(
      shown.filter((i, at) => {
        const from = needs[i] ?? null;
        return from !== null && (place.get(from) ?? at) >= at && i !== opening && !isClaimed(i);
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
      isDoubtful: article.blocks[blockIndex]?.doubtful === true,
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

/**
 * What the assignment may use: sentences that a rule abstains from and unfit ones are out, the opening is always in for
 * The latest. `labelled`, on a page that is itself a brief: the section that the page put each sentence in, see
 * labelledSections; there it goes, or where a phrase of the reader wants it.
 */
function valuesOf(
  input: BriefInput,
  limits: Limits,
  labelled: readonly number[] | null,
): AssignmentProblem['values'] {
  const { scores, salience, weighed } = input;
  const { isBehind } = input.labels;
  const qualities = judgeAll(input);
  const texts = weighed.sentences.map(({ text }) => text);
  const words = weighed.terms.map((terms) => terms.length);
  const isCutOff = findCutOff(input);
  const { language } = input.article;
  const isLeftOver = weighed.sentences.map(
    ({ blockIndex }) => labelled !== null && isBehind[blockIndex] === true,
  );
  return scores.map((row, section) => {
    const isKept = row.map(
      (score, i) => score?.claim === 'phrase' || (!isLeftOver[i] && isOpenTo(section, labelled?.[i])),
    );
    const needsPrevious = limits.priceAlone[section]!.map((price) => price === Number.POSITIVE_INFINITY);
    const isTaken = section === limits.reserved ? takenByOthers(scores, limits) : [];
    const opening = { row, isKept, isTaken, needsPrevious, qualities, salience, texts, words, language };
    const first = section === limits.reserved ? openingOf(opening) : -1;
    const last = hasSecondHalf(first, opening) ? first + 1 : first;
    const isOpening = (i: number): boolean => i === first || i === last;
    return row.map((score, i) => {
      if (score === null || (!isOpening(i) && !isKept[i]) || (needsPrevious[i] && isCutOff[i])) return null;
      if (labelled !== null && score.claim === 'label') return inPageOrder(i, row.length);
      const { isUnfit, penalty } = qualities[i]!;
      if (!isOpening(i) && (isAbstention(score) || (isUnfit && !isClaim(score, labelled !== null))))
        return null;
      return score.value - penalty;
    });
  });
}

/** Which sentences have a heading between them and the one before: whatever they live on, it is not that. */
function findCutOff({ weighed, article }: BriefInput): readonly boolean[] {
  return weighed.sentences.map(({ blockIndex }, i) => {
    const from = weighed.sentences[i - 1]?.blockIndex ?? blockIndex;
    return article.blocks.slice(from + 1, blockIndex).some(({ kind }) => kind === 'heading');
  });
}

/** Which sentences other sections than The latest get by a label of the page, or by the reader's phrases where nothing else counts. */
function takenByOthers(scores: BriefInput['scores'], limits: Limits): readonly boolean[] {
  const values = scores.map((row) => row.map((score) => (score?.claim === 'phrase' ? score.value : null)));
  const isTaken = (values[0] ?? []).map((_, i) =>
    scores.some((row, section) => section !== limits.reserved && row[i]?.claim === 'label'),
  );
  if (values.every((row) => row.every((value) => value === null))) return isTaken;
  const { sections } = assignSentences({ ...limits, values, reserved: -1, budget: limits.budget - 1 });
  for (const [section, members] of sections.entries())
    if (section !== limits.reserved) for (const index of members) isTaken[index] = true;
  return isTaken;
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
      if (score != null && isAbstention(score) && !assignment.joins[index])
        evidence[index]!.push({ stage: 'select', cause: 'lastResort', weight: 1 });
      if (assignment.joins[index]) evidence[index]!.push({ stage: 'select', cause: 'continues', weight: 1 });
    }
  }
  return evidence;
}
