import { READY_MADE_RULES } from '../engine/sections/ready-made.ts';
import type { SectionRule } from '../engine/types.ts';
import { SETTINGS_VERSION, type Settings } from './types.ts';

/** What a reader starts with, and what "reset to defaults" gives back. */
export const defaultSettings = (): Settings => ({
  version: SETTINGS_VERSION,
  length: 'standard',
  rules: READY_MADE_RULES,
});

/** The ready-made section of this id; null when the id is a reader's own. */
export const readyMadeRule = (id: string): SectionRule | null =>
  READY_MADE_RULES.find((rule) => rule.id === id) ?? null;

/** What a section of the reader's own starts with where nothing else is said. */
export const newRule = (id: string, title: string): SectionRule => ({
  id,
  title,
  enabled: true,
  layout: 'bullets',
  maxSentences: 3,
  accepts: { roles: [], signals: [], phrases: [], positions: [] },
  excludes: [],
  aliases: [],
});
