import type { SourceFile } from './source-files.ts';

const MOST_LINES = 250;

/** Word lists, cue lists and weights are data: their length is not a matter of reading. */
const DATA = /^src\/engine\/lexicon\/|\/weights?(?:[/.-]|$)|\/weights\/|cue-lists\.ts$|\/fixtures\//;

export function checkFileSizes(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !DATA.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines, ${MOST_LINES} are the most`);
}

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bas any\b|:\s*any\b(?!\s*\w)|<any[,>]/, 'any'],
  [/@ts-(?:ignore|nocheck|expect-error)/, 'a switched-off type check'],
  [/biome-ignore(?!-all)[^:\n]*(?::\s*)?$/m, 'biome-ignore without a reason'],
  [/\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/, 'a test that does not run'],
];

export function checkWords(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const code = path.endsWith('.css') || path === 'scripts/checks/sources.ts' ? '' : withoutComments(text);
    return FORBIDDEN.filter(([pattern]) =>
      pattern.test(pattern.source.includes('@ts-') || pattern.source.includes('biome') ? text : code),
    )
      .filter(() => path !== 'scripts/checks/sources.ts')
      .map(([, what]) => `${path} has ${what}`);
  });
}

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
}
