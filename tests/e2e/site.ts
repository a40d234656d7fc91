import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

/** A web site on this machine: the sample article, the pages that a test puts there, and a few with a behaviour. */
export interface Site {
  /** `http://127.0.0.1:port/` */
  readonly base: string;
  /** The same site under a name that browsers take for another one. */
  readonly otherBase: string;
  /** Every request since the start, as its path; of favicons nothing is noted. */
  readonly hits: readonly string[];
  /** Puts or replaces a page. */
  readonly put: (name: string, html: string) => void;
  readonly close: () => Promise<void>;
}

const PDF =
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

export async function openSite(): Promise<Site> {
  const hits: string[] = [];
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    // The browser's own idea, at a moment of its choosing.
    if (path !== '/favicon.ico') hits.push(request.url ?? '');
    respond(path, pages.get(path.slice(1)), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}/`,
    otherBase: `http://localhost:${port}/`,
    hits,
    put: (name, html) => void pages.set(name, html),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function respond(path: string, page: string | undefined, response: ServerResponse): void {
  // A silent page never answers: the browser waits, the old page stays.
  if (path === '/silent') return;
  if (path.endsWith('.pdf')) {
    response.setHeader('content-type', 'application/pdf');
    response.end(PDF);
    return;
  }
  const body = page ?? readSample(path.slice(1));
  response.statusCode = body === null ? 404 : 200;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.end(body ?? '<!doctype html><title>Nothing here</title>');
}

function readSample(name: string): string | null {
  try {
    return /^[\w-]+\.html$/.test(name) ? readFileSync(join(SAMPLES, name), 'utf8') : null;
  } catch {
    return null;
  }
}
