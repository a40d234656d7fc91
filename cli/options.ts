import { parseArgs } from 'node:util';
import { BRIEF_LENGTHS, type BriefLength } from '../src/engine/types.ts';

export const FORMATS = ['text', 'markdown', 'html', 'json'] as const;
export type Format = (typeof FORMATS)[number];
export const PRESETS = ['default', 'all'] as const;
export type Preset = (typeof PRESETS)[number];

export interface Options {
  readonly mode: 'page' | 'jsonl' | 'help';
  /** Path of the page in mode `page`; `-` is standard input. */
  readonly page: string;
  readonly url: string;
  readonly format: Format;
  readonly rulesPath: string | null;
  readonly preset: Preset;
  readonly length: BriefLength | null;
  readonly explain: boolean;
  readonly force: boolean;
}

/** A mistake of the person at the keyboard: its message is the one sentence they see. Exit code 2. */
export class UsageError extends Error {}

export const USAGE = `Usage:
  npm run --silent brief -- page.html [--url URL] [--format text|markdown|html|json] [--rules rules.json]
                            [--preset default|all] [--length short|standard|long] [--explain] [--force]
  npm run --silent brief -- --jsonl [--rules …] [--preset …] [--length …] < in.jsonl > out.jsonl

  page.html   a saved page, or - for standard input
  --url       the address the page was loaded from
  --rules     sections to use: a file exported from the options page, or a list of sections
  --preset    all: with every ready-made section turned on
  --explain   every block of the page with its fate, and every sentence with its role and evidence
  --force     brief the page although it does not look like an article
  --jsonl     one JSON object a line in, one out, in the same order

Exit code: 0 a brief (with --jsonl and --format json always 0), 1 no brief, 2 wrong use.
`;

/** Reads the arguments after `brief --`. Throws a UsageError that says what is wrong. */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = split(args);
  const jsonl = values['jsonl'] === true;
  const mode = values['help'] === true ? 'help' : jsonl ? 'jsonl' : 'page';
  if (mode === 'page' && positionals.length !== 1) {
    throw new UsageError(
      positionals.length === 0
        ? 'Name the page to brief, or --jsonl to read lines from standard input.'
        : `One page at a time: ${positionals.length} were named.`,
    );
  }
  if (mode === 'jsonl') refuseWithLines(values, positionals);
  return {
    mode,
    page: positionals[0] ?? '',
    url: text(values['url']) ?? '',
    format: oneOf('--format', text(values['format']) ?? 'text', FORMATS),
    rulesPath: text(values['rules']) ?? null,
    preset: oneOf('--preset', text(values['preset']) ?? 'default', PRESETS),
    length:
      values['length'] === undefined ? null : oneOf('--length', text(values['length']) ?? '', BRIEF_LENGTHS),
    explain: values['explain'] === true,
    force: values['force'] === true,
  };
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function split(args: readonly string[]): { values: Values; positionals: readonly string[] } {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        format: { type: 'string' },
        rules: { type: 'string' },
        preset: { type: 'string' },
        length: { type: 'string' },
        explain: { type: 'boolean' },
        force: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. To')[0] : String(error));
  }
}

function refuseWithLines(values: Values, positionals: readonly string[]): void {
  if (positionals[0] !== undefined) {
    throw new UsageError(`With --jsonl the pages come from standard input, not from ${positionals[0]}.`);
  }
  for (const name of ['url', 'format', 'explain']) {
    if (values[name] !== undefined) throw new UsageError(`--${name} is for one page, not for --jsonl.`);
  }
}

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new UsageError(`${name} is ${allowed.join(', ')}, not ${JSON.stringify(value)}.`);
  return found;
}
