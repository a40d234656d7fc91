import { describe, expect, it } from 'vitest';
import { READY_MADE_RULES, readingSeconds, summarise, wordCount } from '../../src/engine/index.ts';
import { articleOf } from './article.ts';

const STANDARD = { rules: READY_MADE_RULES, length: 'standard' } as const;

describe('a text that is too short', () => {
  it('has sentences and a plain summary but no brief', () => {
    const summary = summarise(articleOf(['It rained. It stopped.']), { ...STANDARD, sentenceBudget: 1 });
    expect(summary.failure).toEqual({ kind: 'tooShort' });
    expect(summary.brief).toBeNull();
    expect(summary.sentences).toHaveLength(2);
    expect(summary.summary).toHaveLength(1);
  });

  it('is counted in letters where there are no spaces between words', () => {
    const sentence = '気象庁は十三日に日向灘で強い地震があったと発表した。';
    expect(summarise(articleOf([sentence], { language: 'ja' }), STANDARD).failure).toEqual({
      kind: 'tooShort',
    });
    const long = `${sentence.slice(0, -1).repeat(6)}。`;
    expect(summarise(articleOf([long], { language: 'ja' }), STANDARD).failure).toBeNull();
  });

  it('is not made long by empty sentences', () => {
    const givenSentences = ['', ' ', ''].map((text, blockIndex) => ({
      text,
      blockIndex,
      start: 0,
      end: text.length,
    }));
    const summary = summarise(articleOf(['', ' ', '']), { ...STANDARD, givenSentences });
    expect(summary).toMatchObject({ brief: null, failure: { kind: 'tooShort' } });
    expect(summary.sentences).toHaveLength(3);
  });

  it('is none when it has three sentences or sixty words', () => {
    expect(summarise(articleOf(['One fell. Two fell. Three fell.']), STANDARD).failure).toBeNull();
    expect(summarise(articleOf([`${'word '.repeat(60)}.`]), STANDARD).failure).toBeNull();
    expect(summarise(articleOf([]), STANDARD).failure).toEqual({ kind: 'tooShort' });
  });
});

describe('reading time', () => {
  it('counts words where there are spaces and pairs of letters where there are none', () => {
    expect(wordCount('One two, three.')).toBe(3);
    expect(wordCount('気象庁発表')).toBe(3);
    expect(wordCount('AI技術5月')).toBe(4);
  });

  it('is a minute for a minute’s words, and 0 for none', () => {
    expect(readingSeconds('word '.repeat(238), 'en-GB')).toBe(60);
    expect(readingSeconds('', 'en')).toBe(0);
    expect(readingSeconds('слово '.repeat(184), 'ru')).toBe(60);
    expect(readingSeconds('word '.repeat(184), null)).toBe(60);
  });
});
