import { primaryLanguage } from '../text/language.ts';
import { latinPattern } from '../text/latin-pattern.ts';
import { isAttribution } from './attribution.ts';
import { isFalseStop } from './false-stops.ts';
import { hasLatinBreaks, latinBreaks } from './latin-breaks.ts';

const segmenterByLanguage = new Map<string, Intl.Segmenter>();

/** Intl.Segmenter throws on tags it cannot parse; such a text is split by the root rules. */
function segmenterFor(language: string): Intl.Segmenter {
  const cached = segmenterByLanguage.get(language);
  if (cached !== undefined) return cached;
  const segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
  segmenterByLanguage.set(language, segmenter);
  return segmenter;
}

const CLOSERS_FIRST = /^(?:[»”’)\]』」）】›]+|"(?=\s|$))[\s.,;:]*/u;
const GOES_ON = latinPattern(String.raw`^(?:[\p{Ll},;:)]|[—–-]\s?\p{Ll})`, 'u');
const GOES_ON_AFTER_QUOTE = latinPattern(String.raw`^["“„«‘'([]*\p{Ll}`, 'u');
const HAS_WORD = latinPattern(String.raw`[\p{L}\p{N}]`, 'u');
const ONLY_NUMBERING = latinPattern(String.raw`^[\s([]*(?:\p{N}{1,3}|[\p{L}])[.)]$`, 'u');
/** Particles and reporting verbs by which a Japanese or Chinese sentence goes on after a closed quotation. */
const CJK_GOES_ON =
  /^(?:と|って|など|は|が|を|に|の|も|で|、|，|；|[^。！？「」“”]{0,8}(?:说|說|表示|称|稱|写道|寫道)[，,。])/u;
const CJK_QUOTE_END = /[。！？!?.][」』”’）"]$/u;
/** Particles that a Korean quotation carries on with, written to its closing mark without a space. */
const KOREAN_GOES_ON = /^(?:이?라고|이?라는|이?라며|이?라면서|하고|하며|고|며|면서|는|란)(?![\p{L}]{3})/u;
const QUOTE_END = /[.。!?…][”"’'」』»]+$/u;
/** "…Nicolas Sarkozy.Depuis le…": a space lost where two paragraphs were joined. Not "Booking.Com" or "Node.Js". */
const LOST_SPACE = latinPattern(
  String.raw`[\p{Ll}\p{M}]{3}[.!?][”"»’)]?(?!(?:Com|Net|Org|Js)\b)(?=[“"«]?\p{Lu}\p{Ll}+(?:[ ’']|, )[\p{L}\p{N}“"«])`,
  'gu',
);
const OPENING = '(（「『【';
const CLOSING = ')）」』】';

/** How many brackets of these kinds are still open at the end of the text; never below 0. */
function openBrackets(text: string): number {
  let open = 0;
  for (const letter of text) {
    if (OPENING.includes(letter)) open++;
    else if (open > 0 && CLOSING.includes(letter)) open--;
  }
  return open;
}

/** No repair looks further than this many characters to either side: a bracket left open longer is a stray one. */
const LONGEST_BRACKET = 300;

function closesSoon(left: string, right: string): boolean {
  const open = openBrackets(left);
  return open > 0 && open > openBrackets(`${left}${right}`);
}

/** Whether a boundary between these two is none: the sentence goes on. */
function goesOn(left: string, right: string, language: string): boolean {
  if (!HAS_WORD.test(left) || !HAS_WORD.test(right) || ONLY_NUMBERING.test(left)) return true;
  if (GOES_ON.test(right)) return true;
  if (/[.…?!][”"»’)]*$/u.test(left) && GOES_ON_AFTER_QUOTE.test(right)) return true;
  if (CJK_QUOTE_END.test(left) && CJK_GOES_ON.test(right)) return true;
  return (
    closesSoon(left, right) || isAttribution(left, right, language) || isFalseStop(left, right, language)
  );
}

/** Whether a Korean particle follows a closing mark without a space. */
const carriesOn = (text: string, at: number): boolean =>
  QUOTE_END.test(text.slice(Math.max(0, at - 5), at)) && KOREAN_GOES_ON.test(text.slice(at, at + 10));

/** The one language with a rule of its own for sentences: its question mark is a semicolon. */
const GREEK = 'el';

/** Offsets where UAX 29 and lost spaces put a boundary, ends of the text included. */
function proposedOffsets(text: string, language: string): number[] {
  const offsets = new Set<number>([0, text.length]);
  if (language !== GREEK && hasLatinBreaks(text)) for (const offset of latinBreaks(text)) offsets.add(offset);
  else for (const { index } of segmenterFor(language).segment(text)) offsets.add(index);
  for (const match of text.matchAll(LOST_SPACE.of(text))) offsets.add(match.index + match[0].length);
  return [...offsets].sort((a, b) => a - b);
}

/**
 * Splits one block into sentences: UAX 29 for the language, then repairs where it is known to err.
 * Returns half-open spans of UTF-16 offsets, trimmed of white space, ordered, disjoint, none empty.
 */
export function findSentences(
  text: string,
  languageTag: string | null,
): readonly { readonly start: number; readonly end: number }[] {
  const language = primaryLanguage(languageTag);
  const offsets = proposedOffsets(text, language);
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const proposed of offsets.slice(1, -1)) {
    const closers = CLOSERS_FIRST.exec(text.slice(proposed, proposed + 20))?.[0].length ?? 0;
    const end = proposed + closers;
    if (end <= start) continue;
    const left = text.slice(Math.max(start, end - LONGEST_BRACKET), end).trim();
    const right = text.slice(end, end + LONGEST_BRACKET).trimStart();
    if (goesOn(left, right, language) || carriesOn(text, end)) continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
}

function trimSpan(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + piece.trimEnd().length) };
}
