import type { DiscourseRole } from '../types.ts';
import { CUE_NAMES, matchCues } from './features/match-cues.ts';
import type { PreparedSentence } from './features/prepare.ts';

/**
 * What in a sentence speaks for its role, in terms that a reader understands. Closed. The words of the page that show it
 * go into the evidence's detail.
 */
export const ROLE_CUES = [
  'looksAhead',
  'looksBack',
  'recentPast',
  'judges',
  'tellsOfPeople',
  'follows',
  'namesSource',
] as const;
export type RoleCue = (typeof ROLE_CUES)[number];

export interface FoundCue {
  readonly cue: RoleCue;
  /** As the page writes them. */
  readonly words: string;
}

/** The cue lists behind each cue, the most telling first. */
const LISTS: Readonly<Record<RoleCue, readonly string[]>> = {
  looksAhead: [
    'toBeExpected',
    'nextPeriod',
    'scheduled',
    'expect',
    'plan',
    'tomorrow',
    'likely',
    'laterThis',
    'warn',
    'if',
  ],
  looksBack: ['yearsAgo', 'inYear', 'lastYear', 'past', 'former', 'inMonth', 'since'],
  recentPast: ['lastWeek', 'lastMonth', 'recentAgo', 'earlierThis', 'lastWeekday', 'earlier', 'recent'],
  judges: ['praise', 'blame', 'react', 'seem', 'fear', 'degree'],
  tellsOfPeople: ['witness', 'emotion', 'home', 'personI'],
  follows: ['resulting', 'response', 'after'],
  namesSource: ['accordingTo', 'inStatement', 'official', 'analyst'],
};

const CUES_BY_ROLE: Readonly<Record<DiscourseRole, readonly RoleCue[]>> = {
  mainEvent: [],
  consequence: ['follows'],
  previousEvent: ['recentPast', 'looksBack'],
  currentContext: ['namesSource'],
  historicalEvent: ['looksBack', 'recentPast'],
  anecdotalEvent: ['tellsOfPeople'],
  evaluation: ['judges', 'namesSource'],
  expectation: ['looksAhead'],
  notContent: [],
};
const indexByName = new Map(CUE_NAMES.map((name, index) => [name, index]));

/** The strongest cue of a role in an English sentence; null where the role rests on position or on the neighbours. */
export function findRoleCue(sentence: PreparedSentence, role: DiscourseRole): FoundCue | null {
  if (CUES_BY_ROLE[role].length === 0) return null;
  const { places } = matchCues(sentence.tokens, sentence.quoted);
  for (const cue of CUES_BY_ROLE[role]) {
    for (const list of LISTS[cue]) {
      const place = places.get(indexByName.get(list) ?? -1);
      if (place === undefined) continue;
      const first = sentence.tokens[place.from]!;
      const last = sentence.tokens[place.to]!;
      return { cue, words: sentence.text.slice(first.start, last.start + last.length) };
    }
  }
  return null;
}
