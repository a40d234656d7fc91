import type { Browser, CDPSession, Target } from 'puppeteer-core';

/** Notes what every context of the extension logs, throws and asks for, from the moment the context exists. */
export class Recorder {
  readonly complaints: string[] = [];
  readonly requests: string[] = [];
  readonly #base: string;
  readonly #watched = new WeakSet<Target>();

  constructor(base: string) {
    this.#base = base;
  }

  async start(browser: Browser): Promise<void> {
    browser.on('targetcreated', (target) => void this.#watch(target));
    browser.on('targetchanged', (target) => void this.#watch(target));
    await Promise.all(browser.targets().map((target) => this.#watch(target)));
  }

  async #watch(target: Target): Promise<void> {
    // Also tabs that are still empty: what they load first would be missed later on.
    const isOurs = (): boolean => target.url().startsWith(this.#base);
    if (this.#watched.has(target) || !(isOurs() || target.type() === 'page')) return;
    this.#watched.add(target);
    try {
      // A session of our own would keep a worker from being stopped; puppeteer's does not.
      const worker = target.type() === 'service_worker' ? await target.worker() : null;
      await this.#listen(worker?.client ?? (await target.createCDPSession()), isOurs);
    } catch {
      // The context went away before anybody could listen.
    }
  }

  async #listen(session: CDPSession, isOurs: () => boolean): Promise<void> {
    const complain = (complaint: string): void => {
      if (isOurs()) this.complaints.push(complaint);
    };
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      complain(`exception: ${text} ${exception?.description ?? ''}`),
    );
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error' || type === 'warning' || type === 'assert') {
        complain(`console.${type}: ${args.map((arg) => arg.value ?? arg.description).join(' ')}`);
      }
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error' || entry.level === 'warning') complain(`log: ${entry.text}`);
    });
    session.on('Network.requestWillBeSent', ({ request, documentURL }) => {
      if (isOurs() || documentURL.startsWith(this.#base)) this.requests.push(request.url);
    });
    await Promise.all([
      session.send('Runtime.enable'),
      session.send('Log.enable'),
      session.send('Network.enable'),
    ]);
  }
}
