import { describe, expect, it } from 'vitest';
import { hangsOnPronoun } from '../../../src/engine/select/inner-pronoun.ts';

describe('a pronoun further in', () => {
  it.each([
    ['en', '“We shall rebuild the pier before winter,” she said.'],
    ['en', 'At that height, he says, nobody hears the sea.'],
    ['en', 'In a letter, she called the vote a farce.'],
    ['en', 'Twice a year, it counts the seals.'],
    ['fr', '« Nous reconstruirons la jetée », a-t-elle promis.'],
    ['de', '„Wir bauen die Mole wieder auf“, sagte sie.'],
    ['sv', 'Efter mötet, hon lovade att bygga om piren.'],
  ])('hangs on a name that is not there (%s): %s', (language, text) => {
    expect(hangsOnPronoun(text, language)).toBe(true);
  });

  it.each([
    ['en', 'In May, it was clear that the pier would go.'],
    ['en', 'After Maria Holt resigned, she moved to the coast.'],
    ['en', 'The mayor of Port Ellery said, after the vote, that she would resign.'],
    ['en', '“We shall rebuild the pier,” said Maria Holt.'],
    ['en', 'On Tuesday, Maria Holt said she would resign.'],
    ['fr', 'Pour les pêcheurs, il n’existe pas de solution.'],
    ['de', 'Am Montag, erklärte Maria Holt, werde gebaut.'],
    ['es', 'En una carta, pidió perdón.'],
    ['und', 'In a letter, she called the vote a farce.'],
  ])('does not where the name is there, or nobody is meant (%s): %s', (language, text) => {
    expect(hangsOnPronoun(text, language)).toBe(false);
  });
});
