import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';

const MENU_ID = 'open-brief';

/** The entry is kept by the browser, so it is made once. Firefox for Android has no context menus. */
export function createMenu(): void {
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
