import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Surface } from './drivers/driver.ts';
import { waitFor } from './drivers/driver.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { BRIDGE_PAGE } from './pages.ts';
import { type ShownBrief, waitForBrief } from './popup.ts';

const savingOf = (options: Surface): Promise<string | undefined> =>
  options.evaluate(() => document.querySelector<HTMLElement>('#saving')?.dataset['saving']);

const rulesOf = (options: Surface): Promise<string[]> =>
  options.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-rule-id]')].map((card) => card.dataset['ruleId'] ?? ''),
  );

const noticeOf = (options: Surface): Promise<{ kind: string; text: string } | null> =>
  options.evaluate(() => {
    const notice = document.querySelector<HTMLElement>('#notice');
    return notice && { kind: notice.dataset['notice'] ?? '', text: notice.textContent ?? '' };
  });

const GOOD_FILE = JSON.stringify({
  newsbrief: 1,
  length: 'long',
  sections: [
    {
      id: 'latest',
      title: 'First of all',
      layout: 'paragraph',
      maxSentences: 1,
      accepts: { roles: ['mainEvent'] },
    },
    {
      id: 'user-money',
      title: 'Money',
      layout: 'bullets',
      maxSentences: 3,
      accepts: { phrases: ['million crowns'] },
    },
  ],
});

/** Each file with what the refusal has to name. */
const BAD_FILES: readonly (readonly [string, string, string])[] = [
  ['not JSON', '{"newsbrief": 1,', 'not JSON'],
  [
    'a wrong type',
    JSON.stringify({ newsbrief: 1, sections: [{ id: 'latest', title: 'A', maxSentences: 'many' }] }),
    'maxSentences',
  ],
  ['too large', `{"newsbrief": 1, "pad": "${'x'.repeat(500_000)}"}`, 'too large'],
  [
    'hostile',
    '{"newsbrief": 1, "sections": [{"id": "latest", "title": "A", "__proto__": {"admin": true}, "constructor": {"prototype": {}}}]}',
    'sections[0]',
  ],
];

inBothBrowsers('the options', (stage) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsbrief-files-'));
  let options: Surface;
  let count = 0;

  beforeAll(async () => {
    const { driver, site } = stage();
    site.put('bridge.html', BRIDGE_PAGE);
    await driver.goTo(`${site.base}bridge.html`);
  });
  beforeEach(async () => {
    options = await stage().driver.openExtensionPage('options/index.html');
    await waitFor('the sections', async () => (await rulesOf(options)).length > 0);
  });
  afterEach(async () => {
    await stage().driver.inBackground(() =>
      (
        globalThis as unknown as { chrome: { storage: { sync: { clear(): Promise<void> } } } }
      ).chrome.storage.sync.clear(),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const saved = () => waitFor('the options to be saved', async () => (await savingOf(options)) === 'saved');

  /** Leaves the options and looks at the page's next brief. */
  const nextBrief = async (): Promise<ShownBrief> => {
    const { driver } = stage();
    await driver.closeTab();
    const popup = await driver.clickToolbarButton();
    const brief = await waitForBrief(popup);
    await driver.closePopup();
    return brief;
  };

  const importFile = async (content: string): Promise<void> => {
    const path = join(folder, `rules-${++count}.json`);
    writeFileSync(path, content);
    await options.chooseFile('#import', path);
  };

  it('show the sections in order, and a preview by the engine itself', async () => {
    expect(await rulesOf(options)).toEqual([
      'latest',
      'deeper',
      'zoomOut',
      'whyItMatters',
      'byTheNumbers',
      'said',
      'next',
      'flashback',
    ]);
    const previewed = await options.evaluate(
      () => document.querySelectorAll('section[data-section-id]').length,
    );
    expect(previewed).toBeGreaterThan(0);
    await stage().driver.closeTab();
  });

  it('change the next brief: a section renamed and one switched on', async () => {
    await options.click('[data-rule-id=latest] .rule-title');
    await options.evaluate(() => document.querySelector<HTMLInputElement>('#latest-title')?.select());
    await options.type('#latest-title', ' today');
    await options.click('[data-rule-id=byTheNumbers] .switch');
    await saved();
    const { sections } = await nextBrief();
    expect(sections[0]?.title).toContain('today');
    expect(sections.map(({ id }) => id)).toContain('byTheNumbers');
  });

  it('take in a good file, and brief by it', async () => {
    await importFile(GOOD_FILE);
    await waitFor('the notice', async () => (await noticeOf(options))?.kind === 'imported');
    await saved();
    expect(await rulesOf(options)).toEqual(['latest', 'user-money']);
    const { sections } = await nextBrief();
    expect(sections.map(({ title }) => title)).toEqual(['First of all', 'Money']);
    expect(sections[1]?.sentences.join(' ')).toContain('million crowns');
  });

  it.each(BAD_FILES)(
    'refuse a file that is %s, name the field and keep what is there',
    async (_, content, named) => {
      const before = await rulesOf(options);
      await importFile(content);
      const notice = await waitFor('the refusal', () => noticeOf(options));
      expect(notice.kind).toBe('importRefused');
      expect(notice.text).toContain(named);
      expect(await rulesOf(options)).toEqual(before);
      expect(await options.evaluate(() => 'admin' in {})).toBe(false);
      await stage().driver.closeTab();
    },
  );

  it('move a section by the keyboard and keep it there', async () => {
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('[data-rule-id=deeper] .move.up')?.focus(),
    );
    await options.press('Enter');
    await saved();
    expect((await rulesOf(options)).slice(0, 2)).toEqual(['deeper', 'latest']);
    const { sections } = await nextBrief();
    expect(sections[0]?.id).toBe('deeper');
  });
});
