import type { EvidenceCause } from '../engine/evidence.ts';
import type { DiscourseRole, Evidence } from '../engine/types.ts';
import { type MessageKey, t, tCount } from './text.ts';

/** More than this many reasons are not read. The most telling come first. */
const MOST_REASONS = 4;
/** Under this confidence the role is a guess, and a guess is no reason. */
const SURE_ROLE = 0.5;

type Words = (evidence: Evidence) => string | null;

const says =
  (key: MessageKey): Words =>
  () =>
    t(key);

/** With what the page or the reader wrote, kept apart from the direction of the words around it. */
const saysWithDetail =
  (withDetail: MessageKey, without: MessageKey): Words =>
  ({ detail }) =>
    detail === undefined || detail === '' ? t(without) : t(withDetail, `\u2068${detail}\u2069`);

const counts =
  (one: MessageKey, other: MessageKey): Words =>
  ({ weight }) =>
    tCount({ one, other }, Math.max(1, Math.round(weight)));

const role =
  (key: MessageKey): Words =>
  ({ weight }) =>
    weight >= SURE_ROLE ? t(key) : null;

const ROLE_WORDS: Readonly<Record<`role:${DiscourseRole}`, Words>> = {
  'role:mainEvent': role('whyMainEvent'),
  'role:consequence': role('whyConsequence'),
  'role:previousEvent': role('whyPreviousEvent'),
  'role:currentContext': role('whyCurrentContext'),
  'role:historicalEvent': role('whyHistoricalEvent'),
  'role:anecdotalEvent': role('whyAnecdotalEvent'),
  'role:evaluation': role('whyEvaluation'),
  'role:expectation': role('whyExpectation'),
  // Never a reason to show a sentence.
  'role:notContent': () => null,
};

/** Words of every cause of the engine, the most telling first: the order here is the order on the screen. */
const WORDS: Readonly<Record<EvidenceCause, Words>> = {
  phrase: saysWithDetail('whyPhrase', 'whyPhraseUnnamed'),
  pageLabel: saysWithDetail('whyPageLabel', 'whyPageLabelUnnamed'),
  continues: says('whyContinues'),
  opensStory: says('whyOpensStory'),
  lastResort: says('whyLastResort'),
  ...ROLE_WORDS,
  quotesSpeaker: saysWithDetail('whyQuotesNamed', 'whyQuotes'),
  figures: counts('whyFigures_one', 'whyFigures_other'),
  looksAhead: says('whyLooksAhead'),
  dates: counts('whyDates_one', 'whyDates_other'),
  headlineWords: says('whyHeadlineWords'),
  standfirstWords: says('whyStandfirstWords'),
  central: says('whyCentral'),
  position: says('whyPosition'),
  opensParagraph: says('whyOpensParagraph'),
};

const CAUSES = Object.keys(WORDS) as readonly EvidenceCause[];

/** Why a sentence is shown, in words; each reason once. Causes that this version does not know are left out. */
export function describeEvidence(evidence: readonly Evidence[]): readonly string[] {
  const reasons = CAUSES.flatMap((cause) =>
    evidence.filter((each) => each.cause === cause).map((each) => WORDS[cause](each)),
  );
  return [...new Set(reasons.filter((reason) => reason !== null))].slice(0, MOST_REASONS);
}
