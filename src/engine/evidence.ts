import { DISCOURSE_ROLES, type DiscourseRole } from './types.ts';

const PLAIN_CAUSES = [
  /** First sentence of the story. */
  'opensStory',
  /** First sentence of a paragraph, weight = how much that counts here. */
  'opensParagraph',
  /** Shares words with the headline; weight in [0, 1]. */
  'headlineWords',
  /** Shares words with the standfirst; weight in [0, 1]. */
  'standfirstWords',
  /** What follows comes back to it; weight in [0, 1]. */
  'central',
  /** Holds a quotation in quotation marks; `detail` = the speaker where known. */
  'quotesSpeaker',
  /** Holds figures; weight = how many. */
  'figures',
  /** Names a date; weight = how many. */
  'dates',
  /** Speaks of the future. */
  'looksAhead',
  /** Holds a phrase of the reader's rule; `detail` = that phrase as the reader wrote it. */
  'phrase',
  /** Stands under a label of the page; `detail` = the label as the page has it. */
  'pageLabel',
  /** Stands where the rule wants its sentences (opening, body, end). */
  'position',
  /** Shown with the sentence before it, without which it could not be understood. */
  'continues',
  /** Chosen because nothing else fitted The latest. */
  'lastResort',
] as const;

export type EvidenceCause = (typeof PLAIN_CAUSES)[number] | `role:${DiscourseRole}`;

/** Every cause that the engine writes into Evidence.cause, closed: a view that translates all of these is exhaustive. */
export const EVIDENCE_CAUSES: readonly EvidenceCause[] = [
  ...PLAIN_CAUSES,
  ...DISCOURSE_ROLES.map((role) => `role:${role}` as const),
];
