import { parseArgs } from 'node:util';
import { dataPath, openData } from './data.ts';
import { PARTS, type PartName } from './parts.ts';
import { writeResults } from './results.ts';
import type { BenchContext } from './types.ts';

const NAMES = [...(Object.keys(PARTS) as PartName[]), 'report'] as const;

const USAGE = `npm run bench -- [--only ${NAMES.join('|')}] [--sample N]
Measures on the data of ../shared/data (or the folder in NEWSBRIEF_DATA); writes bench/RESULTS.md and
bench/results.json, and with "report" out/reader-report.html. A sample is printed and not written.
`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      sample: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const only = values.only ?? NAMES;
  const unknown = only.find((name) => !NAMES.some((known) => known === name));
  const sample = values.sample === undefined ? null : Number(values.sample);
  if (values.help === true || unknown !== undefined || (sample !== null && !(sample >= 1))) {
    process.stderr.write(USAGE);
    return values.help === true ? 0 : 2;
  }
  const data = await openData();
  if (data === null) {
    process.stderr.write(
      `Nothing measured: there is no data in ${dataPath()}. Set NEWSBRIEF_DATA to its folder.\n`,
    );
    return 1;
  }
  const log = (line: string): void => void process.stderr.write(`  ${line}\n`);
  return run(only, { data, sample, log });
}

/** Runs the parts one after the other; one that fails is said and does not stop the others. */
async function run(names: readonly string[], context: BenchContext): Promise<number> {
  let exitCode = 0;
  for (const name of names) {
    process.stderr.write(`${name}\n`);
    try {
      if (name === 'report') context.log(`written to ${(await import('./report.ts')).writeReport(context)}`);
      else await runPart(name as PartName, context);
    } catch (error) {
      process.stderr.write(`${name} failed: ${error instanceof Error ? error.stack : error}\n`);
      exitCode = 1;
    }
  }
  return exitCode;
}

async function runPart(name: PartName, context: BenchContext): Promise<void> {
  const result = await PARTS[name](context);
  process.stdout.write(writeResults(name, result, context.sample === null));
}

process.exitCode = await main();
