import { describe, expect, it } from 'vitest';
import { sentenceBudgetFor } from '../../../src/engine/select/budget.ts';
import { type LayoutSentence, layOut } from '../../../src/engine/select/layout.ts';
import { judgeQuality, type QualityInput } from '../../../src/engine/select/quality.ts';

const line = (index: number, changes: Partial<LayoutSentence> = {}): LayoutSentence => ({
  index,
  blockIndex: index,
  joins: false,
  isListItem: false,
  ...changes,
});
const shape = (
  sentences: readonly LayoutSentence[],
  layout: Parameters<typeof layOut>[1],
  keepsBlocks = false,
) =>
  layOut(sentences, layout, keepsBlocks).map(
    ({ kind, sentences: indices }) => `${kind} ${indices.join('+')}`,
  );

describe('layOut', () => {
  it('makes one paragraph, or a bullet a sentence, or both', () => {
    const lines = [line(0), line(4), line(7)];
    expect(shape(lines, 'paragraph')).toEqual(['paragraph 0+4+7']);
    expect(shape(lines, 'bullets')).toEqual(['bullet 0', 'bullet 4', 'bullet 7']);
    expect(shape(lines, 'paragraphThenBullets')).toEqual(['paragraph 0', 'bullet 4', 'bullet 7']);
    expect(shape([], 'paragraph')).toEqual([]);
  });

  it('keeps a pair in one item', () => {
    expect(shape([line(3), line(4, { joins: true }), line(5)], 'bullets')).toEqual([
      'bullet 3+4',
      'bullet 5',
    ]);
  });

  it('keeps the blocks of a page that is itself a brief, its paragraph first', () => {
    const lines = [
      line(0, { blockIndex: 1 }),
      line(1, { blockIndex: 1 }),
      line(2, { blockIndex: 2, isListItem: true }),
      line(3, { blockIndex: 2, isListItem: true }),
    ];
    expect(shape(lines, 'paragraphThenBullets', true)).toEqual(['paragraph 0+1', 'bullet 2+3']);
    expect(shape(lines.slice(2), 'paragraphThenBullets', true)).toEqual(['bullet 2+3']);
  });
});

describe('sentenceBudgetFor', () => {
  it('is a third at standard length, never under two', () => {
    expect([1, 6, 7, 30, 31].map((count) => sentenceBudgetFor(count, 'standard'))).toEqual([2, 2, 3, 10, 11]);
  });

  it('is a sixth and at most six at short length, half at long', () => {
    expect([1, 6, 7, 600].map((count) => sentenceBudgetFor(count, 'short'))).toEqual([1, 1, 2, 6]);
    expect([1, 6, 7].map((count) => sentenceBudgetFor(count, 'long'))).toEqual([2, 3, 4]);
  });
});

describe('judgeQuality', () => {
  const EMPTY = { ids: [], weights: [] };
  const judge = (text: string, changes: Partial<QualityInput> = {}) =>
    judgeQuality({
      text,
      words: text.split(/\s+/u).length,
      blockKind: 'paragraph',
      isDoubtful: false,
      vector: EMPTY,
      headline: EMPTY,
      headlineWords: 0,
      quote: { open: false, outside: text },
      mostEnd: true,
      ...changes,
    });

  it('lets an ordinary sentence pass', () => {
    expect(judge('The council met on Monday evening.')).toEqual({ isUnfit: false, penalty: 0 });
  });

  for (const text of [
    'Who will pay for it all?',
    '谁来付钱呢这个问题？',
    'These are the five reasons:',
    'Not so.',
    'Here’s what economists had to say about the latest data.',
    'Here are five things to know before the vote.',
    'Photo of the harbour at night',
    '各地の震度は次のとおり。',
    'Welcome to the new harbour of Port Ellery.',
    'MARIA HOLT, BYLINE: It is a Saturday afternoon at the pier.',
    'Start your day with the harbour letter of the Courier.',
    'ATENÇÃO: Comentários sem nome não serão publicados.',
    'The old pier (left) stands beside the new one (right).',
    '🇺🇦 FT: the council is to replace the harbour master.',
    '(The council met on Monday.)',
    'The mayor did not respond to a request for comment.',
    'The paper reached out to the mayor for comment.',
    'The mayor declined to comment.',
    '“Are they sold this way?” asked Pineda, the reporter.',
    'Meanwhile, the fishermen wait for an answer.',
    'Leave a comment and let us know what you think.',
    'Heute wird es am Hafen zwar noch einmal kalt.',
    'Certes, le port reste ouvert cet hiver.',
    'As the ferries go, be sure to keep an eye out for the best fares.',
    'We’ll be looking more at the harbour as the weeks go by.',
  ])
    it(`takes for unfit: ${text}`, () =>
      expect(judge(text, { words: Math.max(3, text.split(' ').length) }).isUnfit).toBe(true));

  it('keeps a concession that the sentence itself takes back', () => {
    for (const text of [
      'Heute wird es am Hafen zwar kalt, die Fähren fahren aber.',
      'Der Hafen bleibt geschlossen, und zwar bis zum Herbst.',
      'Und das zwar schon am Montag, sagte die Bürgermeisterin.',
      'Das Spiel gewann der Klub am Hafen mit 2:1, zwar ohne Glanz.',
      'Der zwar kleine Klub am Hafen gewann den Pokal.',
      'Zwar sank die Zahl der Fähren, die der Fischer stieg indes.',
      'Certes, le port reste ouvert, mais les bateaux sont partis.',
      'Certes, le port est petit, néanmoins il reste ouvert.',
    ])
      expect(judge(text).isUnfit, text).toBe(false);
  });

  it('takes a quotation that ends in another sentence for unfit', () => {
    const open = { quote: { open: true, outside: 'The mayor said' } };
    expect(judge('The mayor said “we met on Monday.', open).isUnfit).toBe(true);
  });

  it('asks no full stop where the article writes none, nor of list items', () => {
    const text = 'Photo of the harbour at night';
    expect(judge(text, { mostEnd: false }).isUnfit).toBe(false);
    expect(judge(text, { blockKind: 'listItem' }).isUnfit).toBe(false);
  });

  it('prefers shorter sentences', () => {
    const plain = judge('The council met on Monday evening.').penalty;
    expect(judge('The council met.', { words: 70 }).penalty).toBeGreaterThan(
      judge('The council met.', { words: 50 }).penalty,
    );
    expect(judge('The council met.', { words: 50 }).penalty).toBeGreaterThan(plain);
  });
});
