import { launchChromium } from './chromium.ts';
import type { BrowserDriver, BrowserName, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<BrowserDriver> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
