/** Messages of one language: key → message. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Every language has the same keys with the same placeholders, and every key is used. */
export function checkLocales(
  messagesByLanguage: Readonly<Record<string, Messages>>,
  sources: readonly string[],
): string[] {
  const reference = messagesByLanguage['en'] ?? {};
  const problems = Object.entries(messagesByLanguage).flatMap(([language, messages]) =>
    compare(language, messages, reference),
  );
  const code = sources.join('\n');
  const families = [...code.matchAll(/`(\w+?)\$\{/g)].map((match) => match[1] ?? '');
  for (const key of Object.keys(reference)) {
    const isNamed = new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__|\\.${key}\\b`).test(code);
    if (!isNamed && !families.some((family) => key.startsWith(family))) {
      problems.push(`_locales: nothing uses ${key}`);
    }
  }
  for (const [, key = ''] of code.matchAll(/__MSG_(\w+?)__/g)) {
    if (!(key in reference)) problems.push(`_locales: ${key} is used and missing`);
  }
  return problems;
}

function compare(language: string, messages: Messages, reference: Messages): string[] {
  const problems: string[] = [];
  for (const [key, { message }] of Object.entries(reference)) {
    const own = messages[key]?.message;
    if (own === undefined) problems.push(`_locales/${language}: ${key} is missing`);
    else if (own.trim() === '') problems.push(`_locales/${language}: ${key} is empty`);
    else if (placeholders(own) !== placeholders(message)) {
      problems.push(`_locales/${language}: ${key} has other placeholders than English`);
    }
  }
  for (const key of Object.keys(messages)) {
    if (!(key in reference)) problems.push(`_locales/${language}: ${key} is not in English`);
  }
  return problems;
}

function placeholders(message: string): string {
  return [...new Set(message.match(/\$(?:\d|\w+\$)/g) ?? [])].sort().join(' ');
}
