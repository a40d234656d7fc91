import { describe, expect, it } from 'vitest';
import { readContext } from '../../src/page/page-context.ts';
import { askReadability } from '../../src/page/readability.ts';
import { readTree } from '../../src/page/tree.ts';
import { openPage, pageOf, paragraphs, STORY } from './open-page.ts';

/** The texts of the elements that Readability keeps. */
function kept(body: string, html = pageOf(body)): readonly string[] {
  const document = openPage(html);
  const tree = readTree(document);
  const vote = askReadability(tree, readContext(tree), document);
  return [...(vote?.elements ?? [])].map((index) => tree.elements[index]?.node?.textContent ?? '');
}

describe('what Readability is asked', () => {
  const story = `<div class="text">${paragraphs(STORY)}</div>`;
  const links = (count: number) => '<li><a href="/x">The old mill burns down</a></li>'.repeat(count);

  it('finds the story among boxes without prose', () => {
    const texts = kept(
      `<ul class="top">${links(30)}</ul>${story}<div class="more"><ul>${links(30)}</ul></div>`,
    );
    for (const paragraph of STORY) expect(texts).toContain(paragraph);
    expect(texts).not.toContain('The old mill burns down');
  });

  it('sees all of the element that holds most of the prose, whatever stands in it', () => {
    const list = '<ul><li>Nine turbines, four weirs</li><li>Two fish ladders, a lock</li></ul>';
    const half = Math.ceil(STORY.length / 2);
    const body = `<div class="text">${paragraphs(STORY.slice(0, half))}${list}${paragraphs(STORY.slice(half))}</div>`;
    expect(kept(body)).toContain('Nine turbines, four weirs');
  });

  it('is asked about everything where that was too little', () => {
    const short = STORY.slice(0, 1);
    expect(kept(`<div class="sidebar">${paragraphs(short)}</div>`)).toContain(short[0]);
  });

  it('says nothing of a page without text', () => {
    expect(kept('', '<body><div></div></body>')).toEqual([]);
  });
});
