import { describe, expect, it } from 'vitest';
import { centralityAfter, centralityBefore } from '../../../src/engine/salience/centrality.ts';
import { type WeighedArticle, weighArticle } from '../../../src/engine/salience/document.ts';
import { FEATURE_NAMES, FEATURES } from '../../../src/engine/salience/features.ts';
import { cosine } from '../../../src/engine/salience/vectors.ts';

const TEXTS = [
  'The council closed the old bridge over the river on Monday.',
  'Engineers found cracks in the bridge.',
  'Cracks in the bridge had been reported in 2019.',
  'Buses will take another road.',
  'The mayor said the river had never been higher.',
  'Nobody was hurt.',
];

const weigh = (texts: readonly string[], title = ''): WeighedArticle =>
  weighArticle(
    texts.map((text, blockIndex) => ({ text, blockIndex, start: 0, end: text.length })),
    { title, standfirst: null },
  );

describe('directed centrality in one pass', () => {
  it('equals the sum over all pairs', () => {
    const article = weigh(TEXTS);
    const naive = (direction: 'after' | 'before'): readonly number[] => {
      const sums = article.vectors.map((a, i) =>
        article.vectors.reduce(
          (sum, b, j) => ((direction === 'after' ? j > i : j < i) ? sum + cosine(a, b) : sum),
          0,
        ),
      );
      return sums.map((sum) => sum / Math.max(...sums));
    };
    for (const [fast, slow] of [
      [centralityAfter(article), naive('after')],
      [centralityBefore(article), naive('before')],
    ] as const)
      for (const [i, value] of slow.entries()) expect(fast[i]).toBeCloseTo(value, 10);
  });
});

describe('features', () => {
  it('give one finite number a sentence, also for empty and wordless texts', () => {
    for (const texts of [[], ['…'], ['', ' '], TEXTS])
      for (const name of FEATURE_NAMES) {
        const values = FEATURES[name](weigh(texts, 'Bridge closed'));
        expect(values).toHaveLength(texts.length);
        expect(values.every(Number.isFinite)).toBe(true);
      }
  });

  it('find the headline in an inflected language without a dictionary', () => {
    const article = weigh(
      ['Sağanak yağış bekleniyor.', 'Köprülerimizin kapatılmasına karar verildi.'],
      'Köprü kapatıldı',
    );
    const values = FEATURES.headlineTrigrams(article);
    expect(values[1]).toBeGreaterThan(values[0]!);
  });

  it('compare Japanese sentences by pairs of letters', () => {
    const article = weigh(['気象庁は地震があったと発表した。', '津波の心配はない。'], '宮崎県で地震');
    const values = FEATURES.headlineCosine(article);
    expect(values[0]).toBeGreaterThan(values[1]!);
  });
});
