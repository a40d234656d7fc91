import { latinPattern } from '../text/latin-pattern.ts';

/** The word before a name, where it has a capital as well: a first name, a title. */
const NAME_BEFORE = latinPattern(String.raw`\p{Lu}[^\s,;:]*\s$`, 'u');
const ONE_NAME = latinPattern(String.raw`^\p{Lu}[^\s]*$`, 'u');

/** Characters before a name in which the word before it is looked for. */
const REACH = 40;

/** Where the text first has the name behind another word with a capital: "Maria Holt", "Mayor Holt". */
const introduces = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (NAME_BEFORE.test(text.slice(Math.max(0, at - REACH), at))) return true;
  return false;
};

const SHORT_FORM = /\b[A-Z][A-Za-z]*[A-Z]\b/g;

/** Where each short form is spelt out: "the harbour workers' union (HWU)". */
function spelledOut(texts: readonly string[], headline: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [i, text] of texts.entries())
    for (const short of text.includes('(') ? (text.match(SHORT_FORM) ?? []) : [])
      if (text.includes(`(${short})`) && !found.has(short) && !headline.includes(short)) found.set(short, i);
  return found;
}

/**
 * For each sentence of an article the one before it that tells what a short form in it stands for, or who its speaker is,
 * where the speaker is only "Holt" and the article has said "Maria Holt, the mayor". Null where nobody needs that: no
 * speaker, a whole name, a name of the headline, one who goes on speaking, one whom the article never introduces.
 */
export function findIntroductions(
  texts: readonly string[],
  speakers: readonly (string | null)[],
  headline: string,
): readonly (number | null)[] {
  const shortForms = spelledOut(texts, headline);
  return texts.map((text, i) => {
    for (const short of shortForms.size > 0 ? (text.match(SHORT_FORM) ?? []) : []) {
      const at = shortForms.get(short);
      if (at !== undefined && at < i) return at;
    }
    const name = speakers[i];
    if (name == null || name === speakers[i - 1] || !ONE_NAME.test(name)) return null;
    if (headline.includes(name) || introduces(text, name)) return null;
    const from = texts.findIndex((other) => introduces(other, name));
    return from >= 0 && from < i ? from : null;
  });
}
