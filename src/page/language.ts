import { tokensOf } from './text.ts';

/** Scripts that (almost) name their language, and what it is when the page does not say. */
const SCRIPTS: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja', ['ja']],
  [/\p{Script=Hangul}/gu, 'ko', ['ko']],
  [/\p{Script=Han}/gu, 'zh', ['zh', 'ja', 'yue', 'ko']],
  [/\p{Script=Arabic}/gu, 'ar', ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'ks', 'ku', 'pa', 'az']],
  [/\p{Script=Hebrew}/gu, 'he', ['he', 'iw', 'yi']],
  [
    /\p{Script=Cyrillic}/gu,
    'ru',
    ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg', 'uz', 'tt', 'bs', 'az'],
  ],
  [/\p{Script=Greek}/gu, 'el', ['el']],
  [/\p{Script=Devanagari}/gu, 'hi', ['hi', 'mr', 'ne', 'sa', 'kok', 'mai', 'bho']],
  [/\p{Script=Bengali}/gu, 'bn', ['bn', 'as']],
  [/\p{Script=Tamil}/gu, 'ta', ['ta']],
  [/\p{Script=Telugu}/gu, 'te', ['te']],
  [/\p{Script=Gujarati}/gu, 'gu', ['gu']],
  [/\p{Script=Gurmukhi}/gu, 'pa', ['pa']],
  [/\p{Script=Malayalam}/gu, 'ml', ['ml']],
  [/\p{Script=Kannada}/gu, 'kn', ['kn']],
  [/\p{Script=Sinhala}/gu, 'si', ['si']],
  [/\p{Script=Thai}/gu, 'th', ['th']],
  [/\p{Script=Lao}/gu, 'lo', ['lo']],
  [/\p{Script=Myanmar}/gu, 'my', ['my', 'shn', 'mnw']],
  [/\p{Script=Khmer}/gu, 'km', ['km']],
  [/\p{Script=Georgian}/gu, 'ka', ['ka']],
  [/\p{Script=Armenian}/gu, 'hy', ['hy']],
  [/\p{Script=Ethiopic}/gu, 'am', ['am', 'ti']],
];

/** Words that are frequent in one language and rare in the others of the list. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on as he she his by from at it are be this which have has',
  de: 'der die und das den von mit ist des im dem nicht ein eine auf für sich auch als es wird bei sind hat',
  fr: 'le la les des et est une dans pour que qui sur pas du au par plus avec ce il sont cette ses',
  es: 'el la los las de que y en un una por con para del se su al lo como más pero sus fue ha',
  it: 'il di che la per un una del della con non sono gli nel alla dei si da come anche più ha le',
  pt: 'de que não uma com para os do da em um no na por mais ao se dos foi como das são pelo sua',
  nl: 'de het een van en dat is op te voor niet met zijn aan er om ook bij als maar nog wordt naar',
  sv: 'och att det som en är på för av med den till har inte de ett om var från men vi han så kan',
  da: 'og det at en er til af på som med for de den ikke der har han et var men vi fra blev om',
  nb: 'og det at en er til av på som med for de den ikke har han et var men vi fra ble om seg',
  fi: 'ja on ei se että oli mutta hän ovat myös kun niin joka mukaan kuin ole sen tai jo vain',
  pl: 'się na nie jest że do to jak od po oraz za przez przy jego tym już są dla co ale był czy',
  cs: 'se na je že do jsou by ale jako pro jeho byl podle nebo které jen být také od po při už',
  tr: 've bir bu için da de ile olarak olan daha çok gibi sonra kadar ne en olduğu dedi var',
  vi: 'và của là có được cho trong không với các người đã những này một để khi tại từ đến',
  id: 'yang dan di itu dengan untuk dari ini tidak dalam pada akan ke adalah juga oleh saat kata',
  ro: 'și în de la pe cu nu este care din pentru mai sunt fost ca un prin după sau lui această',
  hu: 'a az és hogy nem is egy volt meg már csak ez de azt mint ki el vagy még szerint lesz',
  sw: 'na ya wa kwa katika ni za la cha kuwa hiyo huo baada wakati pia huku kama hivyo',
  hr: 'je i u na se da su za od koji nije kako bi što će iz ali nakon to još bio samo',
  lt: 'ir yra kad tai su iš į kaip bet dėl apie ne už buvo nuo jau arba jo jų',
};

const stopWordsByLanguage = new Map(
  Object.entries(STOP_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Characters that are enough to tell script and language by. */
const SAMPLE = 2_500;

const LATIN = /\p{Script=Latin}/gu;
/** Letters of all other scripts, and a few signs. */
const NOT_LATIN = /[^\0-\u036f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20cf]/g;
/** So few letters of other scripts decide nothing, and are not counted script by script. */
const LATIN_SHARE = 0.1;

function isLatin(sample: string, latin: number): boolean {
  const others = sample.match(NOT_LATIN)?.length ?? 0;
  return others <= sample.length * LATIN_SHARE && others <= latin;
}

/** Prose of a listed language has at least this share of its stop words. */
const LEAST_SHARE = 0.08;
/** Words from which on a text without a single stop word of a language is in another one. */
const ENOUGH_WORDS = 60;

const shareOf = (tokens: readonly string[], words: ReadonlySet<string>): number =>
  tokens.reduce((count, token) => count + (words.has(token) ? 1 : 0), 0) / tokens.length;

/** A claim of a listed language whose stop words the text hardly has: pages in Zulu are often marked as English. */
function isContradicted(claim: string, tokens: readonly string[]): boolean {
  const words = stopWordsByLanguage.get(claim);
  return words !== undefined && tokens.length >= ENOUGH_WORDS && shareOf(tokens, words) < LEAST_SHARE / 2;
}

/** The Latin-script language whose stop words are most of the text, or null where none is clear. */
function byStopWords(tokens: readonly string[]): { language: string; share: number } | null {
  if (tokens.length < 20) return null;
  let best: { language: string; share: number } | null = null;
  for (const [language, words] of stopWordsByLanguage) {
    const share = shareOf(tokens, words);
    if (!best || share > best.share) best = { language, share };
  }
  return best && best.share >= LEAST_SHARE ? best : null;
}

export function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** Families whose stop words overlap too much for the list to overrule the page. */
const ALIKE: readonly (readonly string[])[] = [
  ['nb', 'no', 'nn', 'da', 'sv'],
  ['id', 'ms', 'jv', 'su'],
  ['hr', 'sr', 'bs', 'sl', 'cnr'],
  ['cs', 'sk'],
  ['es', 'gl', 'ca', 'ast'],
  ['pt', 'gl'],
  ['nl', 'af', 'fy', 'li'],
];

const agree = (a: string, b: string): boolean =>
  a === b || ALIKE.some((family) => family.includes(a) && family.includes(b));

/**
 * The BCP 47 tag of the text: the page's own claim where script and stop words do not contradict it, otherwise what they say.
 * `claims` in order of trust.
 */
export function decideLanguage(text: string, claims: readonly (string | null)[]): string | null {
  const sample = text.slice(0, SAMPLE);
  const tags = claims.map((claim) => (claim ? canonicalLanguage(claim) : null)).filter((tag) => tag !== null);
  const primary = (tag: string) => tag.split('-')[0] ?? tag;
  const latin = sample.match(LATIN)?.length ?? 0;
  let top: { language: string; family: readonly string[]; count: number } | null = null;
  for (const [pattern, language, family] of isLatin(sample, latin) ? [] : SCRIPTS) {
    // Kana among Han is Japanese although Han is more frequent: the list's order decides beyond a tenth of the text.
    const count = sample.match(pattern)?.length ?? 0;
    const decides = language === 'ja' || language === 'ko' ? count > sample.length * 0.1 : false;
    if (decides || !top || count > top.count) top = { language, family, count };
    if (decides) break;
  }
  if (top && top.count > latin) {
    const { family, language } = top;
    return tags.find((tag) => family.includes(primary(tag))) ?? language;
  }
  const tokens = tokensOf(sample);
  const detected = byStopWords(tokens);
  if (!detected) return tags.find((tag) => !isContradicted(primary(tag), tokens)) ?? null;
  return tags.find((tag) => agree(primary(tag), detected.language)) ?? overrule(tags[0], detected, primary);
}

/** A language that the list does not know keeps the page's claim unless the detected one is very clear. */
function overrule(
  claimed: string | undefined,
  detected: { language: string; share: number },
  primary: (tag: string) => string,
): string {
  if (!claimed) return detected.language;
  const isLatinClaim = !SCRIPTS.some(([, , family]) => family.includes(primary(claimed)));
  const known = stopWordsByLanguage.has(primary(claimed));
  return isLatinClaim && !known && detected.share < 0.2 ? claimed : detected.language;
}

const RTL_LANGUAGES = new Set(['ar', 'he', 'iw', 'fa', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb', 'ks']);
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}]/gu;

/** Twenty plain letters, enough to decide by. */
const SOME_LETTERS = /(?:[a-z][^a-z]*){20}/i;

/** By the letters of the text where there are enough, else by the language. */
export function decideDirection(text: string, language: string | null): 'ltr' | 'rtl' {
  const sample = text.slice(0, SAMPLE);
  const rtl = sample.match(RTL)?.length ?? 0;
  if (rtl === 0 && SOME_LETTERS.test(sample)) return 'ltr';
  const ltr = sample.match(/\p{L}/gu)?.length ?? 0;
  if (ltr >= 20) return rtl > ltr / 2 ? 'rtl' : 'ltr';
  return language && RTL_LANGUAGES.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
