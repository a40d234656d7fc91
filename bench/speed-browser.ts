import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type CDPSession } from 'puppeteer-core';
import { findBrowser } from '../scripts/set-up.mjs';

/** The two that are timed against each other. */
export const READERS = ['readability', 'newsbrief'] as const;
export type Reader = (typeof READERS)[number];

/** Milliseconds of one page, by the reader: the first read of a fresh script, then the later ones. */
export type Times = Readonly<Record<Reader, { readonly first: number; readonly later: readonly number[] }>>;

/** A browser that shows pages over loopback and times the readers in them. */
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

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages name other hosts; nothing but this machine is asked for anything.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** No script of the page runs and nothing is loaded: what is read is what was saved. */
const POLICY = "default-src 'none'; script-src 'none'";

/** Bundled as scripts/build.ts does for injection. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome127',
    charset: 'utf8',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Serves whatever is put as the page, under the policy. */
async function servePage() {
  let html = '';
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('cache-control', 'no-store');
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    put: (page: string) => {
      html = page;
      return `http://127.0.0.1:${port}/`;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export async function openSpeedBrowser(): Promise<SpeedBrowser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('There is no Chromium: install it or set CHROMIUM_PATH.');
  const scripts = {
    readability: await bundle(SCRIPTS.readability),
    newsbrief: await bundle(SCRIPTS.newsbrief),
  };
  const site = await servePage();
  const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, args: FLAGS });
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const evaluate = async (contextId: number, expression: string): Promise<number> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return Number(result.value);
  };
  return {
    version: await browser.version(),
    async time(html, address, laterReads, order) {
      await page.goto(site.put(html), { waitUntil: 'domcontentloaded', timeout: 60_000 });
      const times = { readability: [] as number[], newsbrief: [] as number[] };
      const worlds = { readability: await openWorld(session), newsbrief: await openWorld(session) };
      for (const reader of order) await evaluate(worlds[reader], scripts[reader]);
      const read = `(() => { const start = performance.now(); run(${JSON.stringify(address)}); return performance.now() - start; })()`;
      for (let round = 0; round <= laterReads; round++)
        for (const reader of order) times[reader].push(await evaluate(worlds[reader], read));
      const split = ([first = Number.NaN, ...later]: number[]) => ({ first, later });
      return { readability: split(times.readability), newsbrief: split(times.newsbrief) };
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}

/** A world of its own beside the page's, as content scripts have one: neither reader warms the other up. */
async function openWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `reader ${Math.random()}`,
  });
  return executionContextId;
}
