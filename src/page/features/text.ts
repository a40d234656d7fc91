import type { PageBlock } from '../blocks.ts';
import { ENDS_SENTENCE, HAS_QUOTE, OPENS_QUOTE, PHRASE_NAMES } from '../phrases.ts';
import { SIGNPOSTS } from '../word-classes.ts';
import { count, type FeatureGroup, flag, KINDS, log } from './group.ts';

const CAPITAL = /\p{Lu}/u;
const COMMAS = new Set(',，、،;；');
const BARS = new Set('|•·>»›/');

/** Counted in one go: a regular expression for each takes several times as long. */
function countSigns(text: string) {
  const counts = { commas: 0, bars: 0, digits: 0, capitals: 0, initials: 0, words: 1 };
  let isStart = true;
  for (const char of text) {
    const isSpace = char === ' ';
    if (isSpace) counts.words++;
    else if (char >= '0' && char <= '9') counts.digits++;
    else if (COMMAS.has(char)) counts.commas++;
    else if (BARS.has(char)) counts.bars++;
    else if (char >= 'A' && (char <= 'Z' || (char > '\u00BF' && CAPITAL.test(char)))) {
      counts.capitals++;
      if (isStart) counts.initials++;
    }
    isStart = isSpace;
  }
  return counts;
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
        flag(ENDS_SENTENCE.test(ending)),
        flag(/[:：]$/.test(ending)),
        log(count(text, /[.!?。！？؟।](\s|$|["'”’»」])/gu)),
        signs.commas / length,
        signs.digits / length,
        signs.capitals / length,
        flag(/^\p{Ll}/u.test(text)),
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

export const phrases: FeatureGroup = {
  names: PHRASE_NAMES.map((name) => `says:${name}`),
  prepare:
    ({ context }) =>
    (index) => {
      const bits = context.says(index);
      return PHRASE_NAMES.map((_, at) => (bits >>> at) & 1);
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
