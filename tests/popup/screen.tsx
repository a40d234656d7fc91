import { render } from 'preact';
import { vi } from 'vitest';
import { App } from '../../popup/App.tsx';
import type { Actions } from '../../popup/effects.ts';
import { INITIAL_STATE, type PopupEvent, reduce } from '../../popup/state.ts';

const noActions = (): Actions => ({
  start: vi.fn(async () => undefined),
  briefAnyway: vi.fn(async () => undefined),
  chooseLength: vi.fn(async () => undefined),
  chooseSentence: vi.fn(async () => undefined),
  copy: vi.fn(async () => undefined),
  copyDetails: vi.fn(async () => undefined),
  openOptions: vi.fn(async () => undefined),
  close: vi.fn(),
});

/** Draws the popup as these events leave it. */
export function show(...events: readonly PopupEvent[]): Actions {
  const actions = noActions();
  render(<App state={events.reduce(reduce, INITIAL_STATE)} actions={actions} />, document.body);
  return actions;
}

export const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
export const texts = (selector: string): (string | null)[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);

// jsdom lays nothing out and so has nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;
