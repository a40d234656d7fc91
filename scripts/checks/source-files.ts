import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceFile {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

const FOLDERS = ['src', 'popup', 'options', 'cli', 'bench', 'training', 'scripts', 'tests'];

/** Every file that people write by hand as code, in a fixed order. */
export function readSources(root: string): SourceFile[] {
  const files: SourceFile[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.name === 'node_modules') continue;
      if (entry.isDirectory()) visit(path);
      else if (/\.(?:tsx?|mjs|css)$/.test(entry.name)) {
        files.push({ path, text: readFileSync(join(root, path), 'utf8') });
      }
    }
  };
  const present = new Set(readdirSync(root));
  for (const folder of FOLDERS) if (present.has(folder)) visit(folder);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export interface Import {
  readonly from: string;
  /** A path from the root, or the name of a package. */
  readonly to: string;
  readonly isTypeOnly: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'|\bimport\s*\(\s*`/gm;

/** The imports of one file. A dynamic import of anything but a plain string is reported as to `?`. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => ({
    from: path,
    to: resolveSpecifier(path, match[2] ?? match[3] ?? '?'),
    isTypeOnly: match[1] !== undefined,
  }));
}

function resolveSpecifier(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const parts = from.split('/').slice(0, -1);
  for (const step of specifier.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}
