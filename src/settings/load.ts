import { BRIEF_LENGTHS, type SectionRule } from '../engine/types.ts';
import { defaultSettings, readyMadeRule } from './defaults.ts';
import { attempt, type SettingsError } from './errors.ts';
import { HEAD_KEY, isSettingsKey, type StoredItems, sectionIdOf, sectionKey } from './items.ts';
import { LIMITS } from './limits.ts';
import { migrate, type RawSettings } from './migrations.ts';
import { parseRule } from './parse-rule.ts';
import { readOneOf } from './parse-values.ts';
import { SETTINGS_VERSION, type Settings } from './types.ts';

export interface LoadedSettings {
  readonly settings: Settings;
  /** False when a newer version of the extension wrote what is stored: it is read as far as it is understood, never overwritten. */
  readonly isWritable: boolean;
  /** What could not be read and was replaced by its default. */
  readonly problems: readonly SettingsError[];
}

/**
 * Settings out of stored items. Never throws: an item that is damaged costs that item alone, a ready-made
 * section takes its default then, a reader's own is left out.
 */
export function fromItems(items: StoredItems): LoadedSettings {
  if (!Object.keys(items).some(isSettingsKey)) {
    return { settings: defaultSettings(), isWritable: true, problems: [] };
  }
  const problems: SettingsError[] = [];
  const stored = assemble(items);
  const isWritable = stored.version <= SETTINGS_VERSION;
  const lifted = attempt(() => (isWritable ? migrate(stored) : stored));
  if (!lifted.ok) problems.push(lifted.error);
  const raw = lifted.ok ? lifted.value : stored;
  const length = attempt(() => readOneOf(raw.length, 'length', BRIEF_LENGTHS));
  if (!length.ok) problems.push(length.error);
  const rules = salvageRules(raw.rules, problems);
  return {
    settings: {
      version: SETTINGS_VERSION,
      length: length.ok ? length.value : defaultSettings().length,
      rules: rules.length === 0 ? defaultSettings().rules : rules,
    },
    isWritable,
    problems,
  };
}

function assemble(items: StoredItems): RawSettings {
  const head = asFields(items[HEAD_KEY]);
  const version = head['version'];
  return {
    version: typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1,
    length: head['length'],
    rules: orderOf(head, items).map((id) => items[sectionKey(id)] ?? readyMadeRule(id) ?? { id }),
  };
}

/**
 * The order is the truth: a section that it does not name was deleted. Without it (the items of another device
 * arrive one by one) the ready-made come first, then whatever is there.
 */
function orderOf(head: Readonly<Record<string, unknown>>, items: StoredItems): readonly string[] {
  const order = head['order'];
  if (Array.isArray(order) && order.every((id) => typeof id === 'string')) {
    return [...new Set(order)].slice(0, LIMITS.sections.max);
  }
  const found = Object.keys(items).flatMap((key) => sectionIdOf(key) ?? []);
  return [...new Set([...defaultSettings().rules.map((rule) => rule.id), ...found])];
}

function salvageRules(values: readonly unknown[], problems: SettingsError[]): readonly SectionRule[] {
  return values.flatMap((value, index) => {
    const parsed = parseRule(value, `sections[${index}]`);
    if (parsed.ok) return [parsed.value];
    problems.push(parsed.error);
    const id = asFields(value)['id'];
    const fallback = typeof id === 'string' ? readyMadeRule(id) : null;
    return fallback === null ? [] : [fallback];
  });
}

const asFields = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
