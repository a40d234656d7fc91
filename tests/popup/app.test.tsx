// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupEvent } from '../../popup/state.ts';
import { FAILURE_KINDS } from '../../src/messages/types.ts';
import { find, show, texts } from './screen.tsx';
import { viewOf } from './views.ts';

vi.mock('../../src/platform/browser.ts', async () => {
  const { fakeBrowser } = await import('./fake-browser.ts');
  return { browser: fakeBrowser() };
});

const ready = (article: Parameters<typeof viewOf>[0] = {}): PopupEvent => ({
  type: 'briefArrived',
  view: viewOf(article),
});
/** State set by a handler is drawn in a microtask, effects run a little later. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

afterEach(() => {
  render(null, document.body);
  for (const name of Object.keys(document.body.dataset)) delete document.body.dataset[name];
});

describe('a brief on the screen', () => {
  it('has one heading a section, and real lists', () => {
    show(ready());
    expect(texts('section[data-section-id] > h2')).toEqual(['The latest', 'Go deeper', 'Zoom out']);
    expect(texts('[data-section-id=latest] p')).toEqual(['It closes. On Monday.']);
    expect(texts('[data-section-id=deeper] > ul > li')).toEqual(['Why <b>now</b>.', 'How.']);
    expect(texts('[data-section-id=zoomOut] > ul > li')).toEqual(['Once. Twice.']);
    expect(texts('h1')).toEqual(['Bridge to close']);
  });

  it('shows page text as text, never as markup', () => {
    show(ready({ title: '<img src=x>', byline: '<script>1</script>' }));
    expect(document.querySelector('b, img, script')).toBeNull();
    expect(find('h1').textContent).toBe('<img src=x>');
  });

  it('gives every sentence its index', () => {
    show(ready());
    const indices = [...document.querySelectorAll<HTMLElement>('[data-sentence]')].map(
      (each) => each.dataset['sentence'],
    );
    expect(indices).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  });

  it('says whose story it is and what the brief saves', () => {
    show(ready());
    expect(texts('.source > *')).toEqual(['The Tidewater Post', 'Mara Whitfield', '20 November 2026']);
    expect(find('.cover').textContent).toBe(
      '5 min read as a brief→ 40 s · 7 of 21 sentences, all from the page',
    );
  });

  it('lays a right-to-left article out right to left, and its own words left to right', () => {
    show(ready({ direction: 'rtl', language: 'ar' }), { type: 'sentenceChosen', index: 0 });
    expect(find('.brief').dir).toBe('rtl');
    expect(find('h1')).toMatchObject({ dir: 'rtl', lang: 'ar' });
    expect(find('[data-section-id=latest] p').lang).toBe('ar');
    expect(find('[data-section-id=latest] h2').closest('[lang]')).toBeNull();
    expect(find('#sentence-note > div').dir).toBe('ltr');
    expect(find('footer').closest('[dir=rtl]')).toBeNull();
  });

  it('reports its state, and the notice of a partial story, on the body', () => {
    show(ready({ partial: { cause: 'preview' } }));
    expect(document.body.dataset).toMatchObject({ state: 'ready', notice: 'preview' });
    expect(find('.notice').textContent).toContain('Only a preview');
    show(ready());
    expect(document.body.dataset['notice']).toBeUndefined();
  });

  it('works while another length is read', () => {
    show(ready(), { type: 'rereading' });
    expect(document.body.dataset['state']).toBe('working');
    expect(find('main').getAttribute('aria-busy')).toBe('true');
    expect(texts('h2')).toHaveLength(3);
  });
});

describe('a sentence', () => {
  it('is chosen by click, Enter and Space', () => {
    const actions = show(ready());
    const sentence = find('[data-sentence="2"]');
    sentence.click();
    for (const key of ['Enter', ' ', 'a']) {
      sentence.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
    expect(actions.chooseSentence).toHaveBeenCalledTimes(3);
    expect(actions.chooseSentence).toHaveBeenCalledWith(2);
  });

  it('shows under it why it is there and that the page shows it', () => {
    show(ready(), { type: 'sentenceChosen', index: 3 }, { type: 'revealed', index: 3, found: 'exact' });
    expect(find('[data-sentence="3"]').getAttribute('aria-expanded')).toBe('true');
    expect(find('[data-sentence="3"]').getAttribute('aria-describedby')).toBe('sentence-note');
    expect(texts('#sentence-note .reasons li')).toEqual(['opens the story', '3 figures']);
    expect(find('#sentence-note .found').textContent).toContain('Shown in the page');
    expect(find('#sentence-note').closest('li')?.textContent).toContain('How.');
  });

  it('says when the page does not have it any more', () => {
    show(ready(), { type: 'sentenceChosen', index: 3 }, { type: 'revealed', index: 3, found: 'none' });
    expect(find('.found').textContent).toBe('No longer found in the page');
  });
});

describe('a failure on the screen', () => {
  it.each(FAILURE_KINDS)('%s: one plain sentence, one thing to do next', (kind) => {
    show({ type: 'failed', failure: { kind, detail: null } });
    expect(document.body.dataset).toMatchObject({ state: 'failed', failure: kind });
    expect(find('h1').textContent).toMatch(/^[A-Z][^.]+\.$/);
    expect(find('.trouble .next').textContent).toMatch(/^[A-Z].+\.$/);
    expect(document.querySelectorAll('.trouble .primary').length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['notArticle', 'briefAnyway', 'Brief it anyway'],
    ['tooShort', 'close', 'Back to the page'],
    ['nothingFits', 'openOptions', 'Options'],
    ['pageGone', 'start', 'Brief this page'],
    ['busy', 'start', 'Try again'],
    ['internal', 'copyDetails', 'Copy details'],
  ] as const)('%s: the button does %s', (kind, action, label) => {
    const actions = show({ type: 'failed', failure: { kind, detail: null } });
    find('.trouble .primary').click();
    expect(find('.trouble .primary').textContent).toBe(label);
    expect(actions[action]).toHaveBeenCalledOnce();
  });
});

describe('the live region', () => {
  it.each([
    [[], ''],
    [[ready()], 'Brief ready, 7 sentences'],
    [[ready(), { type: 'copyDone', outcome: 'copied' }], 'Copied'],
    [
      [ready(), { type: 'sentenceChosen', index: 0 }, { type: 'revealed', index: 0, found: 'exact' }],
      'Shown in the page',
    ],
  ] as const)('after %j says %j', (events, words) => {
    show(...events);
    expect(find('[role=status][aria-live=polite]').textContent).toBe(words);
  });
});

describe('the copy menu', () => {
  const key = (name: string): void => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
  };

  it('opens with the arrow, moves round, and gives the focus back at Escape', async () => {
    show(ready());
    find('#copy-as').focus();
    key('ArrowDown');
    await settled();
    expect(find('#copy-as').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement?.textContent).toBe('Plain text');
    for (const [name, label] of [
      ['ArrowDown', 'Markdown'],
      ['End', 'HTML source'],
      ['ArrowDown', 'Plain text'],
      ['ArrowUp', 'HTML source'],
      ['m', 'Markdown'],
      ['Home', 'Plain text'],
    ] as const) {
      key(name);
      await settled();
      expect(document.activeElement?.textContent).toBe(label);
    }
    key('Escape');
    await settled();
    expect(document.activeElement?.id).toBe('copy-as');
    expect(find('[role=menu]').hidden).toBe(true);
  });

  it('copies what is chosen, within the click', async () => {
    const actions = show(ready());
    find('#copy-as').click();
    await settled();
    find('[role=menuitem]:last-child').click();
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith('html');
  });
});

describe('the length switch', () => {
  it('offers three, shows the present one, and passes on a choice', () => {
    const actions = show(ready());
    expect(texts('.length label')).toEqual(['Short', 'Standard', 'Long']);
    expect(find('.length input:checked').getAttribute('value')).toBe('standard');
    find('.length input[value=long]').click();
    expect(actions.chooseLength).toHaveBeenCalledWith('long');
  });
});
