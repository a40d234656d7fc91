import { describe, expect, it } from 'vitest';
import { findIntroductions } from '../../../src/engine/select/introductions.ts';

describe('findIntroductions', () => {
  it('finds the sentence that tells who a speaker is', () => {
    const texts = [
      'The pier was closed.',
      'Maria Holt, the mayor, blamed the storm.',
      '“It was old,” Holt said.',
      '“Nobody knew,” said Mayor Holt.',
      'That was long ago.',
      '“And nobody asked,” Holt said.',
      '“Nobody.”',
    ];
    const speakers = [null, 'Maria Holt', 'Holt', 'Holt', null, 'Holt', 'Holt'];
    expect(findIntroductions(texts, speakers, 'Pier closed')).toEqual([null, null, 1, null, null, 1, null]);
  });

  it('finds where a short form is spelt out', () => {
    const texts = [
      'The union of harbour workers (HWU) struck.',
      'The HWU won.',
      'NATO came.',
      'Nobody (Holt) left.',
    ];
    const nobody = texts.map(() => null);
    expect(findIntroductions(texts, nobody, 'Strike')).toEqual([null, 0, null, null]);
    expect(findIntroductions(texts, nobody, 'HWU strikes')).toEqual([null, null, null, null]);
  });

  it('asks for none where the headline names the speaker, or nobody introduces him', () => {
    const texts = ['Maria Holt spoke.', 'Holt said so.', 'Figgins said no.', 'The mayor said yes.'];
    const speakers = [null, 'Holt', 'Figgins', 'The mayor'];
    expect(findIntroductions(texts, speakers, 'Holt leaves')).toEqual([null, null, null, null]);
    expect(findIntroductions(texts, speakers, 'Leaving')).toEqual([null, 0, null, null]);
  });
});
