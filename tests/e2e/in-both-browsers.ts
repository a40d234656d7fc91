import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserDriver, BrowserName } from './drivers/driver.ts';
import { BROWSER_NAMES, launch } from './drivers/index.ts';
import { openSite, type Site } from './site.ts';

export interface Stage {
  readonly driver: BrowserDriver;
  readonly site: Site;
}

/**
 * The same tests in real Chromium and real Firefox. One browser a file; a browser that is missing fails the file.
 * `stage()` may be called within tests and hooks only.
 */
export function inBothBrowsers(title: string, define: (stage: () => Stage) => void): void {
  inBrowsers(BROWSER_NAMES, title, define);
}

/** For what only one of them can be driven to do. */
export function inBrowsers(
  names: readonly BrowserName[],
  title: string,
  define: (stage: () => Stage) => void,
): void {
  describe.each(names)(`${title} (%s)`, (name) => {
    let stage: Stage | null = null;
    beforeAll(async () => {
      const site = await openSite();
      try {
        stage = { driver: await launch(name), site };
      } catch (error) {
        await site.close();
        throw error;
      }
    });
    afterAll(async () => {
      await stage?.driver.quit();
      await stage?.site.close();
    });
    define(() => {
      if (stage === null) throw new Error(`${name} did not start`);
      return stage;
    });
  });
}
