import { readFileSync } from 'node:fs';
import { READY_MADE_RULES } from '../src/engine/sections/ready-made.ts';
import type { BriefLength, SectionRule } from '../src/engine/types.ts';
import {
  defaultSettings,
  parseSettingsFile,
  type SettingsError,
  type SettingsErrorCode,
} from '../src/settings/index.ts';
import { type Options, type Preset, UsageError } from './options.ts';

/** How to brief: the same for every page of a run. */
export interface RunSettings {
  readonly rules: readonly SectionRule[];
  readonly length: BriefLength;
  readonly force: boolean;
}

/** The file's rules or the ready-made ones, the preset over them, the length of --length before the file's. */
export function readRunSettings(options: Options): RunSettings {
  const settings = options.rulesPath === null ? defaultSettings() : readRulesFile(options.rulesPath);
  return {
    rules: applyPreset(settings.rules, options.preset),
    length: options.length ?? settings.length,
    force: options.force,
  };
}

function readRulesFile(path: string): ReturnType<typeof defaultSettings> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`The rules ${path} cannot be read: ${reasonOf(error)}.`);
  }
  const parsed = parseSettingsFile(text);
  if (!parsed.ok) throw new UsageError(`The rules ${path} cannot be used: ${sentenceOf(parsed.error)}.`);
  return parsed.settings;
}

/** `all` turns every ready-made section on; those that the file leaves out come after its own. */
export function applyPreset(rules: readonly SectionRule[], preset: Preset): readonly SectionRule[] {
  if (preset === 'default') return rules;
  const isReadyMade = (rule: SectionRule): boolean => READY_MADE_RULES.some(({ id }) => id === rule.id);
  const missing = READY_MADE_RULES.filter(({ id }) => !rules.some((rule) => rule.id === id));
  return [
    ...rules.map((rule) => (isReadyMade(rule) ? { ...rule, enabled: true } : rule)),
    ...missing.map((rule) => ({ ...rule, enabled: true })),
  ];
}

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'permission denied';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof Error ? error.message : String(error);
}

const WORDS: Readonly<Record<SettingsErrorCode, string>> = {
  fileTooLarge: 'is too large (characters at most: $)',
  notJson: 'is no JSON',
  notSettingsFile: 'holds neither sections nor settings of Newsbrief',
  newerVersion: 'is of a newer version than $',
  badVersion: 'is no version that there is',
  notObject: 'must be an object',
  notList: 'must be a list',
  notText: 'must be text',
  notYesNo: 'must be true or false',
  notWholeNumber: 'must be a whole number ($)',
  outOfRange: 'is out of range ($)',
  missing: 'is missing',
  unknownField: 'is no known field',
  notOneOf: 'must be one of: $',
  emptyText: 'is empty',
  textTooLong: 'is too long (characters at most: $)',
  badCharacters: 'holds characters that cannot be shown',
  noWordInPhrase: 'holds no word',
  badId: 'must begin with a letter and hold letters, digits and hyphens only',
  duplicateId: 'is the id of two sections',
  tooFew: 'holds too few (at least $)',
  tooMany: 'holds too many (at most $)',
  sectionTooLarge: 'is too large (bytes at most: $)',
  settingsTooLarge: 'is too large altogether (bytes at most: $)',
  unreadable: 'cannot be read',
};

/** "sections[2].maxSentences must be a whole number (1–20)". */
export const sentenceOf = (error: SettingsError): string =>
  `${error.path === '' ? 'the file' : error.path} ${WORDS[error.code].replace('$', () => error.expected)}`;
