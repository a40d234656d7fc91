import { describe, expect, it } from 'vitest';
import { type Block, READY_MADE_RULES, type SectionRule, summarise } from '../../../src/engine/index.ts';
import { sentenceBudgetFor } from '../../../src/engine/select/budget.ts';
import { articleOf, bullet } from '../article.ts';

const NEWS = [
  'The town council voted on Monday to close the harbour bridge to cars from next month.',
  'Mayor Hana Ito said that repairs would begin in March and last for two years.',
  'Engineers found deep cracks in the main piers of the bridge in 2021.',
  'About 18,000 drivers used the crossing on every working day of last year.',
];
const THINGS = ['schools', 'roads', 'parks', 'ferries', 'pipes', 'trains', 'markets', 'taxes', 'libraries'];
const PLACES = ['north', 'south', 'west', 'east'];
const plain = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `Point ${i} of the plan concerns ${THINGS[i % 9]} in the ${PLACES[i % 4]} of district ${i}.`,
  );

const pastOf = (year: number): string =>
  `A similar bridge in the next town cost a third more than planned in ${year}.`;

const shown = (
  blocks: readonly (string | Block)[],
  rules: readonly SectionRule[] = READY_MADE_RULES,
): Record<string, string[]> => {
  const summary = summarise(articleOf(blocks), { rules, length: 'standard' });
  return Object.fromEntries(
    (summary.brief?.sections ?? []).map(({ id, sentences }) => [
      id,
      sentences.map((index) => summary.sentences[index]!.text),
    ]),
  );
};

describe('text under a label of the page', () => {
  it('is shown in the section of that name and in no other, the first of it up to the maximum', () => {
    const brief = shown([
      `The latest: ${NEWS.join(' ')}`,
      'Go deeper:',
      ...plain(12),
      `Zoom out: ${pastOf(2018)}`,
    ]);
    expect(brief).toEqual({
      latest: NEWS.slice(0, 2),
      deeper: plain(12).slice(0, 10),
      zoomOut: [pastOf(2018)],
    });
  });

  it('may go by its role to other sections where the section of that name is off', () => {
    const brief = shown([
      `The latest: ${NEWS[0]}`,
      `Why it matters: ${NEWS[3]}`,
      `Go deeper: ${NEWS[1]}`,
      `Zoom out: ${pastOf(2018)}`,
    ]);
    expect(Object.keys(brief)).toEqual(['latest', 'deeper', 'zoomOut']);
    expect(brief['latest']?.[0]).toBe(NEWS[0]);
    for (const line of Object.values(brief).flat()) expect(line).not.toContain('Why it matters');
  });

  it('leaves The latest its opening even where no label names it', () => {
    const brief = shown([
      NEWS[0]!,
      NEWS[1]!,
      'Go deeper:',
      bullet(NEWS[2]!),
      bullet(NEWS[3]!),
      'Zoom out:',
      pastOf(2018),
    ]);
    expect(brief['latest']).toContain(NEWS[0]);
    expect(brief['deeper']).toEqual(expect.arrayContaining(NEWS.slice(2)));
  });
});

describe('labels of sections that are off', () => {
  it('make no brief of an ordinary page: its length stays within the setting', () => {
    const body = plain(10);
    const brief = shown([
      ...NEWS,
      'What’s next:',
      ...body,
      'Flashback:',
      ...body.map((text) => `Also ${text}`),
    ]);
    const count = NEWS.length + 20;
    expect(Object.values(brief).flat().length).toBeLessThanOrEqual(sentenceBudgetFor(count, 'standard'));
  });
});

describe('two paragraphs of an ordinary page that begin with labels', () => {
  it('leave it an ordinary page, of ordinary length', () => {
    const brief = shown([
      `The latest: ${NEWS[0]}`,
      NEWS[1]!,
      NEWS[2]!,
      `Background: ${NEWS[3]}`,
      ...plain(26),
    ]);
    expect(Object.values(brief).flat().length).toBeLessThanOrEqual(sentenceBudgetFor(30, 'standard'));
    expect(brief['zoomOut']).toContain(NEWS[3]);
  });
});

describe('given sentences that are nothing but a label', () => {
  it('stay among the sentences and are no line of the brief', () => {
    const texts = ['The latest:', NEWS[0]!, 'Go deeper:', NEWS[1]!, NEWS[2]!, 'Zoom out', pastOf(2018)];
    const article = articleOf(texts);
    const givenSentences = texts.map((text, blockIndex) => ({
      text,
      blockIndex,
      start: 0,
      end: text.length,
    }));
    const summary = summarise(article, { rules: READY_MADE_RULES, length: 'standard', givenSentences });
    expect(summary.sentences.map(({ text }) => text)).toEqual(texts);
    expect(summary.brief?.sections.map(({ id, sentences }) => [id, sentences])).toEqual([
      ['latest', [1]],
      ['deeper', [3, 4]],
      ['zoomOut', [6]],
    ]);
  });
});
