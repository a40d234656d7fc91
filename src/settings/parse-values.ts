import { SettingsProblem } from './errors.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const join = (path: string, field: string): string => {
  if (path === '') return field;
  return field.startsWith('[') ? path + field : `${path}.${field}`;
};

/** The own fields of a plain object: what a polluted prototype offers is not in the file. Throws a SettingsProblem. */
export function ownFields(value: unknown, path: string): Fields {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new SettingsProblem(path, 'notObject');
  }
  return Object.fromEntries(Object.entries(value));
}

/** Refuses a field that is not known, `__proto__` and the like among them. Throws a SettingsProblem. */
export function refuseUnknown(fields: Fields, path: string, known: readonly string[]): void {
  const unknown = Object.keys(fields).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new SettingsProblem(join(path, unknown.slice(0, 40)), 'unknownField', known.join(', '));
}

/** Throws a SettingsProblem. */
export function readOneOf<T extends string>(value: unknown, path: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (found === undefined) throw new SettingsProblem(path, 'notOneOf', allowed.join(', '));
  return found;
}

/** Longer texts are refused anyway: no work is done on a megabyte. */
const TIDY_LENGTH = 1000;

/** A text in composed letters, with single spaces and trimmed; anything else as it is, for the check to refuse. */
export const tidy = (value: unknown): unknown =>
  typeof value === 'string' && value.length <= TIDY_LENGTH
    ? value.normalize('NFC').replace(/\s+/g, ' ').trim()
    : value;

export const tidyList = (value: unknown): unknown =>
  Array.isArray(value) && value.length <= TIDY_LENGTH ? value.map(tidy) : value;
