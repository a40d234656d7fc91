import { describe, expect, it } from 'vitest';
import { checkBundle, checkIcon } from '../../scripts/checks/bundles.ts';
import { checkImports } from '../../scripts/checks/import-rules.ts';
import { checkLocales } from '../../scripts/checks/locales.ts';
import { checkManifest } from '../../scripts/checks/manifest.ts';
import { checkFileSizes, checkWords } from '../../scripts/checks/sources.ts';

const file = (path: string, ...lines: string[]) => ({ path, text: lines.join('\n') });

describe('the import rules', () => {
  it.each([
    ['the engine the browser', 'src/engine/pipeline.ts', "import { browser } from '../platform/browser.ts';"],
    ['the engine the page', 'src/engine/segment/a.ts', "import { readPage } from '../../page/index.ts';"],
    [
      'an engine stage a later one',
      'src/engine/segment/a.ts',
      "import { weigh } from '../salience/index.ts';",
    ],
    [
      'the popup the engine’s inside',
      'popup/main.tsx',
      "import { summarise } from '../src/engine/index.ts';",
    ],
    ['the popup the background', 'popup/App.tsx', "import { CALLS } from '../src/background/calls.ts';"],
    ['the page the browser', 'src/page/index.ts', "export { browser } from '../platform/browser.ts';"],
    [
      'content a page file behind the door',
      'src/content/index.ts',
      "import { readTree } from '../page/tree.ts';",
    ],
    [
      'the command line the store',
      'cli/brief.ts',
      "import { loadSettings } from '../src/settings/browser-store.ts';",
    ],
    ['the engine a package', 'src/engine/index.ts', "import fs from 'node:fs';"],
    ['anything by a dynamic import', 'src/engine/index.ts', "const page = await import('../page/index.ts');"],
  ])('do not let %s', (_, path, line) => {
    expect(checkImports([file(path, line)])).toHaveLength(1);
  });

  it('see an import that runs over several lines', () => {
    const lines = ['import {', '  readPage,', '  revealSentence,', "} from '../page/index.ts';"];
    expect(checkImports([file('src/engine/index.ts', ...lines)])).toHaveLength(1);
  });

  it.each([
    ['the popup the engine’s types', 'popup/App.tsx', "import type { Brief } from '../src/engine/types.ts';"],
    [
      'the options the engine’s door',
      'options/Preview.tsx',
      "import { summarise } from '../src/engine/index.ts';",
    ],
    [
      'a later stage an earlier one',
      'src/engine/select/a.ts',
      "import { segment } from '../segment/index.ts';",
    ],
    [
      'the types of a package',
      'src/background/menu.ts',
      "import type { Tabs } from 'webextension-polyfill';",
    ],
  ])('let %s', (_, path, line) => {
    expect(checkImports([file(path, line)])).toEqual([]);
  });

  it('name a cycle by its files', () => {
    const files = [
      file('src/page/a.ts', "import { b } from './b.ts';"),
      file('src/page/b.ts', "import { c } from './c.ts';"),
      file('src/page/c.ts', "import { a } from './a.ts';"),
    ];
    expect(checkImports(files)).toEqual([
      'import cycle: src/page/a.ts → src/page/b.ts → src/page/c.ts → src/page/a.ts',
    ]);
  });
});

describe('the checks of sources', () => {
  it('count the lines of a file, but not those of word lists', () => {
    const long = Array.from({ length: 251 }, () => 'x');
    expect(checkFileSizes([file('src/page/long.ts', ...long)])).toHaveLength(1);
    expect(checkFileSizes([file('src/page/long.ts', ...long.slice(1))])).toEqual([]);
    expect(checkFileSizes([file('src/engine/lexicon/openers.ts', ...long)])).toEqual([]);
  });

  it.each([
    ['any', 'const a: any = 1;'],
    ['any', 'const a = b as any;'],
    ['any', 'const a: Record<string, any> = {};'],
    ['any', 'function f(a: any[]): void {}'],
    ['a switched-off type check', '// @ts-ignore'],
    ['biome-ignore without a reason', '// biome-ignore lint/a/b'],
    ['biome-ignore without a reason', '// biome-ignore lint/a/b:   '],
    ['a test that does not run', "it.skip('x', () => {});"],
  ])('find %s', (what, line) => {
    expect(checkWords([file('src/page/a.ts', line)])).toEqual([`src/page/a.ts has ${what}`]);
  });

  it('let words and reasons be', () => {
    const lines = [
      '// takes any: text',
      "const text = 'as any';",
      '// biome-ignore lint/a/b: because the list is static',
      'const many: Many = 1;',
    ];
    expect(checkWords([file('src/page/a.ts', ...lines)])).toEqual([]);
  });
});

describe('the check of locales', () => {
  const en = { hello: { message: 'Hello $1' }, bye: { message: 'Bye' } };
  const used = ["t('hello'); t('bye');"];

  it('is content with two languages that match', () => {
    expect(
      checkLocales({ en, de: { hello: { message: 'Hallo $1' }, bye: { message: 'Tschüss' } } }, used),
    ).toEqual([]);
  });

  it.each([
    ['a missing key', { hello: { message: 'Hallo $1' } }],
    ['an empty message', { hello: { message: 'Hallo $1' }, bye: { message: ' ' } }],
    ['another placeholder', { hello: { message: 'Hallo' }, bye: { message: 'Tschüss' } }],
    [
      'a key too many',
      { hello: { message: 'Hallo $1' }, bye: { message: 'Tschüss' }, more: { message: 'x' } },
    ],
  ])('names %s', (_, de) => {
    expect(checkLocales({ en, de }, used)).toHaveLength(1);
  });

  it('names what nothing uses, and what is used and missing', () => {
    expect(checkLocales({ en }, ["t('hello')"])).toEqual(['_locales: nothing uses bye']);
    expect(checkLocales({ en }, [...used, '__MSG_gone__'])).toEqual(['_locales: gone is used and missing']);
  });
});

describe('the check of the manifest', () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  const good = {
    version: '1.0.0',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    content_security_policy: { extension_pages: policy },
  };

  it('is content with the four permissions and the policy', () => {
    expect(checkManifest(good, '1.0.0')).toEqual([]);
  });

  it.each([
    ['a permission too many', { permissions: [...good.permissions, 'tabs'] }],
    ['a permission too few', { permissions: good.permissions.slice(1) }],
    ['a host permission', { host_permissions: ['<all_urls>'] }],
    ['a declared content script', { content_scripts: [] }],
    ['a file for web pages', { web_accessible_resources: [] }],
    ['another version', { version: '1.0.1' }],
    [
      'a way out',
      { content_security_policy: { extension_pages: policy.replace("connect-src 'none'", 'connect-src *') } },
    ],
    ['a hole in the policy', { content_security_policy: { extension_pages: `${policy}; font-src *` } }],
  ])('names %s', (_, change) => {
    expect(checkManifest({ ...good, ...change }, '1.0.0')).toHaveLength(1);
  });
});

describe('the check of a bundle', () => {
  const bundle = (path: string, code: string) => `(() => {\n  // ${path}\n  ${code}\n})();`;

  it.each([
    'fetch("https://x")',
    'new XMLHttpRequest()',
    'new WebSocket("wss://x")',
    'navigator.sendBeacon("https://x")',
    'eval("1")',
    'new Function("1")',
    'element.innerHTML = text',
    'element.outerHTML += text',
    'element.insertAdjacentHTML("beforeend", text)',
    'render({ dangerouslySetInnerHTML: { __html: text } })',
  ])('finds %s in code of ours', (code) => {
    expect(checkBundle('popup.js', bundle('popup/App.tsx', code))).toHaveLength(1);
  });

  it('finds it in a library that is not known to need it', () => {
    expect(checkBundle('popup.js', bundle('node_modules/other/index.js', 'a.innerHTML = b'))).toHaveLength(1);
    expect(checkBundle('popup.js', bundle('node_modules/preact/dist/preact.js', 'fetch(a)'))).toHaveLength(1);
  });

  it('knows what Readability and preact do, and that comparing is not writing', () => {
    const readability = bundle('node_modules/@mozilla/readability/Readability.js', 'page.innerHTML = html');
    expect(checkBundle('content.js', readability)).toEqual([]);
    expect(checkBundle('popup.js', bundle('popup/App.tsx', 'a.innerHTML == b'))).toEqual([]);
  });
});

describe('the check of an icon', () => {
  const png = (width: number, height: number, bytes: number): Uint8Array => {
    const data = new Uint8Array(bytes);
    data.set([0x89, 0x50, 0x4e, 0x47]);
    new DataView(data.buffer).setUint32(16, width);
    new DataView(data.buffer).setUint32(20, height);
    return data;
  };

  it('wants a small PNG of the size in its name', () => {
    expect(checkIcon('48.png', png(48, 48, 900))).toEqual([]);
    expect(checkIcon('48.png', png(32, 32, 900))).toHaveLength(1);
    expect(checkIcon('48.png', png(48, 47, 900))).toHaveLength(1);
    expect(checkIcon('48.png', png(48, 48, 5_000))).toHaveLength(1);
    expect(checkIcon('48.png', new Uint8Array(100))).toHaveLength(1);
  });
});
