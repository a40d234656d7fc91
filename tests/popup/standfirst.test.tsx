// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupEvent } from '../../popup/state.ts';
import type { BriefView } from '../../src/messages/types.ts';
import { find, show, texts } from './screen.tsx';
import { STANDFIRST, viewOf, viewWithStandfirst } from './views.ts';

const fake = await vi.hoisted(async () => (await import('./fake-browser.ts')).fakeBrowser);
let browser = fake();
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return browser;
  },
}));

const ready = (view: BriefView): PopupEvent => ({ type: 'briefArrived', view });
const CHOSEN: PopupEvent = { type: 'sentenceChosen', index: 'standfirst' };

afterEach(() => {
  browser = fake();
  render(null, document.body);
});

describe('the standfirst', () => {
  it('stands under the headline, before what the brief covers and what is missing, as text', () => {
    show(ready(viewWithStandfirst({ partial: { cause: 'preview' } })));
    expect([...document.querySelectorAll('h1 ~ *')].map(({ className }) => className)).toEqual([
      'standfirst',
      'cover',
      'notice',
      'brief',
      'hint',
    ]);
    expect(texts('.standfirst')).toEqual([STANDFIRST]);
    expect(document.querySelector('i')).toBeNull();
  });

  it('is not there where the brief has none', () => {
    show(ready(viewOf()));
    expect(document.querySelector('.standfirst')).toBeNull();
    expect(find('h1').nextElementSibling).toBe(find('.cover'));
  });

  it('goes by its name, and the sentences keep their indices and their number', () => {
    show(ready(viewWithStandfirst()));
    const names = [...document.querySelectorAll<HTMLElement>('[data-sentence]')].map(
      ({ dataset }) => dataset['sentence'],
    );
    expect(names).toEqual(['standfirst', '0', '1', '2', '3', '4', '5', '6']);
    expect(find('.cover').textContent).toContain('7 of 21 sentences');
    expect(find('[role=status]').textContent).toBe('Brief ready, 7 sentences');
  });

  it('is chosen by click, Enter and Space', () => {
    const actions = show(ready(viewWithStandfirst()));
    const sentence = find('[data-sentence=standfirst]');
    sentence.click();
    for (const key of ['Enter', ' ', 'a']) {
      sentence.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
    expect(vi.mocked(actions.chooseSentence).mock.calls).toEqual([
      ['standfirst'],
      ['standfirst'],
      ['standfirst'],
    ]);
  });

  it('says under it that it is the page’s own, and whether the page shows it', () => {
    const actions = show(ready(viewWithStandfirst()), CHOSEN, {
      type: 'revealed',
      index: 'standfirst',
      found: 'quote',
    });
    expect(find('[data-sentence=standfirst]').getAttribute('aria-expanded')).toBe('true');
    expect(find('[data-sentence=standfirst]').getAttribute('aria-describedby')).toBe('sentence-note');
    expect(document.querySelectorAll('[aria-expanded=true], .note')).toHaveLength(2);
    expect(find('.standfirst').nextElementSibling?.firstElementChild).toBe(find('#sentence-note'));
    expect(texts('#sentence-note .reasons li')).toEqual(['the page’s own standfirst']);
    expect(find('#sentence-note .found').textContent).toContain('Shown in the page');
    find('.go-to-page').click();
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('says when the page does not have it any more, in the reader’s language', () => {
    browser = fake('de');
    show(ready(viewWithStandfirst()), CHOSEN, { type: 'revealed', index: 'standfirst', found: 'none' });
    expect(texts('#sentence-note .reasons li')).toEqual(['der Vorspann der Seite']);
    expect(document.querySelector('.go-to-page')).toBeNull();
  });

  it('has the language and direction of the article, and its note the reader’s', () => {
    show(ready(viewWithStandfirst({ direction: 'rtl', language: 'ar' })), CHOSEN);
    expect(find('.standfirst')).toMatchObject({ dir: 'rtl', lang: 'ar' });
    expect(find('#sentence-note').closest('[dir=rtl]')).not.toBeNull();
    expect(find('#sentence-note').closest('[lang=ar]')).toBeNull();
    expect(find('#sentence-note > div').dir).toBe('ltr');
  });

  it('leaves the sentences closed, and closes for one of them', () => {
    show(ready(viewWithStandfirst()), CHOSEN, { type: 'sentenceChosen', index: 0 });
    expect(find('[data-sentence=standfirst]').getAttribute('aria-expanded')).toBe('false');
    expect(find('#sentence-note').closest('section')?.dataset['sectionId']).toBe('latest');
  });
});
