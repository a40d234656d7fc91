/** Tokens as the measures count them: a letter run, or one character in scripts without spaces. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+/gu;

/** Latin letters and the signs among them that normalising neither changes nor joins: most texts hold nothing else. */
const PLAIN_TEXT =
  /^[\0-\x7f\xa0\xa9\xab\xad\xae\xb0\xb7\xbb\xbf-\u012f\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u2010-\u2016\u2018-\u2022\u2026\u20ac]*$/;
const PLAIN_TOKEN = /[a-z\d\xdf-\xf6\xf8-\u017e]+/g;

export const tokensOf = (text: string): string[] =>
  (PLAIN_TEXT.test(text)
    ? text.toLowerCase().match(PLAIN_TOKEN)
    : text.normalize('NFKC').toLowerCase().match(TOKEN)) ?? [];

const HAS_PLAIN_CONTENT = /[a-z\d]/i;
const HAS_CONTENT = /[\p{L}\p{N}]/u;
export const hasContent = (text: string): boolean => HAS_PLAIN_CONTENT.test(text) || HAS_CONTENT.test(text);

export const normaliseSpaces = (text: string): string =>
  text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function gramAt(tokens: readonly string[], index: number, size: number): string {
  let gram = tokens[index] as string;
  for (let step = 1; step < size; step++) gram += ` ${tokens[index + step]}`;
  return gram;
}

/** The set of the text's token n-grams. */
export function shingles(tokens: readonly string[], size: number): Set<string> {
  const set = new Set<string>();
  for (let index = 0; index + size <= tokens.length; index++) set.add(gramAt(tokens, index, size));
  return set;
}

/**
 * Share of the tokens' n-grams that are in `known`, in [0, 1]; texts shorter than n count as one phrase of their own
 * length and are looked up in `flat` (tokens joined and padded by spaces).
 */
export function containment(tokens: readonly string[], known: ReadonlySet<string>, flat: string, size = 3) {
  if (tokens.length === 0) return 0;
  if (tokens.length < size) return flat.includes(` ${tokens.join(' ')} `) ? 1 : 0;
  let found = 0;
  for (let index = 0; index + size <= tokens.length; index++)
    if (known.has(gramAt(tokens, index, size))) found++;
  return found / (tokens.length - size + 1);
}
