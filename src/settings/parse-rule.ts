import { DISCOURSE_ROLES, POSITIONS, SECTION_LAYOUTS, type SectionRule, SIGNALS } from '../engine/types.ts';
import { newRule, readyMadeRule } from './defaults.ts';
import { attempt, type Parsed, SettingsProblem } from './errors.ts';
import { sectionKey } from './items.ts';
import { itemBytes, LIMITS } from './limits.ts';
import {
  type Fields,
  join,
  readBoolean,
  readInteger,
  readNames,
  readObject,
  readOneOf,
  readText,
  readTexts,
} from './parse-values.ts';

const RULE_FIELDS = ['id', 'title', 'enabled', 'layout', 'maxSentences', 'accepts', 'excludes', 'aliases'];
const ACCEPT_FIELDS = ['roles', 'signals', 'phrases', 'positions'];
const ID = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;

/**
 * One section rule from outside. `id` must be there, and `title` for a section of the reader's own; any other
 * absent field takes the ready-made section's value, or that of a new section. A present `accepts` is taken
 * whole: what it leaves out accepts nothing.
 */
export function parseRule(value: unknown, path: string): Parsed<SectionRule> {
  return attempt(() => readRule(value, path));
}

/** As parseRule, but throws its SettingsProblem. */
export function readRule(value: unknown, path: string): SectionRule {
  const fields = readObject(value, path, RULE_FIELDS);
  const id = readId(fields['id'], join(path, 'id'));
  const base = readyMadeRule(id) ?? newRule(id, '');
  const rule: SectionRule = {
    id,
    title: readTitle(fields, path, base),
    enabled: optional(fields, 'enabled', path, readBoolean) ?? base.enabled,
    layout: optional(fields, 'layout', path, (v, p) => readOneOf(v, p, SECTION_LAYOUTS)) ?? base.layout,
    maxSentences:
      optional(fields, 'maxSentences', path, (v, p) => readInteger(v, p, LIMITS.maxSentences)) ??
      base.maxSentences,
    accepts: optional(fields, 'accepts', path, readAccepts) ?? base.accepts,
    excludes: optional(fields, 'excludes', path, readPhrases) ?? base.excludes,
    aliases:
      optional(fields, 'aliases', path, (v, p) =>
        readTexts(v, p, { length: LIMITS.aliasLength, count: LIMITS.aliases }),
      ) ?? base.aliases,
  };
  if (itemBytes(sectionKey(id), rule) > LIMITS.itemBytes) {
    throw new SettingsProblem(path, 'sectionTooLarge', String(LIMITS.itemBytes));
  }
  return rule;
}

function readId(value: unknown, path: string): string {
  if (value === undefined) throw new SettingsProblem(path, 'missing');
  // Names that every object has ("constructor") would be found in any table of sections by id.
  if (typeof value !== 'string' || !ID.test(value) || value in {}) throw new SettingsProblem(path, 'badId');
  return value;
}

function readTitle(fields: Fields, path: string, base: SectionRule): string {
  const value = fields['title'];
  if (value === undefined && base.title !== '') return base.title;
  if (value === undefined) throw new SettingsProblem(join(path, 'title'), 'missing');
  return readText(value, join(path, 'title'), LIMITS.titleLength);
}

function readAccepts(value: unknown, path: string): SectionRule['accepts'] {
  const fields = readObject(value, path, ACCEPT_FIELDS);
  return {
    roles: optional(fields, 'roles', path, (v, p) => readNames(v, p, DISCOURSE_ROLES)) ?? [],
    signals: optional(fields, 'signals', path, (v, p) => readNames(v, p, SIGNALS)) ?? [],
    phrases: optional(fields, 'phrases', path, readPhrases) ?? [],
    positions: optional(fields, 'positions', path, (v, p) => readNames(v, p, POSITIONS)) ?? [],
  };
}

function readPhrases(value: unknown, path: string): string[] {
  const phrases = readTexts(value, path, { length: LIMITS.phraseLength, count: LIMITS.phrases });
  const wordless = phrases.findIndex((phrase) => !/[\p{L}\p{N}]/u.test(phrase));
  if (wordless >= 0) throw new SettingsProblem(`${path}[${wordless}]`, 'noWordInPhrase');
  return phrases;
}

function optional<T>(
  fields: Fields,
  name: string,
  path: string,
  read: (value: unknown, path: string) => T,
): T | undefined {
  const value = fields[name];
  return value === undefined ? undefined : read(value, join(path, name));
}
