import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

export const BROWSERS = ['chromium', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

interface PackageJson {
  readonly version: string;
  readonly license: string;
}

type IconPaths = Readonly<Record<string, string>>;

/** The parts of manifest.json that the build looks at. */
interface SourceManifest {
  readonly browser_specific_settings: unknown;
  readonly minimum_chrome_version: string;
  readonly icons: IconPaths;
  readonly action: { readonly default_icon: IconPaths };
  readonly background: {
    readonly service_worker: string;
    readonly scripts: readonly string[];
    readonly type: string;
  };
}

const LINE_LIMIT = 500;

const TARGETS = { chromium: 'chrome127', firefox: 'firefox140' };

/** Injected into pages, where there are no modules. */
const INJECTED = [{ in: 'src/content/index.ts', out: 'content' }];

/** Modules of one extension: what two of them use, the engine with its weights above all, is in the package once. */
const ENTRIES = [
  { in: 'src/background/index.ts', out: 'background' },
  { in: 'popup/main.tsx', out: 'popup/main' },
  { in: 'options/main.tsx', out: 'options/main' },
  { in: 'popup/popup.css', out: 'popup/popup' },
  { in: 'options/options.css', out: 'options/options' },
];

const COPIES = ['popup/index.html', 'options/index.html', '_locales', 'LICENSE'];

/**
 * Writes dist/chromium and dist/firefox. Scripts are minified: readable ones are half as large again, over the size
 * that is aimed at, and a store's reviewer gets the sources with a build that gives the same bytes. Lines are cut at
 * LINE_LIMIT characters, so that a place in a stack still says something. The output depends on the sources alone.
 */
export async function buildAll(outdir = join(ROOT, 'dist'), root = ROOT): Promise<void> {
  for (const browser of BROWSERS) await buildFor(browser, root, join(outdir, browser));
}

async function buildFor(browser: Browser, root: string, outdir: string): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as SourceManifest;
  writeFileSync(
    join(outdir, 'manifest.json'),
    `${JSON.stringify(manifestFor(browser, manifest), null, 2)}\n`,
  );
  for (const path of [...COPIES, ...iconsOf(manifest)]) {
    cpSync(join(root, path), join(outdir, path), { recursive: true });
  }
  const inputs: string[] = [];
  for (const options of bundles(browser, root)) {
    const { metafile } = await build({ ...options, outdir, minify: true, lineLimit: LINE_LIMIT });
    inputs.push(...Object.keys(metafile.inputs));
  }
  writeFileSync(join(outdir, 'THIRD-PARTY.txt'), thirdPartyLicences(root, inputs));
}

/** How the scripts of one browser are bundled, but for minifying: the injected one, then the modules. */
function bundles(browser: Browser, root: string) {
  const shared = {
    absWorkingDir: root,
    outdir: join(root, 'dist'),
    bundle: true,
    target: TARGETS[browser],
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  } as const satisfies BuildOptions;
  const entriesOf = (entries: readonly { in: string; out: string }[]) =>
    entries.map((entry) => ({ ...entry, in: join(root, entry.in) }));
  return [
    { ...shared, entryPoints: entriesOf(INJECTED), format: 'iife' },
    {
      ...shared,
      entryPoints: entriesOf(ENTRIES),
      format: 'esm',
      splitting: true,
      chunkNames: 'shared/[hash]',
    },
  ] as const satisfies readonly BuildOptions[];
}

/** The same scripts, readable and with each module's file named before it, by their name in the extension. */
export async function readableScripts(browser: Browser, root = ROOT): Promise<ReadonlyMap<string, string>> {
  const scripts = new Map<string, string>();
  for (const options of bundles(browser, root)) {
    const { outputFiles } = await build({ ...options, write: false });
    for (const { path, text } of outputFiles) {
      if (path.endsWith('.js')) scripts.set(relative(options.outdir, path), text);
    }
  }
  return scripts;
}

/**
 * The manifest of one browser. Chromium warns of background.scripts and of browser_specific_settings, Firefox has
 * no service workers for extensions and no minimum_chrome_version.
 */
export function manifestFor(browser: Browser, manifest: SourceManifest): object {
  const {
    browser_specific_settings: gecko,
    minimum_chrome_version: chrome,
    background,
    ...shared
  } = manifest;
  const { service_worker, scripts, type } = background;
  return browser === 'chromium'
    ? { ...shared, minimum_chrome_version: chrome, background: { service_worker, type } }
    : { ...shared, browser_specific_settings: gecko, background: { scripts, type } };
}

function iconsOf(manifest: SourceManifest): string[] {
  return [...new Set([...Object.values(manifest.icons), ...Object.values(manifest.action.default_icon)])];
}

/** The licences of the packages that really went into a bundle, in the order of their names. */
function thirdPartyLicences(root: string, inputs: readonly string[]): string {
  const names = inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  const parts = [...new Set(names)].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as PackageJson;
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].map((each) => join(folder, each)).find(existsSync);
    const text = file === undefined ? '' : `\n\n${readFileSync(file, 'utf8').trim()}`;
    return `${name} ${version} (${license})${text}\n`;
  });
  return parts.join(`\n${'-'.repeat(72)}\n\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll();
  console.log(`built ${BROWSERS.map((browser) => `dist/${browser}`).join(' and ')}`);
}
