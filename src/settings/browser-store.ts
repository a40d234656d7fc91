import { browser } from '../platform/browser.ts';
import { createSettingsStore } from './store.ts';

/** The store of this extension context, over the browser's own storage. */
export const { loadSettings, saveSettings, onSettingsChanged } = createSettingsStore(browser.storage);
