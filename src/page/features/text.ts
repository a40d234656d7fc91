import type { PageBlock } from '../blocks.ts';
import { ENDS_SENTENCE, HAS_QUOTE, OPENS_QUOTE, PHRASE_NAMES } from '../phrases.ts';
import { SIGNPOSTS } from '../word-classes.ts';
import { count, type FeatureGroup, flag, KINDS, log } from './group.ts';

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
      const words = text.split(' ');
      return [
        log((context.tokens[index] as readonly string[]).length),
        log(block.text.length),
        block.linkLength / block.text.length,
        block.linkCount,
        block.strongLength / block.text.length,
        block.emphasisLength / block.text.length,
        flag(block.hasTime),
        flag(ENDS_SENTENCE.test(block.text.slice(-40))),
        flag(/[:：]$/.test(text)),
        log(count(text, /[.!?。！？؟।](\s|$|["'”’»」])/gu)),
        count(text, /[,，、،;；]/g) / length,
        count(text, /\d/g) / length,
        count(text, /\p{Lu}/gu) / length,
        flag(/^\p{Ll}/u.test(text)),
        flag(OPENS_QUOTE.test(text)),
        flag(HAS_QUOTE.test(text)),
        KINDS.indexOf(block.kind),
        block.level,
        count(text, /[|•·>»›/]/g),
        count(text, /(^|\s)\p{Lu}/gu) / words.length,
        flag(/(\.\.\.|…)\W*$/.test(text)),
        flag(/[?？؟]\W*$/.test(text)),
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
      return SIGNPOSTS.map((_, signpost) => signposts.distance(element, signpost));
    },
};
