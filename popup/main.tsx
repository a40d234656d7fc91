import { render } from 'preact';
import { ask } from '../src/messages/ask.ts';
import { browser } from '../src/platform/browser.ts';
import { loadSettings, saveSettings } from '../src/settings/browser-store.ts';
import { localisePage, t } from '../src/ui/text.ts';
import { App } from './App.tsx';
import { fillClipboard, writeClipboard } from './clipboard.ts';
import { contentOf } from './copy-content.ts';
import { createActions, type Outside } from './effects.ts';
import { INITIAL_STATE, type PopupEvent, reduce } from './state.ts';

const outside: Outside = {
  ask,
  activeTabId: async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? null;
  },
  saveLength: async (length) => {
    const { settings } = await loadSettings();
    const saved = await saveSettings({ ...settings, length }, { urgent: true });
    return saved.ok;
  },
  writeClipboard,
  openOptions: () => browser.runtime.openOptionsPage(),
  close: () => window.close(),
  after: (milliseconds, callback) => void setTimeout(callback, milliseconds),
};

let state = INITIAL_STATE;
const root = document.getElementById('app');
const actions = createActions(outside, () => state, dispatch);

function dispatch(event: PopupEvent): void {
  state = reduce(state, event);
  if (root) render(<App state={state} actions={actions} />, root);
}

/** The keys that copy a selection copy the brief where nothing is selected. */
function copyByKeys(event: ClipboardEvent): void {
  if (state.phase.kind !== 'ready' || document.getSelection()?.isCollapsed === false) return;
  if (!fillClipboard(event, contentOf(state.phase.view, 'rich'))) return;
  dispatch({ type: 'copyDone', outcome: 'copied' });
}

// A popup takes its width from the page in it, a tab (Firefox for Android) gives the page its own.
const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.dataset['surface'] = isPopup ? 'popup' : 'tab';
localisePage(t('extensionName'));
document.addEventListener('copy', copyByKeys);
void actions.start();
