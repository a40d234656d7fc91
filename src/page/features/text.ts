import type { PageBlock } from '../blocks.ts';
import { HAS_QUOTE, OPENS_QUOTE, PHRASE_NAMES } from '../phrases.ts';
import { SIGNPOSTS } from '../word-classes.ts';
import { count, type FeatureGroup, flag, KINDS, log } from './group.ts';

const CAPITAL = /\p{Lu}/u;
const COMMAS = ',，、،;；';
const BARS = '|•·>»›/';

/** Where a pair of surrogates begins, of the character that it stands for. */
function isCapital(code: number, text: string, at: number): boolean {
  if (code <= 0xbf) return code >= 0x41 && code <= 0x5a;
  // Signs, syllables and words of East Asia have no capitals.
  if ((code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7ff)) return false;
  return CAPITAL.test(code >= 0xd800 && code <= 0xdbff ? text.slice(at, at + 2) : (text[at] as string));
}

/** Counted in one go: a regular expression for each takes several times as long. */
function countSigns(text: string) {
  const counts = { commas: 0, bars: 0, digits: 0, capitals: 0, initials: 0, words: 1 };
  let isStart = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const wasStart = isStart;
    isStart = false;
    // Small letters first: most characters are, and none of the signs.
    if (code >= 0x61 && code <= 0x7a) continue;
    if (code === 0x20) {
      counts.words++;
      isStart = true;
    } else if (code >= 0x30 && code <= 0x39) counts.digits++;
    else if (COMMAS.includes(text[at] as string)) counts.commas++;
    else if (BARS.includes(text[at] as string)) counts.bars++;
    else if (isCapital(code, text, at)) {
      counts.capitals++;
      if (wasStart) counts.initials++;
    }
  }
  return counts;
}

function startsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(text);
}

/** Shares of letters and signs are counted over so many characters. */
const SAMPLE = 4_000;

export const shape: FeatureGroup = {
  names: [
    'tokens',
    'chars',
    'linkShare',
    'links',
    'strongShare',
    'emphasisShare',
    'hasTime',
    'endsSentence',
    'endsColon',
    'sentences',
    'commas',
    'digitShare',
    'upperShare',
    'lowerStart',
    'opensQuote',
    'hasQuote',
    'kind',
    'level',
    'pipes',
    'capitalisedShare',
    'endsDots',
    'question',
  ],
  prepare:
    ({ context }) =>
    (index) => {
      const block = context.blocks[index] as PageBlock;
      const text = block.text.slice(0, SAMPLE);
      const length = text.length;
      const signs = countSigns(text);
      const ending = block.text.slice(-40);
      return [
        log((context.tokens[index] as readonly string[]).length),
        log(block.text.length),
        block.linkLength / block.text.length,
        block.linkCount,
        block.strongLength / block.text.length,
        block.emphasisLength / block.text.length,
        flag(block.hasTime),
        flag(context.ends[index] as boolean),
        flag(/[:：]$/.test(ending)),
        log(count(text, /[.!?。！？؟।](\s|$|["'”’»」])/gu)),
        signs.commas / length,
        signs.digits / length,
        signs.capitals / length,
        flag(startsSmall(text)),
        flag(OPENS_QUOTE.test(text)),
        flag(HAS_QUOTE.test(text)),
        KINDS.indexOf(block.kind),
        block.level,
        signs.bars,
        signs.initials / signs.words,
        flag(/(\.\.\.|…)\W*$/.test(ending)),
        flag(/[?？؟]\W*$/.test(ending)),
      ];
    },
};

const said = new Uint8Array(PHRASE_NAMES.length);

export const phrases: FeatureGroup = {
  names: PHRASE_NAMES.map((name) => `says:${name}`),
  prepare:
    ({ context }) =>
    (index) => {
      const bits = context.says(index);
      for (let at = 0; at < said.length; at++) said[at] = (bits >>> at) & 1;
      return said;
    },
};

export const signs: FeatureGroup = {
  names: SIGNPOSTS.map((name) => `above:${name}`),
  prepare:
    ({ context, signposts }) =>
    (index) => {
      const { element } = context.blocks[index] as PageBlock;
      return signposts.row(element);
    },
};
