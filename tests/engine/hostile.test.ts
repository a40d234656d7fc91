import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/engine/index.ts';
import { ALL_RULES, accepting, articleOf, ruleOf } from './article.ts';

/** Texts made to be slow, 40,000 characters each. */
const SIZE = 40_000;
const fill = (piece: string): string =>
  piece
    .repeat(Math.ceil(SIZE / piece.length))
    .slice(0, SIZE)
    .trim();

const TEXTS: Readonly<Record<string, string>> = {
  'one word': fill('a'),
  'questions that go on': fill('x? '),
  dots: fill('. '),
  abbreviations: fill('U.S. '),
  'hyphens before a stop': fill('a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a. B '),
  'open brackets': fill('( a. B '),
  'open quotations': fill('“A b c. '),
  digits: fill('1 '),
  'one number': fill('1,111'),
  labels: fill('Go deeper: '),
  'letters without spaces': fill('漢字「。'),
  'pointers without an end': fill('night that night in those '),
  'pronouns without a name': fill('though her boat '),
  'names without an end': fill('“A b,” Holt said Maria Holt '),
  'short forms': fill('(HWU) HWU. '),
  surrogates: fill('\ud83d\ude00\ud83d'),
};

/** The runner's own limit is on wall time. */
const PATIENCE_MS = 60_000;

/** Processor time, so that a busy machine fails no test. */
const cpuMsSince = (started: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};

describe('a text made to be slow', () => {
  for (const [name, text] of Object.entries(TEXTS))
    it(
      `is done in time: ${name}`,
      () => {
        const started = process.cpuUsage();
        const summary = summarise(articleOf([text, text]), {
          rules: ALL_RULES,
          length: 'standard',
          sentenceBudget: 3,
        });
        expect(cpuMsSince(started)).toBeLessThan(5000);
        for (const sentence of summary.sentences) expect(text.includes(sentence.text)).toBe(true);
      },
      PATIENCE_MS,
    );

  it(
    'is done in time with as many phrases as a rule may have',
    () => {
      const phrases = Array.from({ length: 60 }, (_, i) => `${'*a'.repeat(30)}${i}`);
      const rules = Array.from({ length: 8 }, (_, i) =>
        ruleOf(`user-${i}`, { accepts: accepting({ phrases }), excludes: phrases }),
      );
      const text = fill('The aaaaaaaaaaaaaaaa council aaaaaaaaaaaaaaaaaaaa met. ');
      const started = process.cpuUsage();
      summarise(articleOf([text]), { rules, length: 'long' });
      expect(cpuMsSince(started)).toBeLessThan(10_000);
    },
    PATIENCE_MS,
  );
});
