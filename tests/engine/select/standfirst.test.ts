import { describe, expect, it } from 'vitest';
import { READY_MADE_RULES, summarise } from '../../../src/engine/index.ts';
import { articleOf } from '../article.ts';
import { STORY, story } from '../story.ts';

const briefOf = (shownStandfirst?: string, article = story) =>
  summarise(
    { ...article, ...(shownStandfirst === undefined ? {} : { shownStandfirst }) },
    { rules: READY_MADE_RULES, length: 'standard' },
  );
const SCENE = 'Gulls are sitting on the old wall by the harbour, and a woman sells fish from a cart.';

describe('the headline', () => {
  it('forbids no line for the one word that they share', () => {
    const linesUnder = (title: string) => {
      const { brief, sentences } = summarise(
        { ...story, title },
        { rules: READY_MADE_RULES, length: 'long' },
      );
      return brief!.sections.flatMap((section) => section.sentences.map((i) => sentences[i]!.text));
    };
    const line = STORY.find((text) => text.includes('1931'))!.split(' A ferry')[0];
    expect(linesUnder('Goodbye, Alps')).toContain(line);
    expect(linesUnder('1931')).toContain(line);
  });
});

describe('the standfirst of a brief', () => {
  it('is the one that the page shows, with a place behind the last block', () => {
    const text = 'Engineers have found salt in the piers. Shop owners fear for their trade.';
    const { standfirst } = briefOf(text).brief!;
    expect(standfirst).toEqual({ text, blockIndex: STORY.length, start: 0, end: text.length });
  });

  it('is left out where the page shows none, and where the opening says the same', () => {
    expect(briefOf().brief).not.toHaveProperty('standfirst');
    expect(briefOf('').brief).not.toHaveProperty('standfirst');
    expect(
      briefOf('The town council of Port Ellery voted to close the Harbour Bridge to cars.').brief,
    ).not.toHaveProperty('standfirst');
  });

  it('is left out where it is the headline in other letters', () => {
    expect(briefOf('PORT ELLERY closes Harbour Bridge to cars.').brief).not.toHaveProperty('standfirst');
  });

  it('is shown where it has only small words in common with the opening', () => {
    const text = 'Salt is eating into the steel of the coast: a portrait of the three that are to be next.';
    expect(briefOf(text).brief?.standfirst?.text).toBe(text);
  });

  it('is shown without The latest too', () => {
    const text = 'Engineers have found salt in the piers.';
    const rules = READY_MADE_RULES.filter(({ id }) => id !== 'latest');
    const { brief } = summarise({ ...story, shownStandfirst: text }, { rules, length: 'standard' });
    expect(brief?.standfirst?.text).toBe(text);
  });

  it('is left out where it is as long as a story', () => {
    expect(briefOf('Engineers have found salt in the piers of it. '.repeat(12)).brief).not.toHaveProperty(
      'standfirst',
    );
  });

  it('takes the place of lines that say what it says', () => {
    const article = articleOf([SCENE, ...STORY], { title: 'The wall' });
    const repeated = STORY.find((text) => text.startsWith('About 18,000'))!;
    const shownIn = (summary: ReturnType<typeof briefOf>) =>
      (summary.brief?.sections ?? []).flatMap(({ sentences }) =>
        sentences.map((i) => summary.sentences[i]!.text),
      );
    expect(shownIn(briefOf(undefined, article))).toContain(repeated);
    const under = briefOf('About 18,000 vehicles cross the bridge and buses have to take a detour.', article);
    expect(under.brief?.standfirst).toBeDefined();
    expect(shownIn(under)).not.toContain(repeated);
  });
});
