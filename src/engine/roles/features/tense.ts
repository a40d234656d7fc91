import type { Token } from './tokens.ts';

/** Verb groups as surface forms show them. */
export const TENSES = [
  'present',
  'past',
  'perfect',
  'pastPerfect',
  'will',
  'would',
  'could',
  'may',
  'can',
  'should',
  'presentProgressive',
  'pastProgressive',
  'presentPassive',
  'pastPassive',
  'do',
] as const;
export type Tense = (typeof TENSES)[number];

const IRREGULAR_PAST = new Set(
  `said told took made went came saw gave found got knew became began left felt brought held kept led lost met paid ran sent set sold
  spoke spent stood thought won wrote rose fell grew drew drove fought broke chose flew struck hit put cut hurt shut cost built bought
  caught sought taught lay sat slept swept wore threw shot fled sank hung dealt sued showed`.split(/\s+/u),
);
const IRREGULAR_PARTICIPLE = new Set(
  `been made had taken seen come gone said grown found risen fallen given left won lost sought drawn led brought put held become begun
  known shown written spoken broken chosen driven hit cut hurt shut built bought caught taught swept shot sent sold told kept met paid
  run set spent struck thrown worn done forced`.split(/\s+/u),
);
const ADVERBS = new Set(
  'not also already long since now never yet only just still recently always been being'.split(' '),
);
const MODALS = new Map<string, Tense>(
  Object.entries({
    will: 'will',
    "won't": 'will',
    shall: 'will',
    would: 'would',
    "wouldn't": 'would',
    could: 'could',
    "couldn't": 'could',
    may: 'may',
    might: 'may',
    can: 'can',
    cannot: 'can',
    "can't": 'can',
    should: 'should',
    must: 'should',
    ought: 'should',
    does: 'do',
    do: 'do',
    "don't": 'do',
    "doesn't": 'do',
    did: 'do',
    "didn't": 'do',
  } satisfies Record<string, Tense>),
);
const PRESENT_BE = new Set(
  "is are am isn't aren't it's he's she's we're they're i'm you're that's there's".split(' '),
);
const PAST_BE = new Set("was were wasn't weren't".split(' '));
const HAVE = new Set("has have we've they've i've you've haven't hasn't".split(' '));
const HAD = new Set("had hadn't he'd they'd i'd".split(' '));

const isParticiple = (word: string): boolean =>
  word.endsWith('ed') || word.endsWith('wn') || IRREGULAR_PARTICIPLE.has(word);

/** The first word after an auxiliary that is no adverb, at most three words on. */
function verbAfter(tokens: readonly Token[], k: number): string {
  for (let j = k + 1; j < Math.min(tokens.length, k + 4); j++) {
    const { lower } = tokens[j]!;
    if (!ADVERBS.has(lower) && !lower.endsWith('ly')) return lower;
  }
  return '';
}

/** The tense that a token opens, or null where it is no finite verb that we can tell. */
function tenseAt(tokens: readonly Token[], k: number): Tense | null {
  const token = tokens[k]!;
  const { lower } = token;
  if (lower === 'may' && token.capitalised && k > 0) return null;
  const modal = MODALS.get(lower);
  if (modal !== undefined) return modal;
  if (lower.endsWith("'ll")) return 'will';
  if (HAVE.has(lower))
    return isParticiple(verbAfter(tokens, k)) || tokens[k + 1]?.lower === 'been' ? 'perfect' : 'present';
  if (HAD.has(lower))
    return isParticiple(verbAfter(tokens, k)) || tokens[k + 1]?.lower === 'been' ? 'pastPerfect' : 'past';
  const present = PRESENT_BE.has(lower);
  if (present || PAST_BE.has(lower)) {
    const next = verbAfter(tokens, k);
    if (next.endsWith('ing')) return present ? 'presentProgressive' : 'pastProgressive';
    if (isParticiple(next)) return present ? 'presentPassive' : 'pastPassive';
    return present ? 'present' : 'past';
  }
  if (token.capitalised) return null;
  return IRREGULAR_PAST.has(lower) || (lower.length > 4 && lower.endsWith('ed')) ? 'past' : null;
}

const known = new WeakMap<readonly Token[], readonly (Tense | null)[]>();

/** tenseAt for every token of a sentence; worked out once a list of tokens. */
export function findTenses(tokens: readonly Token[]): readonly (Tense | null)[] {
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const tenses = tokens.map((_, k) => tenseAt(tokens, k));
  known.set(tokens, tenses);
  return tenses;
}
