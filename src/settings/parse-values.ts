import { SettingsProblem } from './errors.ts';

/** Readers of single values from outside. Each returns the value or throws a SettingsProblem that names its path. */

export type Fields = Readonly<Record<string, unknown>>;

/** A plain object with no field but these. `__proto__` and the like are unknown fields and are refused as such. */
export function readObject(value: unknown, path: string, known: readonly string[]): Fields {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new SettingsProblem(path, 'notObject');
  }
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key === 'symbol' || !known.includes(key)) {
      const name = typeof key === 'symbol' ? 'symbol' : key.slice(0, 40);
      throw new SettingsProblem(join(path, name), 'unknownField', known.join(', '));
    }
  }
  // Own fields only: what a polluted prototype offers is not in the file.
  return Object.fromEntries(Object.entries(value));
}

export const join = (path: string, field: string): string => (path === '' ? field : `${path}.${field}`);

export function readList(value: unknown, path: string, max: number): readonly unknown[] {
  if (!Array.isArray(value)) throw new SettingsProblem(path, 'notList');
  if (value.length > max) throw new SettingsProblem(path, 'tooMany', String(max));
  return Array.from(value as readonly unknown[]);
}

export function readBoolean(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw new SettingsProblem(path, 'notYesNo', 'true, false');
  return value;
}

export function readInteger(value: unknown, path: string, range: { min: number; max: number }): number {
  const expected = `${range.min}–${range.max}`;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw new SettingsProblem(path, 'notWholeNumber', expected);
  }
  if (value < range.min || value > range.max) throw new SettingsProblem(path, 'outOfRange', expected);
  return value;
}

// Controls, lone surrogates, and the marks that turn the direction of the text around them.
const FORBIDDEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** One line of text, trimmed, with single spaces, NFC. */
export function readText(value: unknown, path: string, maxLength: number): string {
  if (typeof value !== 'string') throw new SettingsProblem(path, 'notText');
  // Before any work on it: a megabyte of text is refused by its length alone.
  if (value.length > maxLength * 4) throw new SettingsProblem(path, 'textTooLong', String(maxLength));
  const text = value.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') throw new SettingsProblem(path, 'emptyText');
  if (text.length > maxLength) throw new SettingsProblem(path, 'textTooLong', String(maxLength));
  if (FORBIDDEN.test(text)) throw new SettingsProblem(path, 'badCharacters');
  return text;
}

export function readOneOf<T extends string>(value: unknown, path: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (found === undefined) throw new SettingsProblem(path, 'notOneOf', allowed.join(', '));
  return found;
}

/** Names from a closed list, each once, in the order of the file. */
export function readNames<T extends string>(value: unknown, path: string, allowed: readonly T[]): T[] {
  const names = readList(value, path, allowed.length * 2).map((name, index) =>
    readOneOf(name, `${path}[${index}]`, allowed),
  );
  return [...new Set(names)];
}

/** Lines of text, each once (ignoring case), in the order of the file. */
export function readTexts(value: unknown, path: string, limit: { length: number; count: number }): string[] {
  const texts = new Map<string, string>();
  for (const [index, entry] of readList(value, path, limit.count).entries()) {
    const text = readText(entry, `${path}[${index}]`, limit.length);
    if (!texts.has(text.toLowerCase())) texts.set(text.toLowerCase(), text);
  }
  return [...texts.values()];
}
