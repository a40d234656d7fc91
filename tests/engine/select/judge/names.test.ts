import { describe, expect, it } from 'vitest';
import { countNames } from '../../../../src/engine/select/judge/names.ts';

const NONE = { known: 0, full: 0, bare: 0 };

describe('names in a sentence', () => {
  it('are known from headline and opening, told in full, or a surname that was told in full before', () => {
    const texts = [
      'Maria Holt left the council.',
      'The mayor thanked Holt and Ito.',
      'Jonas Ito said so on Monday.',
      'Ito’s bridge is old.',
    ];
    expect(countNames(texts, [], 'en')).toEqual([
      { ...NONE, full: 1 },
      { ...NONE, bare: 1 },
      { ...NONE, full: 1 },
      { ...NONE, bare: 1 },
    ]);
    expect(countNames(texts, ['Holt leaves'], 'en').map(({ known }) => known)).toEqual([1, 1, 0, 0]);
  });

  it('are no words that the article also writes small at the start of a sentence, and in German nowhere', () => {
    const english = ['Council members met.', 'The council met in Council House.'];
    expect(countNames(english, [], 'en')).toEqual([NONE, { ...NONE, full: 1 }]);
    const german = ['Alte Gehen und Tobias Kauert.', 'Wir gehen mit Kauert, alte Freunde.'];
    expect(countNames(german, [], 'de')).toEqual([
      { ...NONE, full: 1 },
      { ...NONE, bare: 1 },
    ]);
  });

  it('need capitals', () => {
    expect(countNames(['港町の評議会は月曜日に決めた。'], [], 'ja')).toEqual([NONE]);
    expect(countNames([''], ['', '—'], 'en')).toEqual([NONE]);
  });
});
