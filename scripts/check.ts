import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, ROOT, readableScripts } from './build.ts';
import { checkBundle, checkIcon } from './checks/bundles.ts';
import { checkImports } from './checks/import-rules.ts';
import { checkLocales, type Messages } from './checks/locales.ts';
import { checkManifest } from './checks/manifest.ts';
import { readSources } from './checks/source-files.ts';
import { checkFileSizes, checkWords } from './checks/sources.ts';
import { run } from './set-up.mjs';

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T;
}

function localeProblems(): string[] {
  const languages = readdirSync(join(ROOT, '_locales'));
  const messages = languages.map((language) => [
    language,
    readJson<Messages>(`_locales/${language}/messages.json`),
  ]);
  const sources = readSources(ROOT)
    .filter(({ path }) => /^(?:src|popup|options)\//.test(path))
    .map(({ text }) => text);
  const pages = ['manifest.json', 'popup/index.html', 'options/index.html'];
  const texts = pages.map((path) => readFileSync(join(ROOT, path), 'utf8'));
  return checkLocales(Object.fromEntries(messages), [...sources, ...texts]);
}

async function bundleProblems(): Promise<string[]> {
  const problems: string[] = [];
  for (const browser of BROWSERS) {
    for (const [name, script] of await readableScripts(browser)) {
      problems.push(...checkBundle(`${browser}/${name}`, script));
    }
  }
  return problems;
}

function iconProblems(): string[] {
  const names = readdirSync(join(ROOT, 'icons')).filter((name) => name.endsWith('.png'));
  return names.flatMap((name) => checkIcon(name, readFileSync(join(ROOT, 'icons', name))));
}

/** The rules of this repository that neither the linter nor the compiler knows. One sentence a breach. */
async function ownProblems(): Promise<string[]> {
  const sources = readSources(ROOT);
  const { version } = readJson<{ version: string }>('package.json');
  return [
    ...checkImports(sources),
    ...checkFileSizes(sources),
    ...checkWords(sources),
    ...checkManifest(readJson('manifest.json'), version),
    ...localeProblems(),
    ...iconProblems(),
    ...(await bundleProblems()),
  ];
}

const isTidy = run('npx', [
  'biome',
  'ci',
  '--error-on-warnings',
  ...(process.stdout.isTTY ? [] : ['--colors=off']),
  '.',
]);
const isTyped = run('npx', ['tsc', '-p', 'tsconfig.json']);
const isPure = run('npx', ['tsc', '-p', 'src/engine/tsconfig.json']);
const problems = await ownProblems();
for (const problem of problems) console.error(problem);
const isGood = isTidy && isTyped && isPure && problems.length === 0;
console.log(
  isGood
    ? 'check: format, lint, types, imports, sizes, locales, manifest, bundles, icons: all good'
    : 'check: failed',
);
process.exit(isGood ? 0 : 1);
