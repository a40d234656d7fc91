import type { PageBlock } from '../blocks.ts';
import { ENDS_SENTENCE, HAS_QUOTE, OPENS_QUOTE, PHRASE_NAMES, PHRASES } from '../phrases.ts';
import { SIGNPOSTS } from '../word-classes.ts';
import { count, type FeatureGroup, flag, KINDS, log } from './group.ts';

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
      const { text } = block;
      const length = text.length;
      const words = text.split(' ');
      return [
        log((context.tokens[index] as readonly string[]).length),
        log(length),
        block.linkLength / length,
        block.linkCount,
        block.strongLength / length,
        block.emphasisLength / length,
        flag(block.hasTime),
        flag(ENDS_SENTENCE.test(text)),
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
      const text = (context.blocks[index] as PageBlock).text.slice(0, 600);
      return PHRASE_NAMES.map((name) => flag(PHRASES[name].test(text)));
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
