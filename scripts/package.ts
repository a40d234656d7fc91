import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { BROWSERS, buildAll, ROOT } from './build.ts';

/** Zip entries carry a local time without its zone: made from local parts, it is the same bytes everywhere. */
const MODIFIED = new Date(2020, 0, 1);

/** A plain file that everybody may read, where zip keeps a Unix mode. */
const FILE_MODE = 0o100644 << 16;

/** What no reviewer needs to build from: made by tools, or not part of the sources. */
const NOT_SOURCE = /^(?:node_modules|dist|out|coverage|\.git|\.cache|web-ext-artifacts)(?:\/|$)|\.log$/;

/**
 * Writes the zips for both stores and the source that they ask for into `outdir`, and gives back their sizes in
 * bytes. Two runs give the same bytes.
 */
export async function packageAll(outdir = join(ROOT, 'dist')): Promise<Readonly<Record<string, number>>> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  await buildAll(outdir);
  mkdirSync(outdir, { recursive: true });
  const sizes: Record<string, number> = {};
  const write = (name: string, folder: string, paths: readonly string[]): void => {
    const zip = zipOf(folder, paths);
    writeFileSync(join(outdir, name), zip);
    sizes[name] = zip.length;
  };
  for (const browser of BROWSERS) {
    const folder = join(outdir, browser);
    write(`newsbrief-${version}-${browser}.zip`, folder, filesUnder(folder));
  }
  write(`newsbrief-${version}-source.zip`, ROOT, sourcePaths());
  return sizes;
}

function zipOf(folder: string, paths: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...paths].sort()) {
    entries[path] = [
      readFileSync(join(folder, path)),
      { mtime: MODIFIED, level: 9, os: 3, attrs: FILE_MODE },
    ];
  }
  return zipSync(entries);
}

function filesUnder(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (folder === '' && NOT_SOURCE.test(path)) return [];
    return entry.isDirectory() ? filesUnder(root, path) : [path];
  });
}

/** What git tracks; in an unpacked source zip, all there is. */
function sourcePaths(): string[] {
  if (!existsSync(join(ROOT, '.git'))) return filesUnder(ROOT);
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = await packageAll();
  for (const [name, bytes] of Object.entries(sizes)) {
    console.log(`dist/${name}  ${(bytes / 1000).toFixed(1)} kB`);
  }
}
