import { readEvidence } from '../../src/page/evidence.ts';
import { blockFeatures, type Evidence } from '../../src/page/features/index.ts';
import { probability } from '../../src/page/forest.ts';
import { type BoostOptions, boost, type TrainingSet } from './boost.ts';
import { FOLDS } from './folds.ts';
import { type Label, labelBySnippets, labelByText } from './labels.ts';
import { labelByMarks, readStoryMarks, type StoryMarks, shareGone } from './marks.ts';
import { nextTurn, type PageRow, readPageTree } from './pages.ts';
import { type ReadTree, seeded, silenced, thin } from './thin.ts';

/** A page as it was read: one row of features a block. */
export interface Reading {
  readonly evidence: Evidence;
  readonly features: readonly Float32Array[];
  /** Held-back probabilities, filled by cross-validation. */
  probabilities: readonly number[];
}

/** A page ready for fitting, with one label a block. */
export interface Example extends Reading {
  readonly row: PageRow;
  /** Null for pages that only the gate learns from. */
  readonly labels: readonly Label[] | null;
  /** Simpler versions of the page, to learn from only. */
  readonly variants: readonly Variant[];
  /** The page without what its head says of it: no description, no structured data. For the gate. */
  readonly bare: Reading;
}

interface Variant {
  readonly features: readonly Float32Array[];
  readonly labels: readonly Label[];
}

const VARIANTS = 1;
/** What a variant counts beside the page itself. */
const VARIANT_WEIGHT = 0.35;

/** Pages that are no news teach the classifier less than those it is for. */
const OTHER_WEIGHT = 0.4;

/** Home, section, search and listing pages: what must not get a brief. */
export const isListing = (row: PageRow): boolean =>
  row.kind === 'non-article' && /^(listing|collection)$/.test(row.page_type ?? 'listing');

/** Truths made independently of any extractor, or marks. Tool output kept as expected is never learnt from. */
function labelsFor(row: PageRow, evidence: Evidence, marks: StoryMarks | undefined): Label[] | null {
  const { blocks, tokens } = evidence.context;
  if (row.kind !== 'article') return null;
  if (marks) return labelByMarks(blocks, tokens, marks, evidence.titleIndex);
  const isFull = /^(publisher-selectors|hand-annotated|LLM-drafted)/.test(row.truth_kind);
  if (isFull && row.truth.body_text && (row.truth_in_html ?? 1) >= 0.5)
    return labelByText(tokens, row.truth.body_text, evidence.title);
  if (row.truth_kind === 'hand-picked snippets' && row.truth.must_include?.length)
    return labelBySnippets(tokens, row);
  return null;
}

function variantsOf(
  row: PageRow,
  page: ReadTree,
  evidence: Evidence,
  labels: readonly Label[],
  marks: StoryMarks | undefined,
): Variant[] {
  const next = seeded([...row.id].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 7));
  return Array.from({ length: VARIANTS }, () => {
    const simple = thin(page, evidence.context.blocks, labels, evidence.titleIndex, next);
    const reading = read(row, simple);
    return { features: reading.features, labels: labelsFor(row, reading.evidence, marks) ?? [] };
  });
}

function read(row: PageRow, { tree, vote }: ReadTree): Reading {
  const { evidence } = readEvidence(tree, vote, row.url ?? '');
  return { evidence, features: blockFeatures(evidence), probabilities: [] };
}

/** With more of its marked blocks gone a page would teach that its story is none. */
const MOST_GONE = 0.1;

/** Null for a page that jsdom cannot parse, or whose marks fit it no more. */
function readExample(row: PageRow, marks: StoryMarks | undefined): Example | null {
  try {
    const page = readPageTree(row);
    const reading = read(row, page);
    const { evidence } = reading;
    if (marks && shareGone(evidence.context.blocks, marks) > MOST_GONE)
      throw new Error('its marks are of other blocks');
    const labels = labelsFor(row, evidence, marks);
    const isWhole = labels !== null && (marks !== undefined || Boolean(row.truth.body_text));
    const variants = isWhole ? variantsOf(row, page, evidence, labels, marks) : [];
    return { ...reading, row, labels, variants, bare: read(row, { ...page, tree: silenced(page.tree) }) };
  } catch (error) {
    console.error(`left out ${row.id}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

export const STORY_OPTIONS: BoostOptions = {
  trees: 120,
  leaves: 20,
  learningRate: 0.1,
  leastWeight: 5,
  ridge: 5,
  rowShare: 0.6,
  columnShare: 0.3,
  seed: 1,
};

/** Columns set to zero in an ablation. */
export type Masked = ReadonlySet<number>;

const masked = (row: Float32Array, mask: Masked): Float32Array =>
  mask.size ? row.map((value, column) => (mask.has(column) ? 0 : value)) : row;

export function storySet(examples: readonly Example[], mask: Masked = new Set()): TrainingSet {
  const rows: Float32Array[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  const add = ({ features, labels }: Variant, share: number) => {
    for (const [index, label] of labels.entries()) {
      if (label.weight <= 0) continue;
      rows.push(masked(features[index] as Float32Array, mask));
      targets.push(label.story);
      weights.push(label.weight * share);
    }
  };
  for (const { row, features, labels, variants } of examples) {
    const share = row.news ? 1 : OTHER_WEIGHT;
    if (labels) add({ features, labels }, share);
    for (const variant of variants) add(variant, share * VARIANT_WEIGHT);
  }
  return { rows, targets, weights };
}

export const fitStory = (examples: readonly Example[], mask: Masked = new Set()) =>
  boost(storySet(examples, mask), STORY_OPTIONS);

/** Judges every page, and its bare reading, by a forest that has seen no page of its fold; fills `probabilities`. */
export function crossValidate(
  examples: readonly Example[],
  foldOf: (example: Example) => number,
  mask: Masked = new Set(),
): void {
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = fitStory(
      examples.filter((example) => foldOf(example) !== fold),
      mask,
    );
    for (const example of examples.filter((held) => foldOf(held) === fold))
      for (const reading of [example, example.bare])
        reading.probabilities = reading.features.map((row) => probability(forest, masked(row, mask)));
  }
}

/** All pages that were marked or have a truth that no extractor made. */
export async function readExamples(
  rows: readonly PageRow[],
  marks: ReadonlyMap<string, StoryMarks> = readStoryMarks(),
): Promise<Example[]> {
  const examples: Example[] = [];
  const isKnown = ({ id, truth_kind }: PageRow) => marks.has(id) || !truth_kind.startsWith('tool');
  for (const row of rows.filter(isKnown)) {
    const example = readExample(row, marks.get(row.id));
    if (example !== null) examples.push(example);
    await nextTurn();
  }
  return examples;
}
