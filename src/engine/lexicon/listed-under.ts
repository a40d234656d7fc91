/** Languages that pages name by a tag of their own and whose words are listed under another one. */
const LISTED_UNDER: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', ms: 'id' };

/** The primary subtag under which the word lists have a language; most are listed under their own. */
export const listedUnder = (language: string): string => LISTED_UNDER[language] ?? language;
