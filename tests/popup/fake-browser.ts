import { readFileSync } from 'node:fs';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The strings as they are shipped. */
export const messagesOf = (language: 'en' | 'de'): Messages =>
  JSON.parse(readFileSync(`_locales/${language}/messages.json`, 'utf8'));

/** What the interface needs of a browser. A key that does not exist throws here; a browser would show nothing. */
export function fakeBrowser(language: 'en' | 'de' = 'en') {
  const messages = messagesOf(language);
  return {
    i18n: {
      getUILanguage: () => (language === 'en' ? 'en-GB' : language),
      getMessage: (key: string, values: readonly string[] = []): string => {
        const found = messages[key];
        if (!found) throw new Error(`no message: ${key}`);
        return found.message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
      },
    },
    runtime: { getManifest: () => ({ version: '1.2.3' }) },
  };
}
