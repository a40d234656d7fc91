import type { Page } from 'puppeteer-core';
import { callText } from './call-text.ts';
import { bringToMiddle, type Surface } from './driver.ts';

export class ChromiumSurface implements Surface {
  readonly #page: () => Page;

  constructor(page: () => Page) {
    this.#page = page;
  }

  async evaluate<Args extends readonly unknown[], T>(
    run: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T> {
    return (await this.#page().evaluate(callText(run, args))) as T;
  }

  async evaluateScript<T>(script: string, expression: string): Promise<T> {
    return (await this.#page().evaluate(`${script};\n${expression}`)) as T;
  }

  async click(selector: string): Promise<void> {
    await this.evaluate(bringToMiddle, selector);
    await this.#page().click(selector);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.#page().keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    await this.#page().keyboard.press(key as 'Enter');
  }

  async chooseFile(selector: string, path: string): Promise<void> {
    const input = await this.#page().$(selector);
    if (input === null) throw new Error(`no ${selector}`);
    await (input as Awaited<ReturnType<Page['$']>> & { uploadFile(path: string): Promise<void> }).uploadFile(
      path,
    );
  }

  async screenshot(path: string): Promise<void> {
    await this.#page().screenshot({ path: path as `${string}.png` });
  }

  async setColourScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.#page().emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }
}
