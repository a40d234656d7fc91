import { expect, it } from 'vitest';
import { waitFor } from './drivers/driver.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { BRIDGE_PAGE, HOME_PAGE } from './pages.ts';
import { waitForBrief, waitForFailure } from './popup.ts';

/** Firefox notes it when a popup is closed before the background has answered that the page is unchanged. */
const CLOSED_EARLY = /Promise (?:resolved|rejected) (?:after|while) context (?:unloaded|is inactive)/;

/** What these tests ask of the browser, as the extension's own scripts see it. */
interface ExtensionApi {
  readonly chrome: {
    readonly tabs: { query(query: object): Promise<{ id: number }[]> };
    readonly scripting: { executeScript(injection: object): Promise<unknown> };
  };
}

inBothBrowsers('the extension at work', (stage) => {
  it('asks the network for nothing and complains of nothing, from the first click to the options', async () => {
    const { driver, site } = stage();
    site.put('bridge.html', BRIDGE_PAGE.replace('</article>', '<img src="/picture.png" alt=""></article>'));
    site.put('home.html', HOME_PAGE);

    await driver.goTo(`${site.base}bridge.html`);
    await waitFor('the picture', async () => site.hits.includes('/picture.png'));
    const hitsBefore = site.hits.length;

    const popup = await driver.clickToolbarButton();
    await waitForBrief(popup);
    await popup.click('#copy');
    await popup.click('[data-sentence]');
    await waitFor('the light', () => driver.page.evaluate(() => CSS.highlights.size > 0));
    await driver.closePopup();
    await waitForBrief(await driver.clickToolbarButton());
    await driver.closePopup();
    const options = await driver.openExtensionPage('options/index.html');
    await waitFor('the preview', () =>
      options.evaluate(() => document.querySelector('section[data-section-id]') !== null),
    );
    await options.click('[data-rule-id=said] .switch');
    await waitFor('the save', () =>
      options.evaluate(() => document.querySelector<HTMLElement>('#saving')?.dataset['saving'] === 'saved'),
    );
    await driver.closeTab();
    expect(site.hits.slice(hitsBefore)).toEqual([]);

    await driver.goTo(`${site.base}home.html`);
    await waitForFailure(await driver.clickToolbarButton());
    await driver.closePopup();

    const outside = (await driver.requests()).filter((address) => !address.startsWith(driver.base));
    expect(outside).toEqual([]);
    const complaints = await driver.complaints();
    expect(complaints.filter((complaint) => !CLOSED_EARLY.test(complaint))).toEqual([]);
  });

  it('could not ask the network if it tried: the policy refuses, and the counters would have seen it', async () => {
    const { driver, site } = stage();
    const hitsBefore = site.hits.length;
    const address = `${site.base}leak`;
    const tryToLeak = async (target: string): Promise<string> =>
      fetch(target).then(
        () => 'sent',
        (error: Error) => error.name,
      );
    expect(await driver.inBackground(tryToLeak, address)).toBe('TypeError');
    await driver.goTo(`${site.base}article.html`);
    const popup = await driver.clickToolbarButton();
    await waitForBrief(popup);
    expect(await popup.evaluate(tryToLeak, address)).toBe('TypeError');
    await driver.closePopup();
    expect(site.hits.slice(hitsBefore).filter((path) => path.startsWith('/leak'))).toEqual([]);
    await waitFor('the complaint', async () =>
      (await driver.complaints()).some((complaint) => /Content[- ]Security[- ]Policy/.test(complaint)),
    );
  });

  it('would be counted if it sent something from within a page, where its policy does not hold', async () => {
    const { driver, site } = stage();
    await driver.goTo(`${site.base}article.html`);
    await waitForBrief(await driver.clickToolbarButton());
    await driver.inBackground(async () => {
      const { scripting, tabs } = (globalThis as unknown as ExtensionApi).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      await scripting.executeScript({
        target: { tabId: tab?.id },
        func: () => fetch('/counted').then(({ status }) => status),
      });
    });
    expect(site.hits).toContain('/counted');
    await driver.closePopup();
  });
});
