import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Surface } from './drivers/driver.ts';
import { waitFor } from './drivers/driver.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { ARABIC_PAGE, BRIDGE_PAGE, HOME_PAGE } from './pages.ts';
import { waitForBrief, waitForFailure } from './popup.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  readonly passes: number;
}

/** What axe finds, as "rule: element"; it must have looked at something. */
async function violations(surface: Surface): Promise<string[]> {
  const result = await surface.evaluateScript<AxeResult>(
    AXE,
    `axe.run(document).then(({ violations, passes }) => ({
      violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })),
      passes: passes.length,
    }))`,
  );
  expect(result.passes).toBeGreaterThan(5);
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const SCHEMES = ['light', 'dark'] as const;

inBothBrowsers('axe finds nothing', (stage) => {
  beforeEach(() => {
    const { site } = stage();
    site.put('bridge.html', BRIDGE_PAGE);
    site.put('arabic.html', ARABIC_PAGE);
    site.put('home.html', HOME_PAGE);
  });
  afterEach(() => stage().driver.closePopup());

  it.each(SCHEMES)('in a brief with an open sentence and an open menu, %s', async (scheme) => {
    const { driver, site } = stage();
    await driver.goTo(`${site.base}bridge.html`);
    const popup = await driver.clickToolbarButton();
    await waitForBrief(popup);
    await popup.setColourScheme(scheme);
    expect(await violations(popup)).toEqual([]);
    await popup.click('[data-sentence]');
    await waitFor('the note', () => popup.evaluate(() => document.querySelector('#sentence-note') !== null));
    expect(await violations(popup)).toEqual([]);
    await popup.click('#copy-as');
    expect(await violations(popup)).toEqual([]);
  });

  it.each(SCHEMES)('in a right-to-left brief, %s', async (scheme) => {
    const { driver, site } = stage();
    await driver.goTo(`${site.base}arabic.html`);
    const popup = await driver.clickToolbarButton();
    await waitForBrief(popup);
    await popup.setColourScheme(scheme);
    expect(await violations(popup)).toEqual([]);
  });

  it.each(SCHEMES)('in a failure, %s', async (scheme) => {
    const { driver, site } = stage();
    await driver.goTo(`${site.base}home.html`);
    const popup = await driver.clickToolbarButton();
    await waitForFailure(popup);
    await popup.setColourScheme(scheme);
    expect(await violations(popup)).toEqual([]);
  });

  it.each(SCHEMES)(
    'in the options, closed, with a section open and asking before a reset, %s',
    async (scheme) => {
      const { driver } = stage();
      const options = await driver.openExtensionPage('options/index.html');
      await waitFor('the sections', () =>
        options.evaluate(() => document.querySelectorAll('[data-rule-id]').length > 0),
      );
      await options.setColourScheme(scheme);
      expect(await violations(options)).toEqual([]);
      await options.click('[data-rule-id=deeper] .rule-title');
      expect(await violations(options)).toEqual([]);
      await options.click('#reset');
      expect(await violations(options)).toEqual([]);
      await driver.closeTab();
    },
  );
});
