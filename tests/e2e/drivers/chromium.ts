import { resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/set-up.mjs';
import { callText } from './call-text.ts';
import { Recorder } from './chromium-recorder.ts';
import { ChromiumSurface } from './chromium-surface.ts';
import type { BrowserDriver, Clipboard, LaunchOptions, Surface } from './driver.ts';
import { waitFor } from './driver.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1000,700',
  '--lang=en-US',
];

function executable(): string {
  const path = findBrowser('chromium');
  if (path === null) throw new Error('There is no Chromium: install it or set CHROMIUM_PATH.');
  return path;
}

export async function launchChromium(options: LaunchOptions = {}): Promise<BrowserDriver> {
  const browser = await puppeteer.launch({
    executablePath: executable(),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: FLAGS,
  });
  try {
    const driver = new ChromiumDriver(
      browser,
      await browser.installExtension(resolve(options.extension ?? 'dist/chromium')),
    );
    await driver.start(options.recording ?? true);
    return driver;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

class ChromiumDriver implements BrowserDriver {
  readonly name = 'chromium';
  readonly base: string;
  readonly page: Surface;
  clickedAt = 0;
  readonly #browser: Browser;
  readonly #id: string;
  readonly #recorder: Recorder;
  #tabs: Page[] = [];
  #extension: Extension | undefined;
  #popup: Page | null = null;

  constructor(browser: Browser, id: string) {
    this.#browser = browser;
    this.#id = id;
    this.base = `chrome-extension://${id}/`;
    this.#recorder = new Recorder(this.base);
    this.page = new ChromiumSurface(() => this.#tab);
  }

  async start(isRecording: boolean): Promise<void> {
    this.#extension = (await this.#browser.extensions()).get(this.#id);
    this.#tabs = await this.#browser.pages();
    if (isRecording) await this.#recorder.start(this.#browser);
  }

  get #tab(): Page {
    const tab = this.#tabs.at(-1);
    if (tab === undefined) throw new Error('no tab is open');
    return tab;
  }

  async goTo(url: string): Promise<void> {
    await this.#tab.goto(url, { waitUntil: 'load' });
  }

  async startGoingTo(url: string): Promise<void> {
    const session = await this.#tab.createCDPSession();
    // Its answer comes with the new page; a page that never comes must not hold the test up.
    session.send('Page.navigate', { url }).catch(() => {});
  }

  async openTab(url: string): Promise<void> {
    this.#tabs.push(await this.#browser.newPage());
    await this.goTo(url);
  }

  async closeTab(): Promise<void> {
    await this.#tabs.pop()?.close();
    await this.#tab.bringToFront();
  }

  async clickToolbarButton(): Promise<Surface> {
    if (this.#extension === undefined) throw new Error('the extension is not installed');
    await this.#tab.bringToFront();
    this.clickedAt = Date.now();
    await this.#tab.triggerExtensionAction(this.#extension);
    return this.waitForPopup();
  }

  async waitForPopup(): Promise<Surface> {
    const target = await this.#browser.waitForTarget((each) => this.#isPopup(each), { timeout: 10_000 });
    const popup = await target.asPage();
    this.#popup = popup;
    await popup.waitForSelector('body');
    return new ChromiumSurface(() => popup);
  }

  #isPopup(target: Target): boolean {
    return target.url().startsWith(`${this.base}popup/index.html`);
  }

  async closePopup(): Promise<void> {
    await this.#popup?.evaluate(() => window.close()).catch(() => {});
    await waitFor('the popup to close', async () => !(await this.isPopupOpen()));
    this.#popup = null;
  }

  async isPopupOpen(): Promise<boolean> {
    return this.#browser.targets().some((target) => this.#isPopup(target));
  }

  async openExtensionPage(path: string): Promise<Surface> {
    await this.openTab(this.base + path);
    const tab = this.#tab;
    return new ChromiumSurface(() => tab);
  }

  async inBackground<Args extends readonly unknown[], T>(
    run: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T> {
    const target = await this.#browser.waitForTarget((each) => this.#isBackground(each), { timeout: 10_000 });
    const worker = await target.worker();
    if (worker === null) throw new Error('the background has no worker');
    // A worker is a target before the browser has given it its API, which comes piece by piece.
    await waitFor('the background to start', () =>
      worker.evaluate(
        (names) =>
          names.every((name) => Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, name) !== undefined),
        ['runtime', 'commands', 'contextMenus', 'scripting', 'storage', 'tabs'],
      ),
    );
    return (await worker.evaluate(callText(run, args))) as T;
  }

  #isBackground(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().startsWith(this.base);
  }

  async stopBackground(): Promise<void> {
    const worker = await this.#browser
      .targets()
      .find((target) => this.#isBackground(target))
      ?.worker();
    await worker?.close();
    await waitFor('the background to stop', async () => !(await this.isBackgroundRunning()));
  }

  async isBackgroundRunning(): Promise<boolean> {
    return this.#browser.targets().some((target) => this.#isBackground(target));
  }

  async readClipboard(): Promise<Clipboard> {
    const popup = this.#popup ?? this.#tab;
    await this.#browser
      .defaultBrowserContext()
      .overridePermissions(this.base.slice(0, -1), ['clipboard-read']);
    return popup.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> =>
        item?.types.includes(type) ? (await item.getType(type)).text() : '';
      return { plain: await read('text/plain'), html: await read('text/html') };
    });
  }

  async complaints(): Promise<readonly string[]> {
    return this.#recorder.complaints;
  }

  async requests(): Promise<readonly string[]> {
    return this.#recorder.requests;
  }

  async whenClosed(): Promise<void> {
    if (this.#browser.connected) {
      await new Promise<void>((resolve) => this.#browser.once('disconnected', () => resolve()));
    }
  }

  async quit(): Promise<void> {
    await this.#browser.close();
  }
}
