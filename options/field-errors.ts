import type { SettingsError } from '../src/settings/index.ts';
import { formatNumber, type MessageKey, t } from '../src/ui/text.ts';

/** The fields of a rule that a reader can edit, with what they are called on the page. */
export const FIELD_NAMES = {
  title: 'fieldTitle',
  layout: 'fieldLayout',
  maxSentences: 'fieldMaximum',
  'accepts.phrases': 'fieldPhrases',
  excludes: 'fieldExcludes',
  aliases: 'fieldAliases',
} as const satisfies Record<string, MessageKey>;
export type FieldName = keyof typeof FIELD_NAMES;

const isFieldName = (name: string): name is FieldName => Object.hasOwn(FIELD_NAMES, name);

export interface FieldError {
  /** Place of the rule in the list. */
  readonly ruleIndex: number;
  readonly field: FieldName;
  readonly words: string;
}

/**
 * Where an error of `rules[2].excludes[4]` belongs on the page, in the page's own words. Null when it is not in a
 * field that can be edited.
 */
export function toFieldError(error: SettingsError): FieldError | null {
  const place = /^rules\[(\d+)\]\.([a-zA-Z.]+)(?:\[(\d+)\])?$/.exec(error.path);
  const field = place?.[2] ?? '';
  if (!place || !isFieldName(field)) return null;
  const label = t(FIELD_NAMES[field]);
  const line = place[3] === undefined ? null : t('lineOf', label, formatNumber(Number(place[3]) + 1));
  return { ruleIndex: Number(place[1]), field, words: errorWords(error, line ?? label) };
}

/** One sentence that names the field; as the file has it unless the page's own name for it is given. */
export function errorWords({ code, path, expected }: SettingsError, name: string = path): string {
  return t(`settingsError_${code}`, name, expected);
}
