import type { BriefLength, DiscourseRole, Position, SectionLayout, Signal } from '../engine/types.ts';
import type { MessageKey } from './text.ts';

/** What the terms of the engine are called on the screen. */
export const LENGTH_NAMES: Readonly<Record<BriefLength, MessageKey>> = {
  short: 'lengthShort',
  standard: 'lengthStandard',
  long: 'lengthLong',
};

export const LAYOUT_NAMES: Readonly<Record<SectionLayout, MessageKey>> = {
  paragraph: 'layoutParagraph',
  bullets: 'layoutBullets',
  paragraphThenBullets: 'layoutParagraphThenBullets',
};

export const ROLE_NAMES: Readonly<Record<DiscourseRole, MessageKey>> = {
  mainEvent: 'roleMainEvent',
  consequence: 'roleConsequence',
  previousEvent: 'rolePreviousEvent',
  currentContext: 'roleCurrentContext',
  historicalEvent: 'roleHistoricalEvent',
  anecdotalEvent: 'roleAnecdotalEvent',
  evaluation: 'roleEvaluation',
  expectation: 'roleExpectation',
  notContent: 'roleNotContent',
};

export const SIGNAL_NAMES: Readonly<Record<Signal, MessageKey>> = {
  quote: 'signalQuote',
  number: 'signalNumber',
  date: 'signalDate',
  future: 'signalFuture',
};

export const POSITION_NAMES: Readonly<Record<Position, MessageKey>> = {
  opening: 'positionOpening',
  body: 'positionBody',
  end: 'positionEnd',
};
