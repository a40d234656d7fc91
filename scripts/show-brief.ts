import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserDriver, BrowserName } from '../tests/e2e/drivers/driver.ts';
import { launch } from '../tests/e2e/drivers/index.ts';
import { buildAll, ROOT } from './build.ts';
import { printBrief } from './print-brief.ts';

const SAMPLE = join(ROOT, 'samples/article.html');
const PICTURE = join(ROOT, 'out/brief.png');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

interface Wish {
  readonly browser: BrowserName;
  /** A file or an address. */
  readonly page: string;
}

function readWish(): Wish {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string', default: 'chromium' } },
  });
  const { browser } = values;
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error('--browser is chromium or firefox.');
  if (positionals.length > 1) throw new Error('One page at a time: npm start -- FILE|URL');
  return { browser, page: positionals[0] ?? SAMPLE };
}

/** Serves one file, and what lies beside and below it, to this machine only. Resolves to the file's address. */
async function serveFile(path: string): Promise<string> {
  const folder = dirname(path);
  const server = createServer((request, response) => {
    const wanted = resolve(
      folder,
      `.${decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)}`,
    );
    const isInside = !relative(folder, wanted).startsWith('..');
    if (!isInside || !existsSync(wanted) || !statSync(wanted).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(wanted).toLowerCase()] ?? 'text/html';
    response.writeHead(200, { 'content-type': type }).end(readFileSync(wanted));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/${encodeURIComponent(relative(folder, path))}`;
}

function addressOf(page: string): Promise<string> {
  if (/^https?:\/\//i.test(page)) return Promise.resolve(page);
  const path = resolve(page);
  if (!existsSync(path)) throw new Error(`There is no file ${path}, and it is no http(s) address.`);
  return serveFile(path);
}

/** A window needs a screen and somebody in front of it. */
function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function show(driver: BrowserDriver, address: string, isHeadless: boolean): Promise<boolean> {
  await driver.goTo(address);
  const popup = await driver.clickToolbarButton();
  const isBrief = await printBrief(popup);
  if (isHeadless) {
    mkdirSync(dirname(PICTURE), { recursive: true });
    await popup.screenshot(PICTURE);
    console.log(`\nNo display: the brief is printed above, and a picture of the popup is in ${PICTURE}`);
  } else {
    console.log('\nThe brief stands open in the browser. Close the browser to end.');
    await driver.whenClosed();
  }
  return isBrief;
}

async function main(): Promise<boolean> {
  const wish = readWish();
  const address = await addressOf(wish.page);
  await buildAll();
  const isHeadless = !hasDisplay();
  const extension = join(ROOT, 'dist', wish.browser);
  const driver = await launch(wish.browser, { headless: isHeadless, extension });
  try {
    return await show(driver, address, isHeadless);
  } finally {
    await driver.quit();
  }
}

main().then(
  (isBrief) => process.exit(isBrief ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
