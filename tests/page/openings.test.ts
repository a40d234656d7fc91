import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/page/evidence.ts';
import { chooseStory } from '../../src/page/story.ts';
import { readTree } from '../../src/page/tree.ts';
import { ADDRESS, openPage, pageOf, paragraphs, STORY } from './open-page.ts';

const FIRST =
  'The harbour board gave up its plan for a second ferry pier on Monday after nine hours of talks.';

/** The texts chosen where the classifier gives blocks that hold a key of `doubts` that probability, STORY 0.99, others 0. */
function chosen(body: string, doubts: Readonly<Record<string, number>>): string[] {
  const { blocks, evidence } = readEvidence(readTree(openPage(pageOf(body))), null, ADDRESS);
  const p = blocks.map(({ text }) => {
    const doubt = Object.keys(doubts).find((part) => text.includes(part));
    return doubt ? (doubts[doubt] as number) : STORY.some((paragraph) => text.includes(paragraph)) ? 0.99 : 0;
  });
  return chooseStory(evidence, p).map((index) => blocks[index]?.text ?? '');
}

describe('a doubtful first paragraph', () => {
  const boxes = (name: string) =>
    `<article><div class="box"><p class="${name}">${FIRST}</p></div><div>Advertisement</div><div class="box walled">${paragraphs(STORY)}</div></article>`;

  it('stays where it stands alone in the box before the story and is made like it', () => {
    expect(chosen(boxes(''), { 'ferry pier': 0.45 })[0]).toBe(FIRST);
  });

  it('goes where it looks otherwise or is too unlikely', () => {
    expect(chosen(boxes('teaser'), { 'ferry pier': 0.45 })).not.toContain(FIRST);
    expect(chosen(boxes(''), { 'ferry pier': 0.25 })).not.toContain(FIRST);
  });

  it('stays before a picture where it looks like the rest, short or ending in a colon', () => {
    const body = (text: string, name = 'p') =>
      `<div class="text"><div class="row"><p class="p">${text}</p></div><figure><figcaption>The pier</figcaption></figure>${STORY.map((paragraph) => `<div class="row"><p class="${name}">${paragraph}</p></div>`).join('')}</div>`;
    for (const text of [
      'The pier is dead.',
      'The harbour board made it clear on Monday night after nine hours:',
    ]) {
      const part = text.slice(0, 12);
      expect(chosen(body(text), { [part]: 0.45 })[0]).toBe(text);
      expect(chosen(body(text), { [part]: 0.3 })).not.toContain(text);
      expect(chosen(body(text, 'other'), { [part]: 0.45 })).not.toContain(text);
    }
  });

  it('stays as bare text in the element of the story, if it is a sentence', () => {
    const body = (text: string) => `<div class="content">${text}${paragraphs(STORY)}</div>`;
    expect(chosen(body('Time is up.'), { 'Time is up': 0.15 })[0]).toBe('Time is up.');
    expect(chosen(body('Time is up'), { 'Time is up': 0.15 })).not.toContain('Time is up');
  });

  it('stays as part of an introduction that is likely enough as a whole', () => {
    const rest = [
      'Its chairman called the plan dead for good.',
      'Here is what the board decided on that evening.',
    ];
    const body = `<div class="intro">${paragraphs([FIRST, ...rest, FIRST.replace('nine', 'ten')])}</div><div class="slides"><div>${paragraphs(STORY)}</div></div>`;
    const doubts = { 'nine hours': 0.1, chairman: 0.4, 'what the board': 0.4, 'ten hours': 0.5 };
    expect(chosen(body, doubts).slice(0, 3)).toEqual([FIRST, ...rest]);
    expect(chosen(body, { ...doubts, chairman: 0.1, 'what the board': 0.1 })).not.toContain(FIRST);
  });
});

describe('in the midst of the story', () => {
  const [lead = '', ...others] = STORY;
  const around = (part: string) => `<div>${paragraphs([lead])}${part}${paragraphs(others)}</div>`;

  it('a heading may quote the story', () => {
    const quote = others[0]?.split(' ').slice(0, 9).join(' ') ?? '';
    expect(chosen(around(`<h2>${quote}</h2>`), { [quote]: 0.95 })).toContain(quote);
  });
});
