import { Readability } from '@mozilla/readability';
import { describe, expect, it, vi } from 'vitest';
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

const SHORT = [
  'Boats are banned.',
  'So are swimmers.',
  'The bell will ring twice.',
  'Nobody was hurt.',
  'The road stays open.',
  'Buses run as usual.',
  'The school is closed.',
  'More is told on Friday.',
];

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

  it('is not boxes without prose beside the story, where most of the text is prose', () => {
    const seen: string[] = [];
    const { parse } = Readability.prototype;
    vi.spyOn(Readability.prototype, 'parse').mockImplementation(function (this: { _doc: Document }) {
      seen.push(this._doc.body.textContent);
      return parse.call(this as never) as never;
    });
    kept(`<div class="facts">Height: 41 metres</div>${story}`);
    vi.restoreAllMocks();
    expect(seen.join()).toContain(STORY[0]);
    expect(seen.join()).not.toContain('Height: 41 metres');
  });

  it('sees all of the element that holds most of the prose, whatever stands in it', () => {
    const list = '<ul><li>Nine turbines, four weirs</li><li>Two fish ladders, a lock</li></ul>';
    const half = Math.ceil(STORY.length / 2);
    const body = `<div class="text">${paragraphs(STORY.slice(0, half))}${list}${paragraphs(STORY.slice(half))}</div>`;
    expect(kept(body)).toContain('Nine turbines, four weirs');
  });

  it('sees the short paragraphs around a long one that holds most of the prose', () => {
    const body = `<div class="text"><p>${STORY.slice(0, 4).join(' ')}</p>${paragraphs(SHORT)}</div>`;
    for (const paragraph of SHORT) expect(kept(body)).toContain(paragraph);
  });

  it('sees a story of short paragraphs although the only prose is a notice', () => {
    const lines = [...SHORT, ...SHORT.map((text) => text.replace('.', ' today.'))];
    const texts = kept(
      `<div class="text">${paragraphs(lines)}</div><div class="about"><p>${STORY[0]} ${STORY[1]}</p></div>`,
    );
    expect(lines.filter((line) => texts.includes(line)).length).toBeGreaterThan(lines.length / 2);
  });

  it('sees what stands within prose elsewhere', () => {
    const lede = `<div class="lede"><p><strong>${STORY[0]}</strong></p></div>`;
    expect(kept(`${lede}<div class="text">${paragraphs(STORY.slice(1))}</div>`)).toContain(STORY[0]);
  });

  it('says nothing of a page without text', () => {
    expect(kept('', '<body><div></div></body>')).toEqual([]);
  });
});
