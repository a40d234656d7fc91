import { waitFor } from './driver.ts';
import type { FirefoxDriver } from './firefox.ts';
import { CHOOSE_FROM_PAGE_MENU, PAGE_MENU_LABELS } from './firefox-chrome.ts';

/** The labels of the page's context menu, opened on an element and closed again. */
export async function pageMenuLabels(firefox: FirefoxDriver, selector: string): Promise<readonly string[]> {
  await openPageMenu(firefox, selector);
  const labels = await firefox.inChrome<string[]>(PAGE_MENU_LABELS);
  await firefox.inChrome(`document.getElementById('contentAreaContextMenu').hidePopup()`);
  return labels;
}

/** Chooses an entry of the page's context menu, opened on an element by the right button. */
export async function chooseFromPageMenu(
  firefox: FirefoxDriver,
  selector: string,
  label: string,
): Promise<void> {
  await openPageMenu(firefox, selector);
  await firefox.inChrome(CHOOSE_FROM_PAGE_MENU, label);
}

async function openPageMenu(firefox: FirefoxDriver, selector: string): Promise<void> {
  const { marionette } = await firefox.enter('page');
  const origin = marionette.reference(await marionette.find(selector));
  await marionette.perform({
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', duration: 0, origin, x: 0, y: 0 },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ],
  });
  await waitFor('the context menu', () =>
    firefox.inChrome(`return document.getElementById('contentAreaContextMenu').state === 'open'`),
  );
}
