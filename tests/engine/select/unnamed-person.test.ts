import { describe, expect, it } from 'vitest';
import { unnamedPersonFinder } from '../../../src/engine/select/unnamed-person.ts';

const find = (text: string, language: string | null, others: readonly string[] = []): boolean =>
  unnamedPersonFinder([text, ...others], language)(text);

describe('a person who is not named', () => {
  it.each([
    ['en', 'Though her boat was old, it was never late.'],
    ['en', 'The letters she wrote were found in the lighthouse.'],
    ['en', 'At first, there was no sign of her.'],
    ['sv', 'Det var i hamnen hon hittades.'],
    ['da', 'For hende handler havnen om mere end fisk.'],
    ['nl', 'Volgens hem blijft de haven dicht.'],
  ])('is found (%s): %s', (language, text) => {
    const others = [`so ${text.toLowerCase()}`];
    expect(find(text, language, others)).toBe(true);
  });

  it.each([
    ['en', 'Maria Holt said she would resign.'],
    ['en', 'The mayor said she would resign.'],
    ['en', 'A fisherman who lost his boat asked for help.'],
    ['en', 'In his speech, King Charles named the harbour.'],
    ['en', 'Earlier, in her opening words, the judge spoke of the pier.'],
    ['en', 'He left at noon.'],
    ['de', 'Für ihn ist der Hafen zu klein.'],
    [null, 'Though her boat was old, it was never late.'],
  ])('is not (%s): %s', (language, text) => {
    expect(find(text, language, [`so ${text.toLowerCase()}`])).toBe(false);
  });

  it('takes a first word for a name that the article also writes with a capital', () => {
    const text = 'Field tried it on her own porch.';
    expect(find(text, 'en', ['It was Leslie Field who left the field.'])).toBe(false);
    expect(find('Trucks pass her yard.', 'en', ['The trucks are loud.'])).toBe(true);
  });
});
