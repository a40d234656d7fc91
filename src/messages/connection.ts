import { browser } from '../platform/browser.ts';

/** False in a content script whose extension was reloaded, updated or removed: nobody hears it any more. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
