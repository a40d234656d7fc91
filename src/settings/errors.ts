/**
 * Everything that can be wrong with settings from outside. The sentences are in _locales under
 * `settingsError_<code>`: $1 is the path, $2 what was expected ('' when there is nothing to say).
 */
export const SETTINGS_ERROR_CODES = [
  'fileTooLarge',
  'notJson',
  'notSettingsFile',
  'newerVersion',
  'badVersion',
  'notObject',
  'notList',
  'notText',
  'notYesNo',
  'notWholeNumber',
  'outOfRange',
  'missing',
  'unknownField',
  'notOneOf',
  'emptyText',
  'textTooLong',
  'badCharacters',
  'noWordInPhrase',
  'badId',
  'duplicateId',
  'tooFew',
  'tooMany',
  'sectionTooLarge',
  'settingsTooLarge',
  'unreadable',
] as const;
export type SettingsErrorCode = (typeof SETTINGS_ERROR_CODES)[number];

/** Why a write failed; the sentences are in _locales under `settingsSave_<cause>`. */
export const SAVE_FAILURE_CAUSES = [
  'invalid',
  'newerVersion',
  'quota',
  'writeRate',
  'noStorage',
  'unknown',
] as const;
export type SaveFailureCause = (typeof SAVE_FAILURE_CAUSES)[number];

export interface SettingsError {
  /** The field, as in `sections[2].maxSentences`; '' when it is the whole file. */
  readonly path: string;
  readonly code: SettingsErrorCode;
  /** What would have been right: `1–20`, `short, standard, long`, `60`; '' when the code says it all. */
  readonly expected: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: SettingsError };

/** Thrown inside src/settings only: the one way out of nested parsing. Every exported parser turns it into a result. */
export class SettingsProblem extends Error {
  readonly error: SettingsError;
  constructor(path: string, code: SettingsErrorCode, expected = '') {
    super(`${path}: ${code}`);
    this.error = { path, code, expected };
  }
}

/** Runs a parser to a result; whatever it throws (a hostile getter, too) becomes an error value. */
export function attempt<T>(parse: () => T): Parsed<T> {
  try {
    return { ok: true, value: parse() };
  } catch (problem) {
    if (problem instanceof SettingsProblem) return { ok: false, error: problem.error };
    return { ok: false, error: { path: '', code: 'unreadable', expected: '' } };
  }
}
