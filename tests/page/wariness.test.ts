import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/page/evidence.ts';
import { chooseStory } from '../../src/page/story.ts';
import { readTree } from '../../src/page/tree.ts';
import { ADDRESS, openPage, pageOf, paragraphs, STORY } from './open-page.ts';

/** The blocks chosen beside the story's where those of `inserted`, which stand in the story's middle, are this likely. */
function beside(inserted: string, probability: number): string[] {
  const body = `<div class="text">${paragraphs(STORY.slice(0, 4))}${inserted}${paragraphs(STORY.slice(4))}</div>`;
  const { blocks, evidence } = readEvidence(readTree(openPage(pageOf(body))), null, ADDRESS);
  const p = blocks.map(({ text }) =>
    STORY.includes(text) ? 0.99 : inserted.includes(text) ? probability : 0,
  );
  return chooseStory(evidence, p)
    .map((index) => blocks[index]?.text ?? '')
    .filter((text) => !STORY.includes(text));
}

describe('a block with a sign of furniture', () => {
  it('must be the likelier the more of it is link', () => {
    const text = 'How the last dam of the valley broke in 1911';
    expect(beside(`<p>${text}</p>`, 0.7)).toEqual([text]);
    expect(beside(`<p><a href="/x">${text}</a></p>`, 0.7)).toEqual([]);
    expect(beside(`<p><a href="/x">${text}</a></p>`, 0.8)).toEqual([text]);
    expect(beside(`<h3><a href="/x">${text}</a></h3>`, 0.7)).toEqual([text]);
  });

  it('is not let in by what stands around it', () => {
    expect(beside('<h3>Read more:</h3>', 0.9)).toEqual([]);
    expect(beside('<h3>What the dam cost</h3>', 0.4)).toEqual(['What the dam cost']);
    expect(beside('<ul><li>Sign up for our newsletter here</li></ul>', 0.5)).toEqual([]);
    expect(beside('<ul><li>Nine turbines in the eastern wall</li></ul>', 0.5)).toEqual([
      'Nine turbines in the eastern wall',
    ]);
  });
});
