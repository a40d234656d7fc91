import { afterEach, expect, it } from 'vitest';
import { inBothBrowsers } from './in-both-browsers.ts';
import { waitForBrief } from './popup.ts';

inBothBrowsers('the brief', (stage) => {
  afterEach(() => stage().driver.closePopup());

  it('appears after a click on the toolbar button, in sentences of the page', async () => {
    const { driver, site } = stage();
    await driver.goTo(`${site.base}article.html`);
    const story = await driver.page.evaluate(() => document.querySelector('article')?.textContent ?? '');
    const shown = await waitForBrief(await driver.clickToolbarButton());
    expect(shown.headline).toBe('Port Ellery votes to move its ferry terminal uphill');
    expect(shown.sections.map(({ id }) => id)).toContain('latest');
    for (const sentence of shown.sections.flatMap(({ sentences }) => sentences)) {
      expect(story).toContain(sentence);
    }
  });
});
