import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PARTS, type PartName } from './parts.ts';
import type { PartResult, Table } from './types.ts';

const JSON_PATH = fileURLToPath(new URL('./results.json', import.meta.url));
const BIOME = fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url));
const IDEAS_PATH = fileURLToPath(new URL('./ideas.md', import.meta.url));
const MARKDOWN_PATH = fileURLToPath(new URL('./RESULTS.md', import.meta.url));

/** A part's result with where it comes from. */
interface Stamped extends PartResult {
  readonly command: string;
  /** Short hash of the commit, with `+` when files were changed since. */
  readonly commit: string;
}

/** Asked at the start: what is measured is the code that was loaded then, whatever is committed meanwhile. */
const COMMIT = commitOf();

export type Results = Partial<Record<PartName, Stamped>>;

/** Gives the part as Markdown; when `isWhole`, also puts it into results.json and RESULTS.md, beside the other parts. */
export function writeResults(name: PartName, result: PartResult, isWhole: boolean): string {
  const stamped: Stamped = { ...result, command: `npm run bench -- --only ${name}`, commit: COMMIT };
  if (isWhole) {
    const results: Results = { ...readResults(), [name]: stamped };
    writeFileSync(JSON_PATH, `${JSON.stringify(results, null, 2)}\n`);
    writeFileSync(MARKDOWN_PATH, toMarkdown(results, readFileSync(IDEAS_PATH, 'utf8')));
    execFileSync(BIOME, ['format', '--write', JSON_PATH], { stdio: 'ignore' });
  }
  return partMarkdown(stamped);
}

function readResults(): Results {
  return existsSync(JSON_PATH) ? (JSON.parse(readFileSync(JSON_PATH, 'utf8')) as Results) : {};
}

/** RESULTS.md of all parts that have been measured; `ideas` is the table kept by hand of what each idea brought. */
export function toMarkdown(results: Results, ideas: string): string {
  const parts = (Object.keys(PARTS) as PartName[]).flatMap((name) => results[name] ?? []);
  return `# Results

Written by \`npm run bench\`; do not edit. Each part says the command and the commit that it was measured with. The data is described
in its own folder and is no part of this repository.

${parts.map(partMarkdown).join('\n')}
${ideas}`;
}

function partMarkdown(part: Stamped): string {
  const notes = part.notes.map((note) => `- ${note}`).join('\n');
  return `## ${part.title}

\`${part.command}\` at ${part.commit}

${notes}

${part.tables.map(tableMarkdown).join('\n')}`;
}

function tableMarkdown(table: Table): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(cellText).join(' | ')} |`;
  return `### ${table.title}

${line(table.columns)}
${line(table.columns.map(() => '---'))}
${table.rows.map(line).join('\n')}
`;
}

const cellText = (cell: string | number): string =>
  typeof cell === 'number' && Number.isNaN(cell) ? '–' : String(cell).replaceAll('|', '\\|');

function commitOf(): string {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    const changed = git('status', '--porcelain', '--', 'src', 'cli', 'bench/*.ts');
    return git('rev-parse', '--short', 'HEAD') + (changed === '' ? '' : '+');
  } catch {
    return 'no commit';
  }
}
