import { writeFileSync } from 'node:fs';
import { bringToMiddle, type Surface, waitFor } from './driver.ts';
import type { Marionette } from './marionette.ts';

/** WebDriver's code points for keys that are not characters. */
export const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Alt: '\uE00A',
  Shift: '\uE008',
};

/** A page in a tab follows the first preference (0 is dark), one in a panel the theme around it. */
const SET_COLOUR_SCHEME = `
  const isDark = arguments[0] === 'dark';
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', isDark ? 0 : 1);
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', isDark ? 1 : 0);`;

export type ViewType = 'background' | 'popup' | 'tab' | 'page';

/** What a surface needs of its driver. */
export interface ViewAccess {
  readonly marionette: Marionette;
  evaluateIn<Args extends readonly unknown[], T>(
    view: ViewType,
    run: (...args: Args) => T | Promise<T>,
    args: Args,
  ): Promise<T>;
  evaluateText<T>(view: ViewType, script: string, expression: string): Promise<T>;
  inChrome<T>(script: string, ...args: readonly unknown[]): Promise<T>;
  /** Points the WebDriver session at a view, for real pointer and key events. */
  enter(view: ViewType): Promise<ViewAccess>;
}

export class FirefoxSurface implements Surface {
  readonly #driver: ViewAccess;
  readonly #view: ViewType;

  constructor(driver: ViewAccess, view: ViewType) {
    this.#driver = driver;
    this.#view = view;
  }

  evaluate<Args extends readonly unknown[], T>(
    run: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T> {
    return this.#driver.evaluateIn(this.#view, run, args);
  }

  evaluateScript<T>(script: string, expression: string): Promise<T> {
    return this.#driver.evaluateText(this.#view, `${script};\n`, expression);
  }

  async click(selector: string): Promise<void> {
    await this.evaluate(bringToMiddle, selector);
    const { marionette } = await this.#enter();
    await marionette.click(await marionette.find(selector));
  }

  async type(selector: string, text: string): Promise<void> {
    const { marionette } = await this.#enter();
    const element = await marionette.find(selector);
    await marionette.click(element);
    await marionette.keys(element, text);
  }

  async press(key: string): Promise<void> {
    const { marionette } = await this.#enter();
    const value = KEYS[key] ?? key;
    await marionette.perform({
      type: 'key',
      id: 'keyboard',
      actions: [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ],
    });
  }

  async chooseFile(selector: string, path: string): Promise<void> {
    const { marionette } = await this.#enter();
    await marionette.keys(await marionette.find(selector), path);
  }

  async screenshot(path: string): Promise<void> {
    const { marionette } = await this.#enter();
    const shot = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', {
      full: false,
      hash: false,
    });
    writeFileSync(path, Buffer.from(shot.value, 'base64'));
  }

  async setColourScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.#driver.inChrome(SET_COLOUR_SCHEME, scheme);
    await waitFor(`a ${scheme} page`, () =>
      this.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
    );
  }

  #enter(): Promise<ViewAccess> {
    return this.#driver.enter(this.#view);
  }
}
