/** Checks on what came over the wire: small predicates, composed. They never throw. */

export type Check = (value: unknown) => boolean;

export const isString: Check = (value) => typeof value === 'string';
export const isBoolean: Check = (value) => typeof value === 'boolean';
export const isIndex: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

export function nullable(check: Check): Check {
  return (value) => value === null || check(value);
}

export function oneOf(...allowed: readonly string[]): Check {
  return (value) => typeof value === 'string' && allowed.includes(value);
}

export function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

/** The named fields are there and right; more fields are let through, as newer versions may add some. */
export function record(fields: Readonly<Record<string, Check>>): Check {
  return (value) =>
    isObject(value) && Object.entries(fields).every(([name, check]) => check(value[name] ?? null));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
