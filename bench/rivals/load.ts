import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureSidePackage } from '../../scripts/set-up.mjs';

/**
 * Packages that are measured beside Newsbrief. They are installed from the lock file beside this one when a part of the
 * benchmark first asks, so that who only builds or tests the extension never downloads them.
 */
const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);

let isReady = false;

function ensureInstalled(): void {
  if (isReady) return;
  if (ensureSidePackage(FOLDER)) indexWords();
  isReady = true;
}

/** The only install script that is needed: wordpos, of node-summarizer, makes an index of its word list. */
function indexWords(): void {
  const indices = ['index.adv', 'index.adj', 'index.verb', 'index.noun'];
  const { status, stderr } = spawnSync(process.execPath, ['tools/stat.js', '--no-stats', ...indices], {
    cwd: `${FOLDER}node_modules/wordpos`,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the words of wordpos could not be indexed: ${stderr.trim()}`);
}

/**
 * Loads a rival, CommonJS or ES module: its named exports, those of its default export, and `default` itself. `T` is what
 * the caller uses of them. `file` within the package: for an entry that only `import` may reach.
 */
export async function loadRival<T>(name: string, file?: string): Promise<T> {
  ensureInstalled();
  const path = file ? `${FOLDER}node_modules/${name}/${file}` : require.resolve(name, { paths: [FOLDER] });
  const loaded = (await import(pathToFileURL(path).href)) as { readonly default?: object };
  return { ...loaded.default, ...loaded } as T;
}

/** The version that is installed, e.g. "0.19.4". */
export function rivalVersion(name: string): string {
  ensureInstalled();
  const path = `${FOLDER}node_modules/${name}/package.json`;
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
