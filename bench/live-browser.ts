import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type CDPSession } from 'puppeteer-core';
import { findBrowser } from '../scripts/set-up.mjs';

/** Real Chromium that shows saved pages over loopback; nothing but this machine is asked for anything. */
export interface LiveBrowser {
  readonly version: string;
  /** Shows a page, its own scripts and requests blocked: what is read is what was saved. */
  show(html: string): Promise<void>;
  /** Runs scripts in a world of its own beside the page's, as content scripts have one. */
  openWorld(): Promise<World>;
  close(): Promise<void>;
}

export interface World {
  /** The value of an expression, plain JSON; a promise is waited for. Rejects with what the page threw. */
  evaluate(expression: string): Promise<unknown>;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages name other hosts.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

const POLICY = "default-src 'none'; script-src 'none'";

/** A script bundled as scripts/build.ts does for injection; its imports start at the root of the repository. */
export async function bundleScript(contents: string): Promise<string> {
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

export async function openLiveBrowser(): Promise<LiveBrowser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('There is no Chromium: install it or set CHROMIUM_PATH.');
  const site = await servePage();
  const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, args: FLAGS });
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  return {
    version: await browser.version(),
    async show(html) {
      await page.goto(site.put(html), { waitUntil: 'domcontentloaded', timeout: 60_000 });
    },
    openWorld: () => openWorld(session),
    async close() {
      await browser.close();
      site.close();
    },
  };
}

async function openWorld(session: CDPSession): Promise<World> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `world ${Math.random()}`,
  });
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}
