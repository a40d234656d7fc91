// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../options/App.tsx';
import type { Effects } from '../../options/effects.ts';
import { INITIAL_STATE, type OptionsEvent, type OptionsState, reduce } from '../../options/state.ts';
import type { SectionRule } from '../../src/engine/types.ts';
import { defaultSettings, parseSettings, type Settings } from '../../src/settings/index.ts';

vi.mock('../../src/platform/browser.ts', async () => {
  const { fakeBrowser } = await import('../popup/fake-browser.ts');
  return { browser: fakeBrowser() };
});

let state: OptionsState;
let valid: Settings;
const effects: Effects = {
  start: async () => undefined,
  stateChanged: () => undefined,
  saveNow: () => undefined,
  exportFile: vi.fn(),
  importFile: vi.fn(async () => undefined),
};

function dispatch(event: OptionsEvent): void {
  state = reduce(state, event);
  const parsed = parseSettings(state.settings);
  if (parsed.ok) valid = parsed.settings;
  render(<App state={state} valid={valid} effects={effects} dispatch={dispatch} />, document.body);
}

const load = (isWritable = true): void =>
  dispatch({ type: 'loaded', settings: defaultSettings(), isWritable, hasProblems: false });
const find = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
const texts = (selector: string): (string | null)[] => all(selector).map((element) => element.textContent);
const ruleOf = (id: string): SectionRule | undefined => state.settings?.rules.find((rule) => rule.id === id);
const order = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('[data-rule-id]')].map((card) => card.dataset['ruleId']);
const type = (selector: string, value: string): void => {
  const field = find<HTMLInputElement>(selector);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const field = (legend: string, label: string): HTMLInputElement => {
  const group = all('fieldset').find((each) => each.querySelector(':scope > legend')?.textContent === legend);
  const check = [...(group?.querySelectorAll('label') ?? [])].find((each) => each.textContent === label);
  const input = check?.querySelector('input');
  if (!input) throw new Error(`no ${label} in ${legend}`);
  return input;
};

// jsdom lays nothing out and so has nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => {
  state = INITIAL_STATE;
});
afterEach(() => render(null, document.body));

describe('the rules of a section', () => {
  beforeEach(() => {
    load();
    find('[data-rule-id=deeper] .rule-title').click();
  });

  it('can all be edited', () => {
    type('#deeper-title', 'Details');
    type('#deeper-max', '5');
    type('#deeper-phrases', 'interest rate*\n\n  central bank \n');
    type('#deeper-excludes', 'sponsored');
    type('#deeper-aliases', 'In depth');
    const layout = find<HTMLSelectElement>('#deeper-layout');
    layout.value = 'paragraph';
    layout.dispatchEvent(new Event('change', { bubbles: true }));
    field('What the sentence does in the story', 'History').click();
    field('What the sentence holds', 'A figure').click();
    field('Where the sentence stands', 'End').click();
    find('[data-rule-id=deeper] .switch').click();
    expect(ruleOf('deeper')).toEqual({
      id: 'deeper',
      title: 'Details',
      enabled: false,
      layout: 'paragraph',
      maxSentences: 5,
      accepts: {
        roles: [
          'mainEvent',
          'consequence',
          'currentContext',
          'historicalEvent',
          'anecdotalEvent',
          'evaluation',
          'expectation',
        ],
        signals: ['number'],
        phrases: ['interest rate*', 'central bank'],
        positions: ['end'],
      },
      excludes: ['sponsored'],
      aliases: ['In depth'],
    });
  });

  it('keep a blank line while it is typed, and an emptied number as it was', () => {
    type('#deeper-phrases', 'one\n');
    expect(find<HTMLTextAreaElement>('#deeper-phrases').value).toBe('one\n');
    type('#deeper-max', '');
    expect(ruleOf('deeper')?.maxSentences).toBe(defaultSettings().rules[1]?.maxSentences);
  });

  it('show what is wrong at the field, in words', () => {
    const error = { path: 'rules[1].accepts.phrases[2]', code: 'noWordInPhrase', expected: '' } as const;
    dispatch({ type: 'saved', saving: { kind: 'invalid', error } });
    expect(find('#deeper-phrases-error').textContent).toBe(
      '“Phrases it takes, line 3” holds no word to look for.',
    );
    expect(find('#deeper-phrases').getAttribute('aria-invalid')).toBe('true');
    expect(find('#deeper-phrases').getAttribute('aria-describedby')).toBe(
      'deeper-phrases-hint deeper-phrases-error',
    );
    expect(find('#saving').textContent).toContain('Not saved: “Phrases it takes, line 3”');
  });

  it('go with the section, and the focus goes to its neighbour', () => {
    find('[data-rule-id=deeper] .delete').click();
    expect(order()).not.toContain('deeper');
    expect(document.activeElement).toBe(find('[data-rule-id=zoomOut] .rule-title'));
    expect(find('#notice').textContent).toContain('“Go deeper” was deleted.');
    find('#notice .button').click();
    expect(order()[1]).toBe('deeper');
  });
});

describe('the order', () => {
  beforeEach(() => load());

  it('is changed by the arrows, and the focus stays on them', () => {
    find('[data-rule-id=deeper] .move.up').focus();
    find('[data-rule-id=deeper] .move.up').click();
    expect(order().slice(0, 2)).toEqual(['deeper', 'latest']);
    expect(document.activeElement).toBe(find('[data-rule-id=deeper] .move.up'));
    expect(find('[data-rule-id=deeper] .move.up').getAttribute('aria-disabled')).toBe('true');
    expect(find('[role=status]').textContent).toBe('“Go deeper” is now number 1 of 8');
  });

  it('is changed by Alt and an arrow key on the title', () => {
    const title = find('[data-rule-id=latest] .rule-title');
    title.focus();
    title.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }));
    expect(order().slice(0, 2)).toEqual(['deeper', 'latest']);
    expect(document.activeElement).toBe(find('[data-rule-id=latest] .rule-title'));
    title.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(order()[1]).toBe('latest');
  });

  it('is changed by dragging, and put back by Escape', () => {
    // jsdom lays nothing out: each section is 50 high, one under the other.
    const places = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: HTMLElement,
    ) {
      return { top: order().indexOf(this.dataset['ruleId']) * 50, height: 50 } as DOMRect;
    });
    const pointer = (name: string, clientY = 0): PointerEvent =>
      new MouseEvent(name, { bubbles: true, cancelable: true, clientY }) as PointerEvent;
    find('[data-rule-id=latest] .grip').dispatchEvent(pointer('pointerdown'));
    document.dispatchEvent(pointer('pointermove', 130));
    expect(order().slice(0, 3)).toEqual(['deeper', 'zoomOut', 'latest']);
    document.dispatchEvent(pointer('pointermove', 60));
    expect(order().slice(0, 3)).toEqual(['deeper', 'latest', 'zoomOut']);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(order().slice(0, 3)).toEqual(['latest', 'deeper', 'zoomOut']);
    document.dispatchEvent(pointer('pointermove', 300));
    expect(order()[0]).toBe('latest');
    places.mockRestore();
  });
});

describe('a new section', () => {
  it('opens with its title in focus', () => {
    load();
    find('.add').click();
    expect(order().at(-1)).toBe('user-1');
    expect(document.activeElement).toBe(find('#user-1-title'));
  });
});

describe('the preview', () => {
  const previewed = (): (string | null)[] => texts('.preview section[data-section-id] h2');

  it('is made by the engine, and follows the rules', () => {
    load();
    expect(previewed()).toEqual(['The latest', 'Go deeper', 'Zoom out']);
    find('[data-rule-id=byTheNumbers] .switch').click();
    expect(previewed()).toContain('By the numbers');
    find('[data-rule-id=deeper] .switch').click();
    expect(previewed()).not.toContain('Go deeper');
  });

  it('keeps the last valid rules while something is being typed', () => {
    load();
    find('[data-rule-id=deeper] .rule-title').click();
    const before = texts('.preview [data-sentence]');
    type('#deeper-title', '');
    expect(texts('.preview [data-sentence]')).toEqual(before);
  });

  it('says why a sentence is there', async () => {
    load();
    find('.preview [data-sentence]').click();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(texts('.preview .reasons li')).toContain('opens the story');
  });

  it('marks the chosen sentences in the whole story', () => {
    load();
    expect(new Set(texts('.whole-story mark'))).toEqual(new Set(texts('.preview [data-sentence]')));
  });
});

describe('reset', () => {
  it('is asked in the page, with the focus on the harmless answer', async () => {
    load();
    dispatch({ type: 'lengthChosen', length: 'long' });
    find('#reset').click();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(document.activeElement?.textContent).toBe('Keep mine');
    expect(state.settings?.length).toBe('long');
    find('#reset-confirm').click();
    expect(state.settings).toEqual(defaultSettings());
  });
});

describe('settings of a newer version', () => {
  it('are shown, and nothing can be changed', () => {
    load(false);
    find('[data-rule-id=deeper] .rule-title').click();
    expect(find('.read-only').textContent).toContain('newer version');
    expect(find<HTMLFieldSetElement>('[data-rule-id=deeper] fieldset').disabled).toBe(true);
    expect(find<HTMLInputElement>('[data-rule-id=deeper] .switch').disabled).toBe(true);
    find('[data-rule-id=deeper] .move.up').click();
    find('.add').click();
    expect(state.settings).toEqual(defaultSettings());
  });
});
