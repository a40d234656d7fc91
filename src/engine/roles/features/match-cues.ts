import { CUE_LISTS, QUOTED_CUES } from './cue-lists.ts';
import type { Token } from './tokens.ts';

interface Phrase {
  readonly cue: number;
  readonly rest: readonly string[];
}

export const CUE_NAMES: readonly string[] = Object.keys(CUE_LISTS);
const quotedCues = new Set(QUOTED_CUES.map((name) => CUE_NAMES.indexOf(name)));

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb aug sept oct nov dec'.split(
    ' ',
  ),
);
const WEEKDAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri sat sun'.split(' '),
);
const UNITS = new Set('year years month months week weeks day days decade decades year-old'.split(' '));
const isYear = (lower: string): boolean => /^(?:1[6-9]\d\d|20\d\d)(?:s|'s)?$/u.test(lower);

/** The class a token belongs to, so that phrases may name it. */
export function classOf(token: Token): string | null {
  const { lower } = token;
  if (token.number) return lower.length >= 4 && isYear(lower) ? '<year>' : '#';
  if (token.capitalised && MONTHS.has(lower)) return '<month>';
  if (token.capitalised && WEEKDAYS.has(lower)) return '<weekday>';
  return UNITS.has(lower) ? '<unit>' : null;
}

const wordCues = new Map<string, number[]>();
const phraseCues = new Map<string, Phrase[]>();
CUE_NAMES.forEach((name, cue) => {
  for (const entry of CUE_LISTS[name]!.trim().split(/\s+/u)) {
    const [first = '', ...rest] = entry.split('_');
    if (rest.length === 0) wordCues.set(first, [...(wordCues.get(first) ?? []), cue]);
    else phraseCues.set(first, [...(phraseCues.get(first) ?? []), { cue, rest }]);
  }
});

function fits(part: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (part === '?') return true;
  if (part.startsWith('<') || part === '#') {
    const kind = classOf(token);
    return kind === part || (part === '#' && kind === '<year>');
  }
  return part.startsWith('*') ? token.lower.endsWith(part.slice(1)) : token.lower === part;
}

export interface CueMatches {
  /** Indices into CUE_NAMES found outside quotation marks. */
  readonly outside: ReadonlySet<number>;
  /** Those of QUOTED_CUES found inside them. */
  readonly inside: ReadonlySet<number>;
  /** First and last token of the first place of each cue, inside or outside. */
  readonly places: ReadonlyMap<number, { readonly from: number; readonly to: number }>;
}

const known = new WeakMap<readonly Token[], CueMatches>();

/** Which cues a sentence holds; worked out once a list of tokens. */
export function matchCues(tokens: readonly Token[], quoted: readonly boolean[]): CueMatches {
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const matches = findCues(tokens, quoted);
  known.set(tokens, matches);
  return matches;
}

function findCues(tokens: readonly Token[], quoted: readonly boolean[]): CueMatches {
  const outside = new Set<number>();
  const inside = new Set<number>();
  const places = new Map<number, { from: number; to: number }>();
  const add = (cue: number, from: number, to: number): void => {
    if (quoted[from] !== true) outside.add(cue);
    else if (quotedCues.has(cue)) inside.add(cue);
    if (!places.has(cue)) places.set(cue, { from, to });
  };
  const look = (key: string, k: number): void => {
    const cues = wordCues.get(key);
    if (cues !== undefined) for (const cue of cues) add(cue, k, k);
    const phrases = phraseCues.get(key);
    if (phrases === undefined) return;
    for (const { cue, rest } of phrases)
      if (rest.every((part, j) => fits(part, tokens[k + 1 + j]))) add(cue, k, k + rest.length);
  };
  tokens.forEach((token, k) => {
    const kind = classOf(token);
    if (kind !== '<month>' || token.lower !== 'may') look(token.lower, k);
    if (kind !== null) look(kind, k);
  });
  return { outside, inside, places };
}
