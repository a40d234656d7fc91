import { afterEach, expect, it } from 'vitest';
import { inBothBrowsers } from './in-both-browsers.ts';
import { ARABIC_PAGE } from './pages.ts';
import { waitForBrief } from './popup.ts';

inBothBrowsers('an Arabic article in an English interface', (stage) => {
  afterEach(() => stage().driver.closePopup());

  it('is laid out right to left, and the interface around it left to right', async () => {
    const { driver, site } = stage();
    site.put('arabic.html', ARABIC_PAGE);
    await driver.goTo(`${site.base}arabic.html`);
    const popup = await driver.clickToolbarButton();
    const shown = await waitForBrief(popup);
    expect(shown.sections.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(1);
    const layout = await popup.evaluate(() => {
      const directionOf = (selector: string): string => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element).direction : `no ${selector}`;
      };
      return {
        headline: directionOf('h1'),
        sentence: directionOf('[data-sentence]'),
        copy: directionOf('#copy'),
        document: getComputedStyle(document.documentElement).direction,
      };
    });
    expect(layout).toEqual({ headline: 'rtl', sentence: 'rtl', copy: 'ltr', document: 'ltr' });
  });

  it('starts its lines at the right edge', async () => {
    const { driver, site } = stage();
    site.put('arabic.html', ARABIC_PAGE);
    await driver.goTo(`${site.base}arabic.html?2`);
    const popup = await driver.clickToolbarButton();
    await waitForBrief(popup);
    const gaps = await popup.evaluate(() => {
      const sentence = document.querySelector('[data-sentence]');
      const block = sentence?.closest('p, li');
      const first = sentence?.getClientRects()[0];
      const box = block?.getBoundingClientRect();
      return first && box ? { left: first.left - box.left, right: box.right - first.right } : null;
    });
    expect(gaps?.right).toBeLessThanOrEqual(gaps?.left ?? -1);
    expect(gaps?.right).toBeLessThan(2);
  });
});
