/**
 * What each group of signals brings on hosts that the classifier was not fitted on: the folds of
 * training/extraction/fit.ts, each group in turn left out of fitting and judging. Prints a table; some 25 minutes.
 *   npx tsx bench/ablation.ts [group...]
 */
import { FEATURE_NAMES, GROUP_OF_FEATURE } from '../src/page/features/index.ts';
import { chooseStory } from '../src/page/story.ts';
import { crossValidate, type Example, type Masked, readExamples } from '../training/extraction/examples.ts';
import { FOLDS, foldsByOwner } from '../training/extraction/folds.ts';
import { readManifest } from '../training/extraction/pages.ts';
import { openData } from './data.ts';
import { scorePage, summarise } from './extraction-scores.ts';
import { WRONG_TRUTHS } from './extraction-truths.ts';
import type { Measures, PageRow } from './measures.ts';

const VOTE: ReadonlySet<string> = new Set(['inVote', 'hasVote', 'voteAround']);

/** The page's own statements and Readability's vote share a group of features; here they are two signals. */
const signalOfColumn = FEATURE_NAMES.map((name, column) =>
  VOTE.has(name) ? 'vote' : (GROUP_OF_FEATURE[column] ?? ''),
);

const columnsOf = (signal: string): Masked =>
  new Set(signalOfColumn.flatMap((name, column) => (name === signal ? [column] : [])));

interface Judged {
  readonly row: PageRow;
  readonly example: Example;
}

function rowOf(title: string, columns: number, measured: readonly Judged[], measures: Measures): string {
  const scored = (which: readonly Judged[]) =>
    summarise(
      which.map(({ row, example: { evidence, probabilities } }) => {
        const { blocks } = evidence.context;
        const story = chooseStory(evidence, probabilities).map((index) => blocks[index]?.text ?? '');
        return scorePage(measures, row, { blocks: story, title: evidence.title, isArticle: true });
      }),
    );
  const all = scored(measured);
  const right = scored(measured.filter(({ row }) => WRONG_TRUTHS[row.id] === undefined));
  const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
  return `| ${title} | ${columns} | ${all.f.toFixed(4)} | ${percent(all.leaked)} | ${percent(all.lost)} | ${right.f.toFixed(4)} |`;
}

const data = await openData();
const manifest = readManifest();
if (data === null || manifest === null) throw new Error('The data folder is absent: set NEWSBRIEF_DATA.');
const { measures } = data;
const rowById = new Map(data.pages().map((row) => [row.id, row]));
const examples = await readExamples(manifest);
const measured = examples.flatMap((example): Judged[] => {
  const row = rowById.get(example.row.id);
  return row && measures.hasIndependentTruth(row) ? [{ row, example }] : [];
});
const fold = foldsByOwner(manifest, FOLDS);
const wanted = process.argv.slice(2);
const signals = wanted.length > 0 ? wanted : [...new Set(signalOfColumn)];
console.log(
  '| left out | columns | F1 | leaked | lead lost | F1 without wrong truths |\n|---|---|---|---|---|---|',
);
for (const signal of ['nothing', ...signals]) {
  const mask = columnsOf(signal);
  crossValidate(examples, ({ row }) => fold(row), mask);
  console.log(rowOf(signal, mask.size, measured, measures));
}
