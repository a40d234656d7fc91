import { describe, expect, it } from 'vitest';
import { READY_MADE_RULES } from '../../../../src/engine/index.ts';
import { understand } from '../../../../src/engine/pipeline.ts';
import { LINE_FEATURES, lineFeatures } from '../../../../src/engine/select/judge/features.ts';
import { contextPrice, JUDGES, judgeLines, judgeShare } from '../../../../src/engine/select/judge/index.ts';
import { judgeAll, judgeInput } from '../../../../src/engine/select/lines.ts';
import { articleOf } from '../../article.ts';
import { STORY, story } from '../../story.ts';

function inputOf(article = story, opening: readonly number[] = [0]) {
  const { input } = understand(article, { rules: READY_MADE_RULES, length: 'standard' });
  return judgeInput(input, judgeAll(input), opening, '');
}

describe('what a reader of headline and opening makes of a line', () => {
  const input = inputOf();
  const judgements = judgeLines(input, JUDGES);
  const of = (start: string) =>
    judgements[input.weighed.sentences.findIndex(({ text }) => text.startsWith(start))]!;

  it('is a probability for every sentence', () => {
    for (const { needsContext, isEmpty } of judgements)
      for (const value of [needsContext, isEmpty]) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(1);
      }
  });

  it('finds what lives on the line before likelier to need it than what does not', () => {
    const alone = of('About 18,000 vehicles').needsContext;
    for (const start of ['It was the longest', 'However, the chamber', 'A new one'])
      expect(of(start).needsContext).toBeGreaterThan(alone + 0.2);
  });

  it('is not understood better for being the first where nothing opens the brief', () => {
    const [first] = lineFeatures(inputOf(story, []));
    expect(first![LINE_FEATURES.indexOf('afterOpening')]).toBe(0);
  });

  it('finds questions and announcements emptier than news', () => {
    const news = of('About 18,000 vehicles').isEmpty;
    for (const start of ['Why were they', 'Here is what'])
      expect(of(start).isEmpty).toBeGreaterThan(news + 0.2);
  });

  it('knows what the opening has told', () => {
    const article = articleOf(
      [
        'The council met on Monday in the town hall.',
        'Maria Holt, who leads the council, spoke first that day.',
        'In the evening all of the shops were closed, to the surprise of many guests.',
        'The bridge on the old road to the coast was closed by Holt after a storm.',
      ],
      { title: 'Bridge closed' },
    );
    const [before, after] = [[0], [1]].map(
      (opening) => judgeLines(inputOf(article, opening), JUDGES)[3]!.needsContext,
    );
    expect(after).toBeLessThan(before!);
  });
});

describe('features of a line', () => {
  it('are numbers, one row a sentence, whatever the text', () => {
    for (const article of [
      story,
      articleOf([' ', '“', '？', ...STORY]),
      articleOf(['港町は。橋だ。'], { language: 'ja' }),
    ]) {
      const { weighed } = inputOf(article, []);
      const rows = lineFeatures(inputOf(article, []));
      expect(rows).toHaveLength(weighed.sentences.length);
      for (const row of rows) {
        expect(row).toHaveLength(LINE_FEATURES.length);
        expect(row.every(Number.isFinite)).toBe(true);
      }
    }
  });
});

describe('the price of missing context', () => {
  it('grows with its probability, from a little on', () => {
    const price = (needsContext: number) => contextPrice({ needsContext, isEmpty: 0 });
    expect(price(0.1)).toBe(0);
    expect(price(0.5)).toBeGreaterThan(price(0.3));
    expect(price(0.3)).toBeGreaterThan(0);
  });

  it('is asked in full where there is a choice, and not of sections of quotations', () => {
    const shares = Object.fromEntries(
      READY_MADE_RULES.map((rule) => [rule.id, judgeShare(rule, 'standard', 10)]),
    );
    expect(shares['deeper']).toBe(1);
    expect(shares['said']).toBe(0);
    expect(shares['zoomOut']).toBeGreaterThan(0);
    expect(shares['zoomOut']).toBeLessThan(1);
    const deeper = READY_MADE_RULES.find(({ id }) => id === 'deeper')!;
    expect(judgeShare(deeper, 'long', 10)).toBeLessThan(1);
    expect(judgeShare(deeper, 'standard', 2)).toBeLessThan(1);
  });
});
