import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Menus, Tabs } from 'webextension-polyfill';

const fake = await vi.hoisted(async () => (await import('./fake-browser.ts')).fakeBrowser());
vi.mock('../../src/platform/browser.ts', () => ({ browser: fake.browser }));

const { createMenu, openFromMenu } = await import('../../src/background/menu.ts');
const { action, contextMenus } = fake.browser;

const clicked = (menuItemId: string) => ({ menuItemId }) as Menus.OnClickData;
const TAB = { id: 1, windowId: 5 } as Tabs.Tab;

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fake.browser, { action, contextMenus });
});

describe('the menu entry', () => {
  it('is made once, also where an older version has left its own', async () => {
    const order: string[] = [];
    contextMenus.removeAll.mockImplementation(async () => void order.push('removeAll'));
    contextMenus.create.mockImplementation(() => void order.push('create'));
    await createMenu();
    expect(order).toEqual(['removeAll', 'create']);
  });

  it('stands on pages that can be read, not on the browser’s own', async () => {
    await createMenu();
    expect(contextMenus.create.mock.lastCall?.[0]).toMatchObject({
      contexts: ['page', 'selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
  });

  it('opens the popup in the window of the click, before anything is awaited', () => {
    openFromMenu(clicked('open-brief'), TAB);
    expect(action.openPopup).toHaveBeenCalledWith({ windowId: 5 });
  });

  it('does nothing for the entry of somebody else', () => {
    openFromMenu(clicked('other'), TAB);
    expect(action.openPopup).not.toHaveBeenCalled();
  });

  it('is left out without a word where the browser has no menus or opens no popups', async () => {
    Object.assign(fake.browser, { action: {}, contextMenus: undefined });
    await createMenu();
    openFromMenu(clicked('open-brief'), TAB);
    expect(contextMenus.create).not.toHaveBeenCalled();
    expect(action.openPopup).not.toHaveBeenCalled();
  });
});
