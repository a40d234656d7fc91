import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';

const MENU_ID = 'open-brief';

/**
 * The browser keeps the entry, so it is made once for each version; a second one of the same id would be an error.
 * Firefox for Android has no context menus.
 */
export async function createMenu(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({
    id: MENU_ID,
    title: browser.i18n.getMessage('contextMenuTitle'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
}

/** Opens the popup; at once, because Firefox takes the click for a reader's gesture only until the first await. */
export function openFromMenu(info: Menus.OnClickData, tab?: Tabs.Tab): void {
  if (info.menuItemId !== MENU_ID || browser.action.openPopup === undefined) return;
  // The window may close under the click; there is nobody left to tell then.
  browser.action.openPopup(tab?.windowId === undefined ? {} : { windowId: tab.windowId }).catch(() => {});
}
