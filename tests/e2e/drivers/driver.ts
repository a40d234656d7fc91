/** What a test can do in a browser; written once, so that every test runs in both. */

export type BrowserName = 'chromium' | 'firefox';

/** A document that a test looks into and acts on: the popup, an options tab, the page itself. */
export interface Surface {
  /**
   * Runs a function there, in the world of the page's own scripts, and gives back its result as JSON. The function
   * travels as text: it sees its arguments and nothing else of the test.
   */
  evaluate<Args extends readonly unknown[], T>(
    run: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  /** The same for a script of another's making; the value of `expression` afterwards comes back as JSON. */
  evaluateScript<T>(script: string, expression: string): Promise<T>;
  /** Real pointer events on the middle of the first match. */
  click(selector: string): Promise<void>;
  /** Puts the focus there by a click and types. */
  type(selector: string, text: string): Promise<void>;
  /** A key by its DOM name, 'Tab' or 'Enter', with what has the focus. */
  press(key: string): Promise<void>;
  /** Gives a file to an `<input type=file>`. */
  chooseFile(selector: string, path: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  setColourScheme(scheme: 'light' | 'dark'): Promise<void>;
}

export interface Clipboard {
  readonly plain: string;
  readonly html: string;
}

export interface BrowserDriver {
  readonly name: BrowserName;
  /** Address of the extension's root, with the slash. */
  readonly base: string;
  /** The tab in front. */
  readonly page: Surface;
  /** Navigates the tab in front and returns when it has loaded. */
  goTo(url: string): Promise<void>;
  /** Starts to navigate and returns at once. */
  startGoingTo(url: string): Promise<void>;
  /** Opens a tab in front. */
  openTab(url: string): Promise<void>;
  /** Closes the tab in front; the one before it comes to the front. */
  closeTab(): Promise<void>;
  /** Clicks the toolbar button, which grants activeTab, and gives back the popup as soon as it has a body. */
  clickToolbarButton(): Promise<Surface>;
  /** Milliseconds since the epoch, just before the last click on the toolbar button. */
  readonly clickedAt: number;
  /** The popup that something has opened, as soon as it has a body. */
  waitForPopup(): Promise<Surface>;
  closePopup(): Promise<void>;
  isPopupOpen(): Promise<boolean>;
  /** A page of the extension in a tab in front. */
  openExtensionPage(path: string): Promise<Surface>;
  /** Runs in the background script's global, as its own code would; wakes it first. */
  inBackground<Args extends readonly unknown[], T>(
    run: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  /** Stops the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  readClipboard(): Promise<Clipboard>;
  /** Errors and warnings of the extension's scripts and console since the start. */
  complaints(): Promise<readonly string[]>;
  /** Addresses that the extension's own contexts have asked for since the start, its own files included. */
  requests(): Promise<readonly string[]>;
  /** Resolves when somebody has closed the browser. */
  whenClosed(): Promise<void>;
  quit(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension; dist/<browser> unless told. */
  readonly extension?: string;
  readonly headless?: boolean;
  /** False where time is measured: nothing listens to the extension then, complaints and requests stay empty. */
  readonly recording?: boolean;
}

/** Runs in the page: what is to be clicked is not left under something that sticks to an edge, as a reader would do. */
export function bringToMiddle(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'center' });
}

const POLL_MS = 25;

/** Waits until `look` gives something other than false, null, undefined or a throw, and returns it. */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T>,
  timeoutMs = 15_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + timeoutMs;
  let last: unknown = null;
  for (;;) {
    try {
      const found = await look();
      if (found !== null && found !== undefined && found !== false)
        return found as NonNullable<Exclude<T, false>>;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`${what}: not within ${timeoutMs} ms`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
