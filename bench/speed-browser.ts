import { bundleScript, openLiveBrowser } from './live-browser.ts';

/** The two that are timed against each other. */
export const READERS = ['readability', 'newsbrief'] as const;
export type Reader = (typeof READERS)[number];

/** Milliseconds of one page, by the reader: the first read of a fresh script, then the later ones. */
export type Times = Readonly<Record<Reader, { readonly first: number; readonly later: readonly number[] }>>;

/** A browser that times the readers in pages. */
export interface SpeedBrowser {
  readonly version: string;
  /** `order`: who reads first. A page that cannot be timed rejects. */
  time(html: string, address: string, laterReads: number, order: readonly Reader[]): Promise<Times>;
  close(): Promise<void>;
}

/** What each reader does in the page: set `run`, which gives whether there is an article. */
const SCRIPTS: Readonly<Record<Reader, string>> = {
  readability: `import { Readability } from '@mozilla/readability';
    globalThis.run = () => new Readability(document.cloneNode(true)).parse() !== null;`,
  newsbrief: `import { readPage } from './src/page/index.ts';
    globalThis.run = (url) => readPage(document, { url, force: false }).kind === 'article';`,
};

export async function openSpeedBrowser(): Promise<SpeedBrowser> {
  const scripts = {
    readability: await bundleScript(SCRIPTS.readability),
    newsbrief: await bundleScript(SCRIPTS.newsbrief),
  };
  const browser = await openLiveBrowser();
  return {
    version: browser.version,
    async time(html, address, laterReads, order) {
      await browser.show(html);
      const times = { readability: [] as number[], newsbrief: [] as number[] };
      // A world each: neither reader warms the other up.
      const worlds = { readability: await browser.openWorld(), newsbrief: await browser.openWorld() };
      for (const reader of order) await worlds[reader].evaluate(`${scripts[reader]};0`);
      const read = `(() => { const start = performance.now(); run(${JSON.stringify(address)}); return performance.now() - start; })()`;
      for (let round = 0; round <= laterReads; round++)
        for (const reader of order) times[reader].push(Number(await worlds[reader].evaluate(read)));
      const split = ([first = Number.NaN, ...later]: number[]) => ({ first, later });
      return { readability: split(times.readability), newsbrief: split(times.newsbrief) };
    },
    close: () => browser.close(),
  };
}
