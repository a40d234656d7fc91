import { describe, expect, it } from 'vitest';
import { pointsBack } from '../../../src/engine/select/points-back.ts';

describe('pointsBack', () => {
  it.each([
    ['en', 'The town borrows the rest and pays it back over 25 years.'],
    ['en', 'Port Ellery and Marsh End lie within this zone.'],
    ['en', 'All three harbours stay closed.'],
    ['en', 'One of those is the old lighthouse.'],
    ['en', 'Many said the pier should never have been built.'],
    ['en', 'In the north, however, the storm did little harm.'],
    ['en', 'The lighthouse was closed, too.'],
    ['de', 'Die Fischer hingegen fürchten um ihre Liegeplätze.'],
  ])('is true (%s): %s', (language, text) => expect(pointsBack(text, language)).toBe(true));

  it.each([
    ['en', 'The rest of the pier will be rebuilt.'],
    ['en', 'The harbour closes at the end of this week.'],
    ['en', 'The council said that those who fish may stay.'],
    ['en', 'Many people said the pier should be kept.'],
    ['en', 'Some say the sea will take it.'],
    ['en', 'The council bought the pier, which was then rebuilt after that storm.'],
    ['fr', 'Le maire, en revanche, se tait.'],
    [null, 'All three harbours stay closed.'],
  ])('is false (%s): %s', (language, text) => expect(pointsBack(text, language)).toBe(false));
});
