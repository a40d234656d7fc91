import { describe, expect, it } from 'vitest';
import { countDates } from '../../../src/engine/signals/dates.ts';
import { countFigures } from '../../../src/engine/signals/figures.ts';
import { findSignals } from '../../../src/engine/signals/index.ts';
import { tokenise } from '../../../src/engine/text/tokens.ts';

const signalsOf = (text: string, language: string | null = 'en') =>
  findSignals([{ text, blockIndex: 0, start: 0, end: text.length }], [tokenise(text)], language, [null])[0]!
    .signals;

describe('figures', () => {
  it('count sums and shares twice and bare years not at all', () => {
    expect(countFigures('In 2019 they met.', 'en')).toBe(0);
    expect(countFigures('They sold 1,200 cars.', 'en')).toBe(1);
    expect(countFigures('Profit rose 3.5% to $4 billion.', 'en')).toBe(4);
    expect(countFigures('Covid-19 and B2B are no figures of ours.', 'en')).toBeLessThanOrEqual(1);
  });
});

describe('figures beside months', () => {
  it('are days, not figures', () => {
    expect(countFigures('It began on April 12 and ended on 3 May.', 'en')).toBe(0);
    expect(countFigures('On Aug. 7 they sold 12 cars.', 'en')).toBe(1);
    expect(countFigures('Am 3. März kamen 40 Gäste.', 'de')).toBe(1);
  });
});

describe('dates', () => {
  it('are found in every language that Intl knows', () => {
    expect(countDates('It happened on Tuesday, 3 March 2020.', 'en')).toBeGreaterThanOrEqual(2);
    expect(countDates('Es geschah am 3. März.', 'de')).toBe(1);
    expect(countDates('To stało się 3 marca.', 'pl')).toBe(1);
    expect(countDates('2024年3月5日に起きた。', 'ja')).toBeGreaterThan(0);
  });

  it('are not seen in words that only look like months', () => {
    expect(countDates('They may march on.', 'en')).toBe(0);
    expect(countDates('La planète mars est rouge.', 'fr')).toBe(0);
  });
});

describe('findSignals', () => {
  it('finds quotations by their marks, in any language', () => {
    for (const text of [
      '“We will never do that again,” she said.',
      '„Das machen wir nie wieder mit“, sagte sie.',
      '« Nous ne le ferons plus jamais », dit-elle.',
      '彼は「二度としません」と言った。',
    ])
      expect(signalsOf(text, null)).toContain('quote');
  });

  it('takes a name in quotation marks for no quotation', () => {
    expect(signalsOf('The film “The Bridge” opened.')).not.toContain('quote');
  });

  it('looks ahead only where a list of markers exists', () => {
    expect(signalsOf('Der Rat wird im Mai entscheiden.', 'de')).toContain('future');
    expect(signalsOf('The board is expected to vote in May.')).toContain('future');
    expect(signalsOf('The board voted.')).not.toContain('future');
    expect(signalsOf('The board is expected to vote.', null)).not.toContain('future');
  });
});

describe('quotations that lean on the sentence before', () => {
  const leans = (texts: readonly string[], language = 'en') =>
    findSignals(
      texts.map((text) => ({ text, blockIndex: 0, start: 0, end: text.length })),
      texts.map(tokenise),
      language,
      texts.map(() => null),
    ).map(({ quote }) => quote.leans);

  it('go on, are nothing but a quotation, or are given to a pronoun', () => {
    expect(leans(['The mayor said: “We were wrong.', 'We are sorry.”'])).toEqual([false, true]);
    expect(leans(['Ann Lee left.', '“There was nothing to do.”', '“I would go again,” she said.'])).toEqual([
      false,
      true,
      true,
    ]);
    expect(leans(['„Wir gehen“, sagte er.', '„Wir bleiben hier“, sagte Anna Lee.'], 'de')).toEqual([
      true,
      false,
    ]);
    expect(leans(['“We won,” said Ann Lee, who had left the party.'])).toEqual([false]);
  });
});
