import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LINE_FEATURES } from '../../src/engine/select/judge/features.ts';
import { readMarkedPages } from './documents.ts';
import { type Example, fitHeldOut, fitLogistic, type Logistic, predict } from './logistic.ts';
import { FOLDS, JUDGE_NAMES, PENALTY } from './settings.ts';

const TARGET = fileURLToPath(new URL('../../src/engine/select/judge/weights.ts', import.meta.url));

const { examples } = await readMarkedPages();
const lines = JUDGE_NAMES.map((judge) => {
  const own = examples[judge];
  process.stdout.write(`${judge}: ${own.length} sentences, ${heldOut(own)}\n`);
  return `  ${judge}: ${written(fitLogistic(own, PENALTY))},`;
});
writeFileSync(
  TARGET,
  `import type { Judges } from './features.ts';

/** Written by training/judges/index.ts; do not edit. Data, method and figures: training/judges/README.md. */
export const JUDGES: Judges = {
${lines.join('\n')}
};
`,
);

function written({ bias, weights }: Logistic): string {
  const rows = LINE_FEATURES.map((name, f) => `      ${name}: ${weights[f]!.toFixed(3)},`);
  return `{\n    bias: ${bias.toFixed(3)},\n    weights: {\n${rows.join('\n')}\n    },\n  }`;
}

/** How well a judge knows sentences of owners that it was not fitted on. */
function heldOut(all: readonly Example[]): string {
  const models = fitHeldOut(all, FOLDS, PENALTY);
  const judged = all.map(({ row, target, fold }) => ({
    score: predict(models[fold]!, row),
    isMarked: target > 0.5,
  }));
  judged.sort((a, b) => a.score - b.score);
  const shares = [0.1, 0.2, 0.3].map((share) => {
    const least = judged.slice(0, Math.round(share * judged.length));
    return `${((100 * least.filter(({ isMarked }) => isMarked).length) / least.length).toFixed(1)} %`;
  });
  return `held out: area under the curve ${areaUnder(judged).toFixed(3)}, marked among the least likely 10, 20, 30 %: ${shares.join(', ')}`;
}

/** The probability that a marked sentence is judged likelier than an unmarked one; `judged` in ascending order. */
function areaUnder(judged: readonly { readonly isMarked: boolean }[]): number {
  let unmarked = 0;
  let pairs = 0;
  for (const { isMarked } of judged) {
    if (isMarked) pairs += unmarked;
    else unmarked++;
  }
  return pairs / (unmarked * (judged.length - unmarked));
}
