import fc from 'fast-check';
import { type Article, type Block, READY_MADE_RULES, type SectionRule } from '../../src/engine/index.ts';

/** An article of the given blocks; strings are paragraphs. */
export function articleOf(
  blocks: readonly (string | Block)[],
  {
    title = '',
    language = 'en',
    standfirst = null,
  }: { title?: string; language?: string | null; standfirst?: string | null } = {},
): Article {
  return {
    title,
    byline: null,
    siteName: null,
    language,
    direction: 'ltr',
    publishedAt: null,
    standfirst,
    url: '',
    citeUrl: '',
    blocks: blocks.map(
      (block): Block => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block),
    ),
    dropped: [],
    partial: null,
  };
}

export const bullet = (text: string): Block => ({ kind: 'listItem', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });

export const ALL_RULES: readonly SectionRule[] = READY_MADE_RULES.map((rule) => ({ ...rule, enabled: true }));

export function ruleOf(
  id: string,
  changes: Partial<SectionRule> & { readonly accepts?: SectionRule['accepts'] },
): SectionRule {
  return {
    id,
    title: id,
    enabled: true,
    layout: 'bullets',
    maxSentences: 3,
    accepts: { roles: [], signals: [], phrases: [], positions: [] },
    excludes: [],
    aliases: [],
    ...changes,
  };
}

export const accepting = (accepts: Partial<SectionRule['accepts']>): SectionRule['accepts'] => ({
  roles: [],
  signals: [],
  phrases: [],
  positions: [],
  ...accepts,
});

const WORDS = [
  'council',
  'river',
  'vote',
  'budget',
  'teachers',
  'mayor',
  'harbour',
  'flood',
  'strike',
  'bridge',
  'court',
  'will',
  'said',
  'police',
  'hospital',
  'school',
  'minister',
  'year',
  'bank',
  'train',
];
const OPENERS = [
  'The',
  'A',
  'He',
  'But',
  'This',
  'Mayor Ito',
  'Last year the',
  'Officials',
  '“We will',
  'In 2014 the',
];
const ENDS = ['.', '.', '.', '.', '?', ':', '”, she said.', ''];

const sentence = fc
  .tuple(
    fc.constantFrom(...OPENERS),
    fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 25 }),
    fc.constantFrom(...ENDS),
  )
  .map(([opener, words, end]) => `${opener} ${words.join(' ')}${end}`);

const block = fc.record({
  kind: fc.constantFrom<Block['kind']>('paragraph', 'paragraph', 'paragraph', 'listItem', 'heading', 'quote'),
  text: fc.oneof(
    {
      weight: 8,
      arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'The latest: the council met.',
        'Go deeper:',
        'Zoom out',
        'Why it matters: money.',
        'Background',
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
        .map((text) => text.trim() || 'x'),
    },
  ),
});

/** Articles of every shape, with headings, lists, labels, questions and rubbish. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .tuple(
    fc.array(block, { maxLength: 30 }),
    sentence,
    fc.constantFrom('en', 'de', 'ja', 'xx', null),
    fc.option(sentence),
  )
  .map(([blocks, title, language, standfirst]) => articleOf(blocks, { title, language, standfirst }));

export const anyRule: fc.Arbitrary<SectionRule> = fc
  .tuple(
    fc.constantFrom('latest', 'deeper', 'user-a', 'user-b', 'user-c'),
    fc.constantFrom<SectionRule['layout']>('paragraph', 'bullets', 'paragraphThenBullets'),
    fc.integer({ min: 1, max: 6 }),
    fc.subarray(['mainEvent', 'currentContext', 'historicalEvent', 'evaluation', 'expectation'] as const),
    fc.subarray(['quote', 'number', 'date', 'future'] as const),
    fc.subarray(['flood', 'the m* ', '*', 'river vote']),
    fc.subarray(['bank', 'court']),
  )
  .map(([id, layout, maxSentences, roles, signals, phrases, excludes]) =>
    ruleOf(id, { layout, maxSentences, accepts: accepting({ roles, signals, phrases }), excludes }),
  );

export const anyRules: fc.Arbitrary<readonly SectionRule[]> = fc.oneof(
  fc.constant(READY_MADE_RULES),
  fc.constant(ALL_RULES),
  fc.uniqueArray(anyRule, { selector: (rule) => rule.id, maxLength: 5 }),
);
