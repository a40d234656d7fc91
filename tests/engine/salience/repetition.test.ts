import { describe, expect, it } from 'vitest';
import { repetitionOf, TermSpace, termsOf } from '../../../src/engine/salience/vectors.ts';
import { tokenise } from '../../../src/engine/text/tokens.ts';

const TEXTS = [
  'The council closed the pier of Port Ellery on Monday',
  'After the storm of January broke it in three places, the council closed the pier of Port Ellery on Monday and asked the county for money to build another one before winter',
  'Eleven boats sank in the harbour when the sea came over the wall',
  'The council met',
];
const terms = TEXTS.map((text) => termsOf(tokenise(text)));
const space = new TermSpace(terms);
const [short, long, other, tiny] = terms.map((list) => space.vector(list));

describe('repetitionOf', () => {
  it('is whole where one sentence holds the other, either way round', () => {
    expect(repetitionOf(short!)(long!)).toBe(1);
    expect(repetitionOf(long!)(short!)).toBe(1);
  });

  it('is the cosine otherwise, and for what is too short to tell', () => {
    expect(repetitionOf(short!)(other!)).toBeLessThan(0.4);
    expect(repetitionOf(long!)(tiny!)).toBeLessThan(1);
  });
});
