import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Extension,
  type Page,
  type Target,
} from 'puppeteer-core';
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

/** Chromium takes no other certainty than a file that is there. */
export function findChromium(): string {
  const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(path)) throw new Error(`No Chromium at ${path}: install it or set CHROMIUM_PATH.`);
  return path;
}

export async function launchChromium(options: LaunchOptions = {}): Promise<BrowserDriver> {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
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
    await driver.start();
    return driver;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

class ChromiumSurface implements Surface {
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
    await this.#page().click(selector);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.#page().click(selector);
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

/** The call as source text: closures do not travel. */
function callText(run: (...args: never) => unknown, args: readonly unknown[]): string {
  return `(${run.toString()})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}

class ChromiumDriver implements BrowserDriver {
  readonly name = 'chromium';
  readonly base: string;
  readonly page: Surface;
  readonly #browser: Browser;
  readonly #id: string;
  readonly #complaints: string[] = [];
  readonly #requests: string[] = [];
  readonly #watched = new WeakSet<Target>();
  #tabs: Page[] = [];
  #extension: Extension | undefined;
  #popup: Page | null = null;

  constructor(browser: Browser, id: string) {
    this.#browser = browser;
    this.#id = id;
    this.base = `chrome-extension://${id}/`;
    this.page = new ChromiumSurface(() => this.#tab);
  }

  async start(): Promise<void> {
    this.#extension = (await this.#browser.extensions()).get(this.#id);
    this.#tabs = await this.#browser.pages();
    this.#browser.on('targetcreated', (target) => void this.#watch(target));
    this.#browser.on('targetchanged', (target) => void this.#watch(target));
    await Promise.all(this.#browser.targets().map((target) => this.#watch(target)));
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
    await this.#tab.triggerExtensionAction(this.#extension);
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
    return this.#complaints;
  }

  async requests(): Promise<readonly string[]> {
    return this.#requests;
  }

  async quit(): Promise<void> {
    await this.#browser.close();
  }

  /** Console, exceptions, logged violations and requests of every context of the extension. */
  async #watch(target: Target): Promise<void> {
    if (this.#watched.has(target) || !target.url().startsWith(this.base)) return;
    this.#watched.add(target);
    try {
      await this.#listen(await target.createCDPSession());
    } catch {
      // The context went away before anybody could listen.
    }
  }

  async #listen(session: CDPSession): Promise<void> {
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      this.#complaints.push(`exception: ${text} ${exception?.description ?? ''}`),
    );
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error' || type === 'warning' || type === 'assert') {
        this.#complaints.push(
          `console.${type}: ${args.map((arg) => arg.value ?? arg.description).join(' ')}`,
        );
      }
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error' || entry.level === 'warning') this.#complaints.push(`log: ${entry.text}`);
    });
    session.on('Network.requestWillBeSent', ({ request }) => this.#requests.push(request.url));
    await Promise.all([
      session.send('Runtime.enable'),
      session.send('Log.enable'),
      session.send('Network.enable'),
    ]);
  }
}
