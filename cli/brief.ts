import { runLines } from './jsonl.ts';
import { type Options, parseOptions, USAGE, UsageError } from './options.ts';
import { briefPage } from './page.ts';
import { readRunSettings } from './rules.ts';
import { Runner } from './runner.ts';

/** The command line of Newsbrief: `npm run --silent brief -- …`. Its contract is in README.md. */
async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (options.mode === 'help') return write(USAGE, 0);
  if (options.mode === 'jsonl') return briefLines(options);
  const { text, complaint, exitCode } = briefPage(options, readRunSettings(options));
  if (complaint !== '') process.stderr.write(`${complaint}\n`);
  return write(text, exitCode);
}

async function briefLines(options: Options): Promise<number> {
  const runner = new Runner(readRunSettings(options));
  const stop = (): never => {
    runner.stop();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await runLines(process.stdin, process.stdout, runner);
  } finally {
    runner.stop();
    process.stdin.destroy();
  }
  return 0;
}

/** Resolves when the text is out: ending the process earlier would cut what is still in the pipe. */
const write = (text: string, exitCode: number): Promise<number> =>
  new Promise((resolve) => {
    process.stdout.on('error', () => resolve(exitCode));
    process.stdout.write(text, () => resolve(exitCode));
  });

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError;
  process.stderr.write(
    isUsage ? `${error.message}\n` : `Unexpected: ${error instanceof Error ? error.stack : error}\n`,
  );
  process.exitCode = isUsage ? 2 : 1;
}
