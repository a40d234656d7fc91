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

/** What no file of code may hold, and where it is looked for: comments hold words, code holds none. */
const FORBIDDEN: readonly {
  readonly what: string;
  readonly where: 'code' | 'all';
  readonly pattern: RegExp;
}[] = [
  { what: 'any', where: 'code', pattern: /\bas any\b|:\s*any\b|[<,]\s*any\s*[>,[]/ },
  { what: 'a switched-off type check', where: 'all', pattern: /@ts-(?:ignore|nocheck|expect-error)/ },
  { what: 'biome-ignore without a reason', where: 'all', pattern: /biome-ignore\s[^:\n]*(?::\s*)?$/m },
  {
    what: 'a test that does not run',
    where: 'code',
    pattern: /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/,
  },
];

/** The files that name these words to look for them. */
const LOOKERS = /^(?:scripts\/checks\/sources|tests\/scripts\/checks\.test)\.ts$/;

export function checkWords(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !path.endsWith('.css') && !LOOKERS.test(path))
    .flatMap(({ path, text }) => {
      const code = withoutWords(text);
      return FORBIDDEN.filter(({ where, pattern }) => pattern.test(where === 'code' ? code : text)).map(
        ({ what }) => `${path} has ${what}`,
      );
    });
}

/** Without comments and the insides of strings. */
function withoutWords(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
}
