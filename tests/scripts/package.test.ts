import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, readableScripts } from '../../scripts/build.ts';
import { packageAll } from '../../scripts/package.ts';

interface Manifest {
  readonly background: object;
  readonly browser_specific_settings?: object;
  readonly minimum_chrome_version?: string;
  readonly permissions: readonly string[];
}

/** A build before has left nothing that the next one needs: each has a folder of its own. */
describe('the packages', () => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'newsbrief-package-')));
  const zips = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.zip'));
  const contentOf = (browser: string) => {
    const name = zips(folders[0] ?? '').find((each) => each.includes(browser)) ?? '';
    return unzipSync(readFileSync(join(folders[0] ?? '', name)));
  };
  const manifestOf = (browser: string): Manifest =>
    JSON.parse(Buffer.from(contentOf(browser)['manifest.json'] ?? []).toString()) as Manifest;

  beforeAll(async () => {
    for (const folder of folders) await packageAll(folder);
  }, 60_000);
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('are the same bytes in two builds', () => {
    const [first = '', second = ''] = folders;
    expect(zips(first)).toHaveLength(3);
    expect(zips(second)).toEqual(zips(first));
    for (const name of zips(first)) {
      expect(readFileSync(join(first, name)).equals(readFileSync(join(second, name))), name).toBe(true);
    }
  });

  it('hold what a store wants and nothing that it refuses', () => {
    for (const browser of ['chromium', 'firefox']) {
      const names = Object.keys(contentOf(browser));
      expect(names).toEqual(
        expect.arrayContaining(['manifest.json', 'LICENSE', 'THIRD-PARTY.txt', 'icons/128.png']),
      );
      expect(names.filter((name) => /(?:^|\/)\.|\.map$|\.tsx?$|package/.test(name))).toEqual([]);
    }
  });

  it('give each browser its own manifest', () => {
    const [chromium, firefox] = [manifestOf('chromium'), manifestOf('firefox')];
    expect(chromium.background).toEqual({ service_worker: 'background.js', type: 'module' });
    expect(firefox.background).toEqual({ scripts: ['background.js'], type: 'module' });
    expect(chromium.minimum_chrome_version).toBe('127');
    expect(chromium).not.toHaveProperty('browser_specific_settings');
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    expect(firefox.browser_specific_settings).toBeDefined();
    expect(firefox.permissions).toEqual(chromium.permissions);
  });

  it('name the licence of every library that is in them', () => {
    const licences = Buffer.from(contentOf('firefox')['THIRD-PARTY.txt'] ?? []).toString();
    for (const name of ['@mozilla/readability', 'preact']) expect(licences).toContain(`${name} `);
    expect(licences).toContain('Apache License');
    expect(licences).toContain('MIT');
  });

  it('come with the sources that build them, without what tools have made', () => {
    const names = Object.keys(contentOf('source'));
    expect(names).toEqual(
      expect.arrayContaining([
        'package-lock.json',
        'scripts/build.ts',
        'src/background/index.ts',
        'manifest.json',
      ]),
    );
    expect(names.filter((name) => /^(?:node_modules|dist|out)\//.test(name))).toEqual([]);
  });

  it('are built from the modules that the bundle check looks through', async () => {
    for (const script of (await readableScripts('firefox', ROOT)).values()) {
      expect(script).toMatch(/^\s*\/\/ (?:src|popup|options)\//m);
    }
  });
});
