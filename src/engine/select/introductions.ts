import { latinPattern } from '../text/latin-pattern.ts';

/** The word before a name, where it has a capital as well: a first name, a title. */
const NAME_BEFORE = latinPattern(String.raw`\p{Lu}[^\s,;:]*\s$`, 'u');
const ONE_NAME = latinPattern(String.raw`^\p{Lu}[^\s]*$`, 'u');

/** Where the text first has the name behind another word with a capital: "Maria Holt", "Mayor Holt". */
const introduces = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (NAME_BEFORE.test(text.slice(0, at))) return true;
  return false;
};

/**
 * For each sentence of an article the one before it that tells who its speaker is, where the speaker is only "Holt" and
 * the article has said "Maria Holt, the mayor"; null where nobody needs that: no speaker, a whole name, a name of the
 * headline, one who goes on speaking, a speaker whom the article never introduces.
 */
export function findIntroductions(
  texts: readonly string[],
  speakers: readonly (string | null)[],
  headline: string,
): readonly (number | null)[] {
  return texts.map((text, i) => {
    const name = speakers[i];
    if (name == null || name === speakers[i - 1] || !ONE_NAME.test(name)) return null;
    if (headline.includes(name) || introduces(text, name)) return null;
    const from = texts.findIndex((other) => introduces(other, name));
    return from >= 0 && from < i ? from : null;
  });
}
