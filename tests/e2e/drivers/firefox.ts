import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { callText } from './call-text.ts';
import type { BrowserDriver, Clipboard, LaunchOptions, Surface } from './driver.ts';
import { waitFor } from './driver.ts';
import * as chrome from './firefox-chrome.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { FirefoxSurface, KEYS, type ViewType } from './firefox-surface.ts';
import type { Marionette } from './marionette.ts';

/** Chosen here, so that the extension's address is known before it is installed. */
const UUID = '5f4d1a1e-5b3c-4b7e-9d55-6e6577736272';
export async function launchFirefox(options: LaunchOptions = {}): Promise<FirefoxDriver> {
  const extension = resolve(options.extension ?? 'dist/firefox');
  const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8')) as FirefoxManifest;
  const addonId = manifest.browser_specific_settings.gecko.id;
  const firefox = await startFirefox(options.headless ?? true, {
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: UUID }),
  });
  try {
    const driver = new FirefoxDriver(firefox, addonId);
    await driver.start(extension);
    return driver;
  } catch (error) {
    await firefox.quit();
    throw error;
  }
}

interface FirefoxManifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

export class FirefoxDriver implements BrowserDriver {
  readonly name = 'firefox';
  readonly base = `moz-extension://${UUID}/`;
  readonly page: Surface;
  clickedAt = 0;
  readonly marionette: Marionette;
  readonly #firefox: FirefoxProcess;
  readonly #addonId: string;

  constructor(firefox: FirefoxProcess, addonId: string) {
    this.#firefox = firefox;
    this.marionette = firefox.marionette;
    this.#addonId = addonId;
    this.page = new FirefoxSurface(this, 'page');
  }

  async start(extension: string): Promise<void> {
    await this.marionette.send('WebDriver:SetTimeouts', { script: 55_000 });
    await this.inChrome(chrome.RECORD_REQUESTS, this.#addonId);
    await this.marionette.send('Addon:Install', { path: extension, temporary: true });
    await this.inChrome(chrome.ADD_POPUP_COMMAND);
    await this.inChrome(
      `CustomizableUI.addWidgetToArea(arguments[0], 'nav-bar')`,
      `${this.#widget}-browser-action`,
    );
    await this.marionette.in('content', () =>
      this.marionette.send('WebDriver:SetWindowRect', { width: 1000, height: 700 }),
    );
  }

  get #widget(): string {
    return this.#addonId.replace(/[^a-z0-9_-]/g, '_');
  }

  inChrome<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    return this.marionette.in('chrome', () => this.marionette.execute<T>(script, ...args));
  }

  async evaluateIn<Args extends readonly unknown[], T>(
    view: ViewType,
    run: (...args: Args) => T | Promise<T>,
    args: Args,
  ): Promise<T> {
    return this.evaluateText(view, '', callText(run, args));
  }

  async evaluateText<T>(view: ViewType, script: string, expression: string): Promise<T> {
    const code = `(async () => { ${script} return JSON.stringify((await (${expression})) ?? null); })()`;
    const answer = await this.marionette.in('chrome', () =>
      this.marionette.executeAsync<string>(chrome.EVALUATE_IN_VIEW, this.#addonId, view, code),
    );
    const result = JSON.parse(answer) as { ok: true; value: string } | { ok: false; error: string };
    if (!result.ok) throw new Error(result.error);
    return JSON.parse(result.value) as T;
  }

  /** Points the WebDriver session at a view, for real pointer and key events. */
  async enter(view: ViewType): Promise<this> {
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    if (view === 'popup') await this.marionette.send('Newsbrief:EnterPopup');
    else await this.#toLastTab();
    return this;
  }

  async #toLastTab(): Promise<void> {
    const handles = await this.marionette.send<string[]>('WebDriver:GetWindowHandles');
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: handles.at(-1), focus: true });
  }

  async goTo(url: string): Promise<void> {
    await this.enter('page');
    await this.marionette.send('WebDriver:Navigate', { url });
    let last: number | null = null;
    await waitFor(`${url} to settle`, async () => {
      const before = last;
      last = await this.inChrome<number | null>(chrome.SETTLED_DOCUMENT);
      return last !== null && last === before;
    });
  }

  async startGoingTo(url: string): Promise<void> {
    await this.inChrome(
      `gBrowser.selectedBrowser.fixupAndLoadURIString(arguments[0], {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`,
      url,
    );
  }

  async openTab(url: string): Promise<void> {
    await this.enter('page');
    await this.marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
    await this.goTo(url);
  }

  async closeTab(): Promise<void> {
    await this.enter('page');
    await this.marionette.send('WebDriver:CloseWindow');
    await this.#toLastTab();
  }

  async clickToolbarButton(): Promise<Surface> {
    const button = `#${this.#widget}-BAP`;
    await this.marionette.in('chrome', async () => {
      const element = await this.marionette.find(button);
      this.clickedAt = Date.now();
      await this.marionette.click(element);
    });
    return this.waitForPopup();
  }

  async waitForPopup(): Promise<Surface> {
    const popup = new FirefoxSurface(this, 'popup');
    const address = `${this.base}popup/index.html`;
    await waitFor('the popup', () =>
      popup.evaluate((start) => document.body !== null && location.href.startsWith(start), address),
    );
    return popup;
  }

  async closePopup(): Promise<void> {
    // A panel that is still being shown does not hear the first call.
    await waitFor('the popup to close', async () => {
      await this.inChrome(chrome.HIDE_PANELS);
      return !(await this.isPopupOpen());
    });
    await this.enter('page');
  }

  isPopupOpen(): Promise<boolean> {
    return this.inChrome(`return document.querySelector('browser.webextension-popup-browser') !== null`);
  }

  /** Presses a key of the browser's own, with others held down, and gives back the popup that it opens. */
  async pressShortcut(held: readonly string[], key: string): Promise<Surface> {
    const values = [...held.map((name) => KEYS[name] ?? name), key];
    const down = values.map((value) => ({ type: 'keyDown', value }));
    const up = [...values].reverse().map((value) => ({ type: 'keyUp', value }));
    await this.marionette.in('chrome', () =>
      this.marionette.perform({ type: 'key', id: 'keyboard', actions: [...down, ...up] }),
    );
    return this.waitForPopup();
  }

  async openExtensionPage(path: string): Promise<Surface> {
    await this.openTab(this.base + path);
    return new FirefoxSurface(this, 'tab');
  }

  async inBackground<Args extends readonly unknown[], T>(
    run: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T> {
    await this.#chromeAsync(chrome.WAKE_BACKGROUND);
    return this.evaluateIn('background', run, args);
  }

  async stopBackground(): Promise<void> {
    await this.#chromeAsync(chrome.STOP_BACKGROUND);
    await waitFor('the background to stop', async () => !(await this.isBackgroundRunning()));
  }

  async isBackgroundRunning(): Promise<boolean> {
    return (await this.inChrome<string>(chrome.BACKGROUND_STATE, this.#addonId)) === 'running';
  }

  async #chromeAsync(script: string): Promise<void> {
    const done = await this.marionette.in('chrome', () =>
      this.marionette.executeAsync<true | string>(script, this.#addonId),
    );
    if (done !== true) throw new Error(done);
  }

  readClipboard(): Promise<Clipboard> {
    return this.inChrome(chrome.READ_CLIPBOARD);
  }

  async complaints(): Promise<readonly string[]> {
    const logged = await this.inChrome<string[]>(chrome.LOGGED_ERRORS, UUID);
    // Firefox's own parts print under a name of theirs, "console.error: RSLoader: …", which no page can do; all but its
    // add-on that mends well-known sites, in version 140.
    const printed = this.#firefox
      .output()
      .split('\n')
      .filter((line) =>
        /^console\.(?:error|warn): (?!\w+: |"Skipping" \d+ "un-needed interventions")/.test(line),
      );
    return [...logged, ...printed];
  }

  requests(): Promise<readonly string[]> {
    return this.inChrome(`return window.newsbriefRequests`);
  }

  whenClosed(): Promise<void> {
    return this.#firefox.ended;
  }

  async quit(): Promise<void> {
    await this.#firefox.quit();
  }
}
