/** One letter of a script that writes no spaces, or one run of letters, digits and marks of any other. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+/gu;
const ASCII = /^[\p{ASCII}‘’“”–—…]*$/u;

/** Case and width folded away, apostrophes made straight: what two spellings of one phrase have in common. */
export function fold(text: string): string {
  const lower = (ASCII.test(text) ? text : text.normalize('NFKC')).toLowerCase();
  return lower.replace(/[‘’ʼ`´]/gu, "'");
}

/** Folded tokens in order; where a script has no spaces, one token a letter. */
export function tokenise(text: string): readonly string[] {
  return (ASCII.test(text) ? text : text.normalize('NFKC')).toLowerCase().match(TOKEN) ?? [];
}

/** Words of a text as a reader would count them; where a script has no spaces, two letters count as one word. */
export function wordCount(text: string): number {
  const tokens = text.match(TOKEN) ?? [];
  let words = 0;
  for (const token of tokens) words += isSingleSpaceless(token) ? 0.5 : 1;
  return Math.ceil(words);
}

const SPACELESS_LETTER =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const isSingleSpaceless = (token: string): boolean => token > '\u0dff' && SPACELESS_LETTER.test(token);
