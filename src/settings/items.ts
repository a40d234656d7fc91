import type { Settings } from './types.ts';

/** Items of a storage area by key, as the browser hands them out: nothing about them is certain. */
export type StoredItems = Readonly<Record<string, unknown>>;

/** The item that holds everything but the sections: `{version, length, order}`. */
export const HEAD_KEY = 'settings';
const SECTION_PREFIX = 'section:';

export const sectionKey = (id: string): string => SECTION_PREFIX + id;

/** The id that an item's key names; null when it is not a section's. */
export const sectionIdOf = (key: string): string | null =>
  key.startsWith(SECTION_PREFIX) ? key.slice(SECTION_PREFIX.length) : null;

/** One item a section and one for the rest, so that a change of one section writes one small item. */
export function toItems(settings: Settings): Record<string, unknown> {
  const items: Record<string, unknown> = {
    [HEAD_KEY]: {
      version: settings.version,
      length: settings.length,
      order: settings.rules.map((rule) => rule.id),
    },
  };
  for (const rule of settings.rules) items[sectionKey(rule.id)] = rule;
  return items;
}

/** Is this key one of ours? The area may hold items of other parts of the extension. */
export const isSettingsKey = (key: string): boolean => key === HEAD_KEY || sectionIdOf(key) !== null;

/** The items whose content differs from what is stored; JSON is the identity that storage keeps. */
export function changedItems(wanted: StoredItems, stored: StoredItems): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(wanted)) {
    if (canonicalJson(value) !== canonicalJson(stored[key])) changed[key] = value;
  }
  return changed;
}

/** Keys of sections that are stored and no longer wanted. */
export const obsoleteKeys = (wanted: StoredItems, stored: StoredItems): readonly string[] =>
  Object.keys(stored).filter((key) => isSettingsKey(key) && !Object.hasOwn(wanted, key));

/** Chromium gives objects back with their keys in alphabetical order: two objects are compared with theirs sorted. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
