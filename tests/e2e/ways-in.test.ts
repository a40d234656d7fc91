import { afterEach, beforeEach, expect, it } from 'vitest';
import { waitFor } from './drivers/driver.ts';
import { FirefoxDriver } from './drivers/firefox.ts';
import { chooseFromPageMenu, pageMenuLabels } from './drivers/firefox-menu.ts';
import { inBothBrowsers, inBrowsers, type Stage } from './in-both-browsers.ts';
import { BRIDGE_PAGE } from './pages.ts';
import { waitForBrief } from './popup.ts';

/** What these tests ask of the browser, as the extension's own scripts see it. */
interface ExtensionApi {
  readonly chrome: {
    readonly commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
    readonly tabs: { query(query: object): Promise<object[]> };
    readonly contextMenus: {
      readonly onClicked: { hasListeners(): boolean; dispatch(info: object, tab: object | undefined): void };
      update(id: string, changes: object): Promise<void>;
    };
  };
}

async function openBridge({ driver, site }: Stage): Promise<void> {
  site.put('bridge.html', BRIDGE_PAGE);
  await driver.goTo(`${site.base}bridge.html`);
}

inBothBrowsers('the keyboard shortcut', (stage) => {
  it('is one, and runs the action', async () => {
    const commands = await stage().driver.inBackground(() =>
      (globalThis as unknown as ExtensionApi).chrome.commands.getAll(),
    );
    expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual([
      ['_execute_action', 'Alt+Shift+L'],
    ]);
  });
});

inBrowsers(['firefox'], 'ways in', (stage) => {
  const firefox = (): FirefoxDriver => {
    const { driver } = stage();
    if (!(driver instanceof FirefoxDriver)) throw new Error('not Firefox');
    return driver;
  };
  beforeEach(() => openBridge(stage()));
  afterEach(() => firefox().closePopup());

  it('open the brief by the keyboard shortcut', async () => {
    await waitForBrief(await firefox().pressShortcut(['Alt', 'Shift'], 'L'));
  });

  it('open the brief by the entry in the menu of the page', async () => {
    await chooseFromPageMenu(firefox(), 'article p', 'Brief this page');
    await waitForBrief(await firefox().waitForPopup());
  });

  it('leave the menus of the browser’s own pages alone', async () => {
    await firefox().goTo('about:support');
    expect(await pageMenuLabels(firefox(), 'body')).not.toContain('Brief this page');
  });
});

// Keys and native menus are out of CDP's reach without a screen, so the entry is asserted and its event is sent.
inBrowsers(['chromium'], 'the menu entry', (stage) => {
  beforeEach(() => openBridge(stage()));

  it('is there and heard, also after the background was stopped', async () => {
    const look = () =>
      stage().driver.inBackground(async () => {
        const { contextMenus } = (globalThis as unknown as ExtensionApi).chrome;
        // To update an entry that is not there is refused.
        const isThere = await contextMenus.update('open-brief', {}).then(
          () => true,
          () => false,
        );
        return { isThere, isHeard: contextMenus.onClicked.hasListeners() };
      });
    // The browser says that it has installed the extension a moment after it has.
    await waitFor('the entry', async () => (await look()).isThere);
    await stage().driver.stopBackground();
    await stage().driver.clickToolbarButton();
    await stage().driver.closePopup();
    expect(await look()).toEqual({ isThere: true, isHeard: true });
  });

  it('opens the popup', async () => {
    const { driver } = stage();
    await driver.inBackground(async () => {
      const { contextMenus, tabs } = (globalThis as unknown as ExtensionApi).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      contextMenus.onClicked.dispatch({ menuItemId: 'open-brief' }, tab);
    });
    await driver.waitForPopup();
    await driver.closePopup();
  });
});
