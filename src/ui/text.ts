import type messages from '../../_locales/en/messages.json';
import { browser } from '../platform/browser.ts';

/** Every string of the interface, by its key in _locales. */
export type MessageKey = keyof typeof messages;

/** The string of this key in the reader's language, `$1`, `$2` … filled in. */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(
    key,
    values.map((value) => String(value)),
  );
}

/** BCP 47 tag of the interface, for Intl and for `lang`. */
export const interfaceLanguage = (): string => browser.i18n.getUILanguage().replace('_', '-');

/** The message for one and the message for any other number; `$1` is the number as the language writes it. */
export function tCount(
  keys: { readonly one: MessageKey; readonly other: MessageKey },
  count: number,
  ...values: readonly (string | number)[]
): string {
  const one = pluralRule().select(count) === 'one';
  return t(one ? keys.one : keys.other, formatNumber(count), ...values);
}

export const formatNumber = (value: number): string => new Intl.NumberFormat(messageLanguage()).format(value);

const pluralRule = (): Intl.PluralRules => new Intl.PluralRules(messageLanguage());

/**
 * The language that the strings are in: a French browser shows the English ones, and English plural rules and
 * date order belong to them. The message `language` names it.
 */
export const messageLanguage = (): string => {
  const wanted = interfaceLanguage();
  const shown = t('language');
  return wanted.split('-')[0] === shown ? wanted : shown;
};

/** Marks the page with the language and direction of its strings; once, before anything is rendered. */
export function localisePage(title: string): void {
  const root = document.documentElement;
  root.lang = messageLanguage();
  // The strings are all written left to right; a browser in Arabic shows the English ones.
  root.dir = 'ltr';
  document.title = title;
}
