import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

interface Finding {
  readonly code: string;
  readonly file: string | null;
}

interface LintReport {
  readonly errors: readonly Finding[];
  readonly notices: readonly Finding[];
  readonly warnings: readonly Finding[];
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every warning that Mozilla's linter gives for the Firefox build, with the reason why it stays. */
const EXPLAINED: Readonly<Record<string, { readonly times: number; readonly why: string }>> = {
  'UNSAFE_VAR_ASSIGNMENT shared': {
    times: 1,
    why: "preact's dangerouslySetInnerHTML, which nothing here uses (npm run check looks for it)",
  },
  'UNSAFE_VAR_ASSIGNMENT content.js': {
    times: 2,
    why: 'Readability parses parts of its copy of the page, which is never shown nor put back into a page',
  },
};

/** The linter ends with an error code when it finds errors; its report comes all the same. */
async function lint(): Promise<LintReport> {
  const args = ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json'];
  const { stdout } = await promisify(execFile)('npx', args, { cwd: ROOT }).catch(
    (error: { stdout: string }) => error,
  );
  return JSON.parse(stdout) as LintReport;
}

it('web-ext lint finds no error in the Firefox build, and no warning that is not explained here', async () => {
  const { errors, notices, warnings } = await lint();
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  const found: Record<string, number> = {};
  for (const { code, file } of warnings) {
    // Shared scripts are named after their content.
    const name = `${code} ${file?.startsWith('shared/') ? 'shared' : file}`;
    found[name] = (found[name] ?? 0) + 1;
  }
  const explained = Object.entries(EXPLAINED).map(([name, { times }]) => [name, times]);
  expect(found).toEqual(Object.fromEntries(explained));
});
