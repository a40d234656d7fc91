import { BRIEF_LENGTHS, type SectionRule } from '../engine/types.ts';
import { attempt, type Parsed, type SettingsError, SettingsProblem } from './errors.ts';
import { toItems } from './items.ts';
import { itemBytes, LIMITS } from './limits.ts';
import { migrate } from './migrations.ts';
import { readRule } from './parse-rule.ts';
import { ownFields, readOneOf, refuseUnknown } from './parse-values.ts';
import { SETTINGS_VERSION, type Settings } from './types.ts';

export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly error: SettingsError };

/**
 * Settings from a value of unknown origin: a `Settings`, or what a file holds. Never throws; the first thing
 * wrong is named (`sections[2].maxSentences`). The list of rules is under `sections` or `rules`; `version` and
 * `length` may be left out. What is accepted fits storage.sync.
 */
export function parseSettings(value: unknown): ParsedSettings {
  return asParsedSettings(attempt(() => readSettings(value, 'version')));
}

export const asParsedSettings = (parsed: Parsed<Settings>): ParsedSettings =>
  parsed.ok ? { ok: true, settings: parsed.value } : parsed;

/** As parseSettings, but throws its SettingsProblem. `versionField`: the field that holds the version. */
export function readSettings(value: unknown, versionField: string): Settings {
  // The version first: a newer file may well have fields that this version does not know.
  const version = ownField(value, versionField) ?? SETTINGS_VERSION;
  if (typeof version === 'number' && Number.isInteger(version) && version > SETTINGS_VERSION) {
    throw new SettingsProblem(versionField, 'newerVersion', String(SETTINGS_VERSION));
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new SettingsProblem(versionField, 'badVersion', String(SETTINGS_VERSION));
  }
  const listField = ownField(value, 'rules') === undefined ? 'sections' : 'rules';
  const fields = ownFields(value, '');
  refuseUnknown(fields, '', [versionField, 'length', listField]);
  const rules = readList(fields[listField], listField);
  const raw = migrate({ version, length: fields['length'], rules });
  const length = raw.length === undefined ? 'standard' : readOneOf(raw.length, 'length', BRIEF_LENGTHS);
  return checkWhole({ version: SETTINGS_VERSION, length, rules: readRules(raw.rules, listField) }, listField);
}

function readList(value: unknown, path: string): readonly unknown[] {
  if (value === undefined) throw new SettingsProblem(path, 'missing');
  if (!Array.isArray(value)) throw new SettingsProblem(path, 'notList');
  if (value.length > LIMITS.sections.max)
    throw new SettingsProblem(path, 'tooMany', String(LIMITS.sections.max));
  return Array.from(value as readonly unknown[]);
}

/** A list of rules: at least one, each id once. Throws a SettingsProblem. */
export function readRules(values: readonly unknown[], path: string): readonly SectionRule[] {
  if (values.length < LIMITS.sections.min)
    throw new SettingsProblem(path, 'tooFew', String(LIMITS.sections.min));
  const seen = new Set<string>();
  return values.map((value, index) => {
    const rule = readRule(value, `${path}[${index}]`);
    // Two ids that differ in case alone are one to a reader, and to a file on some systems.
    const id = rule.id.toLowerCase();
    if (seen.has(id)) throw new SettingsProblem(`${path}[${index}].id`, 'duplicateId');
    seen.add(id);
    return rule;
  });
}

function checkWhole(settings: Settings, path: string): Settings {
  const items = Object.entries(toItems(settings));
  const total = items.reduce((sum, [key, value]) => sum + itemBytes(key, value), 0);
  if (total > LIMITS.totalBytes)
    throw new SettingsProblem(path, 'settingsTooLarge', String(LIMITS.totalBytes));
  return settings;
}

function ownField(value: unknown, name: string): unknown {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}
