import { describe, expect, it } from 'vitest';
import { isUnattributedSpeech } from '../../../src/engine/select/reported-speech.ts';

describe('indirect speech without its speaker', () => {
  it.each([
    'Der Hafen sei zu klein.',
    'Die Fischer habe niemand gefragt.',
    'Für den Sommer sei der Zusammenhang weniger eindeutig, da das Wetter wechsle.',
  ])('is found: %s', (text) => expect(isUnattributedSpeech(text, 'de-CH')).toBe(true));

  it.each([
    'Der Hafen sei zu klein, sagte die Bürgermeisterin.',
    'Der Hafen sei zu klein, argumentiert die Gewerkschaft.',
    'Der Hafen sei zu klein, so der Minister.',
    'Laut Gemeinde sei der Hafen zu klein.',
    'Holt erklärte, der Hafen sei zu klein.',
    'Die ganze Zeit habe ich gewartet.',
    'Es sei denn, der Rat stimmt zu.',
    'Der Hafen ist zu klein.',
  ])('is not: %s', (text) => expect(isUnattributedSpeech(text, 'de')).toBe(false));

  it('is looked for in German alone', () => expect(isUnattributedSpeech('El sei.', 'es')).toBe(false));
});
