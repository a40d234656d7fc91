import { render } from 'preact';
import { loadSettings, onSettingsChanged, saveSettings } from '../src/settings/browser-store.ts';
import { parseSettings, type Settings } from '../src/settings/index.ts';
import { localisePage, t } from '../src/ui/text.ts';
import { App } from './App.tsx';
import { createEffects, type Outside } from './effects.ts';
import { INITIAL_STATE, type OptionsEvent, reduce } from './state.ts';

const outside: Outside = {
  loadSettings,
  saveSettings,
  onSettingsChanged,
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  download: (fileName, text) => {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    // Firefox reads the address after the click has been handled.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  },
};

let state = INITIAL_STATE;
let valid: Settings | null = null;
const root = document.getElementById('app');
const effects = createEffects(outside, () => state, dispatch);

function dispatch(event: OptionsEvent): void {
  const before = state.settings;
  state = reduce(state, event);
  if (state.settings !== before && state.settings !== null) {
    const parsed = parseSettings(state.settings);
    if (parsed.ok) valid = parsed.settings;
  }
  if (root) render(<App state={state} valid={valid} effects={effects} dispatch={dispatch} />, root);
  effects.stateChanged(state);
}

localisePage(t('optionsTitle'));
window.addEventListener('pagehide', effects.saveNow);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') effects.saveNow();
});
void effects.start();
