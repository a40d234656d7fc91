/**
 * Fits the block classifier and the gate on the dev pages and writes src/page/weights.ts.
 *   npx tsx training/extraction/fit.ts           cross-validates by host, then fits on all and writes
 *   npx tsx training/extraction/fit.ts --check   cross-validates only
 * Held-back probabilities go to the cache folder, for the bench's honest figures.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Forest, type PlantedForest, probability } from '../../src/page/forest.ts';
import { ARTICLE, gateFeatures } from '../../src/page/gate.ts';
import { chooseStory } from '../../src/page/story.ts';
import { type BoostOptions, boost } from './boost.ts';
import { crossValidate, type Example, fitStory, isListing, type Reading, readExamples } from './examples.ts';
import { FOLDS, foldsByOwner } from './folds.ts';
import { readManifest, writeHeldBack } from './pages.ts';

const GATE_OPTIONS: BoostOptions = {
  trees: 120,
  leaves: 4,
  learningRate: 0.05,
  leastWeight: 2,
  ridge: 3,
  rowShare: 0.7,
  columnShare: 0.4,
  seed: 3,
};

const gateRow = ({ evidence, probabilities }: Reading): Float32Array =>
  gateFeatures(evidence, probabilities, chooseStory(evidence, probabilities));

/** What pages of shops and services, which may go either way, count beside a list: they are told from news by the same signs. */
const EITHER_WAY_WEIGHT = 0.5;

interface GateLabel {
  /** 1 = must get a brief, 0 = had better not. */
  readonly target: number;
  readonly weight: number;
}

/** Null for what teaches nothing: forum and documentation pages, and articles that are no news. */
function gateLabel({ row }: Example): GateLabel | null {
  if (row.kind === 'article') return row.news ? { target: 1, weight: 1 } : null;
  if (isListing(row)) return { target: 0, weight: 1 };
  return /^(product|service)$/.test(row.page_type ?? '') ? { target: 0, weight: EITHER_WAY_WEIGHT } : null;
}

/** Every page teaches twice, as it is and bare, or small pages would be refused for their silence. */
function fitGate(examples: readonly Example[]): Forest {
  const known = examples.flatMap((example) => {
    const label = gateLabel(example);
    return label ? [example, example.bare].map((reading) => ({ row: gateRow(reading), ...label })) : [];
  });
  const sum = (wanted: number) =>
    known.reduce((total, { target, weight }) => total + (target === wanted ? weight : 0), 0);
  const share = sum(1) / sum(0) / 2;
  const weights = known.map(({ target, weight }) => (target === 0 ? share * weight : weight));
  const rows = known.map(({ row }) => row);
  return boost({ rows, targets: known.map(({ target }) => target), weights }, GATE_OPTIONS);
}

/** How likely each page is an article, as it is and bare, by a gate that has not seen its owner. */
type Gates = ReadonlyMap<string, Readonly<Record<'whole' | 'bare', number>>>;

function crossValidateGate(examples: readonly Example[], foldOf: (example: Example) => number): Gates {
  const gates = new Map<string, Record<'whole' | 'bare', number>>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = fitGate(examples.filter((example) => foldOf(example) !== fold));
    const judge = (reading: Reading) => probability(forest, gateRow(reading));
    for (const example of examples)
      if (foldOf(example) === fold)
        gates.set(example.row.id, { whole: judge(example), bare: judge(example.bare) });
  }
  return gates;
}

function reportGate(examples: readonly Example[], gates: Gates): void {
  const lists = examples.filter(({ row }) => isListing(row));
  const articles = examples.filter((example) => gateLabel(example)?.target === 1);
  for (const threshold of [0.2, 0.3, 0.4, 0.5, ARTICLE, 0.6]) {
    const passed = (list: readonly Example[], which: 'whole' | 'bare') =>
      list.filter(({ row }) => (gates.get(row.id)?.[which] ?? 0) >= threshold).length;
    const counts = (which: 'whole' | 'bare') =>
      `${passed(articles, which)} of ${articles.length} articles and ${passed(lists, which)} of ${lists.length} home, section and listing pages pass`;
    console.log(`gate at ${threshold}: ${counts('whole')}; bare: ${counts('bare')}`);
  }
}

type Typed = PlantedForest['columns' | 'values'];

/** Many numbers a line: the file is read by nobody. */
function arrayLiteral(array: Typed): string {
  const numbers = Array.from(array, (value) =>
    String(array instanceof Float64Array ? Number(value.toPrecision(4)) : value),
  );
  const lines = [];
  for (let at = 0; at < numbers.length; at += 100)
    lines.push(`    ${numbers.slice(at, at + 100).join(',')},`);
  return `new ${array.constructor.name}([\n${lines.join('\n')}\n  ])`;
}

function literal(forest: PlantedForest): string {
  const arrays = (['columns', 'values'] as const).map((name) => `  ${name}: ${arrayLiteral(forest[name])},`);
  return `growForest({\n  bias: ${forest.bias},\n${arrays.join('\n')}\n})`;
}

function writeWeights(story: PlantedForest, gate: PlantedForest): void {
  const path = fileURLToPath(new URL('../../src/page/weights.ts', import.meta.url));
  const text = [
    '// Written by training/extraction/fit.ts; do not edit. Columns are those of FEATURE_NAMES and GATE_NAMES.',
    "import { growForest } from './forest.ts';\n",
    `export const STORY_FOREST = ${literal(story)};\n`,
    `export const GATE_FOREST = ${literal(gate)};\n`,
  ].join('\n');
  writeFileSync(path, text);
  console.log(`wrote ${path}, ${text.length} bytes`);
}

async function main(): Promise<void> {
  const rows = readManifest();
  if (!rows) {
    console.error('The data folder is absent: set NEWSBRIEF_DATA to where pages/manifest.jsonl lies.');
    process.exitCode = 1;
    return;
  }
  const examples = await readExamples(rows);
  const fold = foldsByOwner(rows, FOLDS);
  const foldOf = (example: Example) => fold(example.row);
  console.log(`${examples.length} pages, ${examples.filter(({ labels }) => labels).length} with labels`);
  crossValidate(examples, foldOf);
  console.log('block classifier: every page judged by weights that have not seen its owner');
  const gates = crossValidateGate(examples, foldOf);
  reportGate(examples, gates);
  writeHeldBack(
    examples.map(({ row, probabilities }) => ({
      id: row.id,
      probabilities,
      gate: gates.get(row.id)?.whole ?? 0,
    })),
  );
  if (!process.argv.includes('--check')) writeWeights(fitStory(examples), fitGate(examples));
}

await main();
