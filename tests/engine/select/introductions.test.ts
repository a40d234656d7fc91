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
    expect(findIntroductions(texts, speakers, 'Pier closed', 'en')).toEqual([
      null,
      null,
      1,
      null,
      null,
      1,
      1,
    ]);
  });

  it('finds where a short form is spelt out', () => {
    const texts = [
      'The union of harbour workers (HWU) struck.',
      'The HWU won.',
      'NATO came.',
      'Nobody (Holt) left.',
    ];
    const nobody = texts.map(() => null);
    expect(findIntroductions(texts, nobody, 'Strike', 'en')).toEqual([null, 0, null, null]);
    expect(findIntroductions(texts, nobody, 'HWU strikes', 'en')).toEqual([null, null, null, null]);
  });

  it('asks for none where the headline names the speaker, or nobody introduces him', () => {
    const texts = ['Maria Holt spoke.', 'Holt said so.', 'Figgins said no.', 'The mayor said yes.'];
    const speakers = [null, 'Holt', 'Figgins', 'The mayor'];
    expect(findIntroductions(texts, speakers, 'Holt leaves', 'en')).toEqual([null, null, null, null]);
    expect(findIntroductions(texts, speakers, 'Leaving', 'en')).toEqual([null, 0, null, null]);
  });

  it('finds who somebody is that a sentence begins with, or that says something further in', () => {
    const texts = [
      'Maria Holt, the mayor, came.',
      'Holt wept.',
      'Although nobody was reported missing, Holt said the search goes on.',
      'The search, with Holt, goes on.',
      'After the storm, Holt wept.',
    ];
    const nobody = texts.map(() => null);
    expect(findIntroductions(texts, nobody, 'Search', 'en')).toEqual([null, 0, 0, null, 0]);
  });

  it('knows a surname of two words', () => {
    const texts = [
      'Maria Holt Vane, the mayor, came.',
      '“It was old,” Holt Vane said.',
      '“Old,” said Maria Lund.',
    ];
    expect(findIntroductions(texts, ['Maria Holt Vane', 'Holt Vane', 'Maria Lund'], 'Pier', 'en')).toEqual([
      null,
      0,
      null,
    ]);
  });

  it('takes no word for a name that only begins one, or that the article also writes small', () => {
    const texts = [
      'Minister Theresa Holt came.',
      'The river rose.',
      'City Officials met.',
      'Officials left.',
    ];
    const nobody = texts.map(() => null);
    expect(
      findIntroductions([...texts, 'The officials were tired.'], [...nobody, null], 'Flood', 'en'),
    ).toEqual([null, null, null, null, null]);
  });

  it('asks for none of a German noun that begins a sentence', () => {
    const texts = ['Viele Fischer kamen.', 'Fischer fürchten den Sturm.'];
    expect(findIntroductions(texts, [null, null], 'Sturm', 'de')).toEqual([null, null]);
  });
});
