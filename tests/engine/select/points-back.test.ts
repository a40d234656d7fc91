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
    ['en', 'She denies the charge, but she remembers the storm that night.'],
    ['en', 'The agency warns of storms.'],
    ['de', 'Die Fischer hingegen fürchten um ihre Liegeplätze.'],
    ['en', 'Dressed in a Port Ellery jersey, he waved.'],
    ['en', 'On Tuesday, she said the pier was safe.'],
    ['en', 'Her supporters criticised this, using every means they had.'],
    ['en', 'The review similarly found no fault.'],
    ['de', 'Für ihn ist der Hafen zu klein.'],
    ['de', 'Holt zeichnet damit ein anderes Bild des Hafens.'],
    ['fr', 'À ses yeux, le port est trop petit.'],
    ['es', 'Según ella, el puerto es pequeño.'],
    ['pt', 'Nesse caso, o porto fecha.'],
    ['hi', 'पुलिस ने उसके घर से गहना बरामद किया।'],
    ['ru', 'После этого порт закрыли.'],
  ])('is true (%s): %s', (language, text) => expect(pointsBack(text, language)).toBe(true));

  it.each([
    ['en', 'The rest of the pier will be rebuilt.'],
    ['en', 'The harbour closes at the end of this week.'],
    ['en', 'The council said that those who fish may stay.'],
    ['en', 'Many people said the pier should be kept.'],
    ['en', 'On Tuesday, the mayor said the pier was safe.'],
    ['en', 'Some say the sea will take it.'],
    ['en', 'The night was cold, and nobody slept that night.'],
    ['en', 'The centre of Port Ellery was flooded.'],
    ['en', 'The council bought the pier, which was then rebuilt after that storm.'],
    ['fr', 'Le maire, en revanche, se tait.'],
    [null, 'All three harbours stay closed.'],
    ['de', 'In diesem Jahr schließt der Hafen.'],
    ['de', 'Der Sturm hat damit zu tun, dass die Mole fehlt.'],
    ['es', 'En este año el puerto cierra.'],
    ['fr', 'Dans le port, deux bateaux.'],
  ])('is false (%s): %s', (language, text) => expect(pointsBack(text, language)).toBe(false));
});
