import { describe, expect, it } from 'vitest';
import { countLeaning, leansOnContext } from '../../bench/openers.ts';

describe('a sentence that leans on the one before', () => {
  const leaning = [
    ['He added that the work would take years.', 'en'],
    ['“That changed,” she said.', 'en'],
    ['However, the bridge stayed open.', 'en'],
    ['For example, shops lost a third of their trade.', 'en'],
    ['– But not everyone agreed.', 'en'],
    ['Dadurch stiegen die Kosten.', 'de'],
    ['„Das ist falsch“, sagte Berg.', 'de'],
    ['Cette décision a été critiquée.', 'fr'],
    ['Sin embargo, nadie respondió.', 'es'],
  ] as const;
  const standing = [
    ['The council voted on Tuesday.', 'en'],
    ['Heather Smith left.', 'en'],
    ['This week the bridge closes.', 'en'],
    ['Both sides agreed to talk.', 'en'],
    ['Thatcher resigned in 1990.', 'en'],
    ['Das weiter kriselnde Manchester United gewann.', 'de'],
    ['Das Dorf liegt am Fluss.', 'de'],
    ['Ce mardi, le pont ferme.', 'fr'],
    ['Esslingen baut eine Brücke.', 'de'],
    ['Diese Woche schließt die Brücke.', 'de'],
    ['Cette semaine, le pont ferme.', 'fr'],
    ['He added.', 'ko'],
  ] as const;

  it.each(leaning)('%s', (text, language) => expect(leansOnContext(text, language)).toBe(true));
  it.each(standing)('not: %s', (text, language) => expect(leansOnContext(text, language)).toBe(false));
});

describe('countLeaning', () => {
  const sentences = ['Ann won.', 'She smiled.', 'Bob lost.', 'He cried.', 'It rained.'].map((text) => ({
    text,
  }));
  const count = (...items: number[][]) => countLeaning(items, sentences, 'en');

  it('forgives a leaning sentence that follows the one before in its item', () => {
    expect(count([0, 1], [2])).toEqual({ items: 2, leaning: 0, unresolved: 0 });
  });

  it('tells apart what was shown in an earlier item and what nobody has read', () => {
    expect(count([0], [1], [3])).toEqual({ items: 3, leaning: 2, unresolved: 1 });
    expect(count([1], [0])).toEqual({ items: 2, leaning: 1, unresolved: 1 });
    expect(count([0, 3])).toEqual({ items: 1, leaning: 1, unresolved: 1 });
  });
});
