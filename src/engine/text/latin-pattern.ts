/**
 * Patterns over Unicode properties are dear to compile: a `\p{L}` is some 650 ranges, and engines compile a pattern for
 * each kind of string it meets. Nearly all news in Western languages is written with the letters of Latin-1 and the
 * marks of General Punctuation, where the same classes are a handful of ranges. Both forms find the same in such a text.
 */
const IS_LATIN = /^[\0-\xff\u2000-\u206f\u20a0-\u20cf]*$/;

/** What each property holds of the characters of IS_LATIN. */
export const LATIN_MEMBERS = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  M: '',
  N: '0-9²³¹¼-¾',
  Nd: '0-9',
} as const;
const MEMBERS: Readonly<Record<string, string>> = LATIN_MEMBERS;
/** Lower-case letters of IS_LATIN whose capitals, which a pattern that ignores case lets them stand for, are not in it. */
const CAPITALS_ELSEWHERE = 'µßÿ';

/** The same pattern with the properties written out for texts of IS_LATIN. Throws RangeError on one not listed. */
function writtenOut(source: string, ignoresCase: boolean): string {
  let inClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, name: string | undefined) => {
    if (part === '[') inClass = true;
    if (part === ']') inClass = false;
    if (name === undefined) return part;
    const members = MEMBERS[name];
    if (members === undefined) throw new RangeError(`no members are listed for ${part}`);
    const all = ignoresCase && name === 'Lu' ? members + CAPITALS_ELSEWHERE : members;
    return inClass ? all : `[${all}]`;
  });
}

let lastText = '';
let wasLatin = true;

export function isLatin(text: string): boolean {
  if (text !== lastText) {
    wasLatin = IS_LATIN.test(text);
    lastText = text;
  }
  return wasLatin;
}

/** A pattern with a cheap form for most texts. One with the flag `g` is for `of`. */
export interface LatinPattern {
  /** The form to use on this text; it finds there what the pattern itself would. */
  of(text: string): RegExp;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/** `source` and `flags` as for RegExp; `u` among the flags. Each form is compiled when a text first needs it. */
export function latinPattern(source: string, flags: string): LatinPattern {
  const ignoresCase = flags.includes('i');
  // By any rule the letters of IS_LATIN have the same other case, and none is a pair: without `u` the same is found, for less.
  const latinFlags = flags.replace('u', '');
  let any: RegExp | null = null;
  let latin: RegExp | null = null;
  const of = (text: string): RegExp => {
    if (isLatin(text)) {
      latin ??= new RegExp(writtenOut(source, ignoresCase), latinFlags);
      return latin;
    }
    any ??= new RegExp(source, flags);
    return any;
  };
  return { of, test: (text) => of(text).test(text), exec: (text) => of(text).exec(text) };
}
