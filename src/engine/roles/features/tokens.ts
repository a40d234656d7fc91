import { latinPattern } from '../../text/latin-pattern.ts';
export interface Token {
  readonly lower: string;
  /** Offset of the token in its sentence, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
  readonly capitalised: boolean;
  readonly number: boolean;
}

const TOKEN = latinPattern(
  String.raw`\p{N}[\p{N}.,]*\p{N}|[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*|[%$€£]`,
  'gu',
);

/** Words and numbers of a sentence; contractions and hyphenated words stay whole. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN.of(text))) {
    const raw = match[0];
    const lower = raw.toLowerCase().replaceAll('’', "'");
    const first = raw.charCodeAt(0);
    tokens.push({
      lower,
      start: match.index,
      length: raw.length,
      capitalised: raw[0] !== lower[0],
      number: first >= 48 && first <= 57,
    });
  }
  return tokens;
}

/** A crude English stem, enough for overlap between sentences: plural, possessive, -ed, -ing, -ly. */
export function stem(lower: string): string {
  let word = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  if (word.length > 5 && word.endsWith('ing')) word = word.slice(0, -3);
  else if (word.length > 4 && word.endsWith('ies')) word = `${word.slice(0, -3)}y`;
  else if (word.length > 4 && (word.endsWith('ed') || word.endsWith('es') || word.endsWith('ly')))
    word = word.slice(0, -2);
  else if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) word = word.slice(0, -1);
  if (word.length > 3 && word.endsWith('e')) word = word.slice(0, -1);
  return word;
}

const STOP_WORDS = new Set(
  `a an the of in on at to for from by with and or but nor as is are was were be been being it its this that these those he she
  they them his her their him i you we us our my your who whom which what when where why how not no do does did has have had will would
  can could may might should shall must than then so if into over after before about up down out more most some any all also other
  such only own same too very just one two new first last year years said says say there here during while between under against
  through because until both each few s t u.s mr mrs ms inc co corp`.split(/\s+/u),
);
export const isStopWord = (lower: string): boolean => STOP_WORDS.has(lower);
