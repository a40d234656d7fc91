import { afterEach, expect, it } from 'vitest';
import type { Surface } from './drivers/driver.ts';
import { waitFor } from './drivers/driver.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { BRIDGE_PAGE, FIRST_OF_THREE_PAGE, HOME_PAGE, LIVE_PAGE, PREVIEW_PAGE, SHORT_PAGE } from './pages.ts';
import { readPopup, waitForBrief, waitForFailure } from './popup.ts';

/** The one thing to do next, as a button. */
async function clickWayOut(popup: Surface): Promise<void> {
  await popup.click('main .button.primary');
}

inBothBrowsers('a page that gives no brief', (stage) => {
  afterEach(() => stage().driver.closePopup());

  const open = async (name: string, html: string): Promise<Surface> => {
    const { driver, site } = stage();
    site.put(name, html);
    await driver.goTo(site.base + name);
    return driver.clickToolbarButton();
  };

  it('is said to be no article when it is a front page, and can be briefed anyway', async () => {
    const popup = await open('home.html', HOME_PAGE);
    const shown = await waitForFailure(popup);
    expect(shown.failure).toBe('notArticle');
    expect(shown.text).toContain('does not look like a news story');
    await clickWayOut(popup);
    await waitFor('something else', async () => (await readPopup(popup)).failure !== 'notArticle');
    expect(await waitFor('an end', async () => /ready|failed/.test((await readPopup(popup)).state))).toBe(
      true,
    );
  });

  it('is said to be too short', async () => {
    const shown = await waitForFailure(await open('short.html', SHORT_PAGE));
    expect(shown.failure).toBe('tooShort');
    expect(shown.text).toContain('too little text');
  });

  // Firefox now and then loses the message about the navigation; the reader is then told after ten seconds that the page
  // is busy. Seen once in some ten runs, cause not found.
  it('is said to have gone when it is left while it is read', { retry: 1 }, async () => {
    const { driver, site } = stage();
    site.put('blocked.html', BRIDGE_PAGE);
    await driver.goTo(`${site.base}blocked.html`);
    await keepBusy(driver.page, 20_000);
    const popup = await driver.clickToolbarButton();
    await waitFor('the reading to begin', async () => (await readPopup(popup)).state === 'working');
    // The popup says so before the background has heard of it; what the background does now comes after that.
    await driver.inBackground(() => true);
    await driver.startGoingTo(`${site.otherBase}article.html`);
    const shown = await waitForFailure(popup);
    expect(shown.failure).toBe('pageGone');
    expect(shown.text).toContain('closed or left');
  });

  it('is said to be busy when it does not answer in ten seconds', async () => {
    const { driver, site } = stage();
    site.put('busy.html', BRIDGE_PAGE);
    await driver.goTo(`${site.base}busy.html`);
    await keepBusy(driver.page, 14_000);
    const popup = await driver.clickToolbarButton();
    const shown = await waitForFailure(popup);
    expect(shown.failure).toBe('busy');
    await waitFor('the page to be free', () => driver.page.evaluate(() => true), 30_000);
    await clickWayOut(popup);
    await waitForBrief(popup);
  });

  it('is answered with details that hold nothing of the page when something unexpected happens', async () => {
    const { driver, site } = stage();
    site.put('broken.html', BRIDGE_PAGE);
    await driver.goTo(`${site.base}broken.html`);
    await driver.inBackground(() => {
      const api = (globalThis as unknown as { chrome: { scripting: { executeScript: unknown } } }).chrome;
      api.scripting.executeScript = () => {
        throw new TypeError('Stone Bridge is not valid JSON at http://127.0.0.1/broken.html');
      };
    });
    const popup = await driver.clickToolbarButton();
    const shown = await waitForFailure(popup);
    expect(shown.failure).toBe('internal');
    const before = await driver.readClipboard();
    await clickWayOut(popup);
    const { plain } = await waitFor('the details', async () => {
      const now = await driver.readClipboard();
      return now.plain !== before.plain && now;
    });
    expect(plain).toContain('TypeError');
    expect(plain).toContain('background.js:');
    for (const leak of ['Stone Bridge', '127.0.0.1', 'broken.html']) expect(plain).not.toContain(leak);
    await driver.closePopup();
    await driver.stopBackground();
    await waitForBrief(await driver.clickToolbarButton());
  });
});

/**
 * Tabs of their own in a browser of their own: on a slow machine a Chromium tab that goes from a PDF to a source view now and
 * then never says again that it has loaded something.
 */
inBothBrowsers('a page that the browser protects', (stage) => {
  afterEach(() => stage().driver.closePopup());

  const open = async (url: string): Promise<string> => {
    const { driver } = stage();
    await driver.openTab(url);
    const shown = await waitForFailure(await driver.clickToolbarButton());
    expect(shown.failure).toBe('restricted');
    await driver.closePopup();
    await driver.closeTab();
    return shown.text;
  };

  it('is said to be protected: a page of the browser', async () => {
    const text = await open(stage().driver.name === 'chromium' ? 'chrome://version' : 'about:config');
    expect(text).toContain('does not let extensions read this page');
  });

  it('is said to be protected: a PDF', async () => {
    await open(`${stage().site.base}paper.pdf`);
  });

  it('is said to be protected: the source of a page', async () => {
    await open(`view-source:${stage().site.base}article.html`);
  });
});

inBothBrowsers('a page that holds part of a story', (stage) => {
  afterEach(() => stage().driver.closePopup());

  it.each([
    ['preview', PREVIEW_PAGE, 'Only a preview'],
    ['liveBlog', LIVE_PAGE, 'live blog'],
    ['firstPage', FIRST_OF_THREE_PAGE, 'page 1 of several'],
  ])('is briefed with the notice %s', async (notice, html, words) => {
    const { driver, site } = stage();
    site.put(`${notice}.html`, html);
    await driver.goTo(`${site.base}${notice}.html`);
    const shown = await waitForBrief(await driver.clickToolbarButton());
    expect(shown.notice).toBe(notice);
    expect(shown.text).toContain(words);
  });
});

/** Blocks the page's thread from a moment on that leaves time for the evaluation to return. */
async function keepBusy(page: Surface, milliseconds: number): Promise<void> {
  await page.evaluate((duration) => {
    setTimeout(() => {
      for (const end = Date.now() + duration; Date.now() < end; );
    }, 50);
  }, milliseconds);
}
