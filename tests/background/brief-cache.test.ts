import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BriefView } from '../../src/messages/types.ts';
import { STORY, STORY_URL } from './stories.ts';

const fake = await vi.hoisted(async () => (await import('./fake-browser.ts')).fakeBrowser());
vi.mock('../../src/platform/browser.ts', () => ({ browser: fake.browser }));

const { findCached, forgetTab, storeCached } = await import('../../src/background/brief-cache.ts');

const VIEW = { textHash: 'hash' } as unknown as BriefView;

const entry = (tabId: number, url: string, length = 10) => ({
  tabId,
  url,
  article: { ...STORY, blocks: [{ kind: 'paragraph' as const, text: 'x'.repeat(length) }] },
  view: VIEW,
  fingerprint: 'f',
});

const kept = async (tabId: number, url: string): Promise<boolean> => (await findCached(tabId, url)) !== null;

let now = 1_000;
beforeEach(() => {
  fake.session.items.clear();
  vi.spyOn(Date, 'now').mockImplementation(() => ++now);
});

describe('the cache of briefs', () => {
  it('finds what was stored, under its tab and address', async () => {
    await storeCached(entry(1, STORY_URL));
    expect((await findCached(1, STORY_URL))?.fingerprint).toBe('f');
    expect(await kept(2, STORY_URL)).toBe(false);
    expect(await kept(1, `${STORY_URL}-2`)).toBe(false);
  });

  it('takes an address for the same wherever in the page it points', async () => {
    await storeCached(entry(1, `${STORY_URL}#comments`));
    expect(await kept(1, STORY_URL)).toBe(true);
    expect(await kept(1, `${STORY_URL}#top`)).toBe(true);
    expect(await kept(1, `${STORY_URL}?page=2`)).toBe(false);
  });

  it('keeps the last reading of a page alone', async () => {
    await storeCached(entry(1, STORY_URL));
    await storeCached({ ...entry(1, STORY_URL), fingerprint: 'g' });
    expect((await findCached(1, STORY_URL))?.fingerprint).toBe('g');
    expect(fake.session.items.size).toBe(1);
  });

  it('forgets a tab that is closed, and no other', async () => {
    await storeCached(entry(1, STORY_URL));
    await storeCached(entry(1, `${STORY_URL}-2`));
    await storeCached(entry(11, STORY_URL));
    await forgetTab(1);
    expect(fake.session.items.size).toBe(1);
    expect(await kept(11, STORY_URL)).toBe(true);
  });

  it('lets those go first that were used longest ago, before the quota is reached', async () => {
    for (let tab = 1; tab <= 4; tab++) await storeCached(entry(tab, STORY_URL, 900_000));
    expect(await Promise.all([1, 2, 3, 4].map((tab) => kept(tab, STORY_URL)))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    await storeCached(entry(2, STORY_URL, 900_000));
    await storeCached(entry(5, STORY_URL, 900_000));
    expect(await Promise.all([2, 3, 4, 5].map((tab) => kept(tab, STORY_URL)))).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('stays under ten million bytes, also with three bytes a character', async () => {
    for (let tab = 1; tab <= 12; tab++) {
      const { article } = entry(tab, STORY_URL);
      const blocks = [{ kind: 'paragraph' as const, text: '字'.repeat(400_000) }];
      await storeCached({ ...entry(tab, STORY_URL), article: { ...article, blocks } });
    }
    const bytes = Buffer.byteLength(JSON.stringify(Object.fromEntries(fake.session.items)));
    expect(bytes).toBeGreaterThan(5_000_000);
    expect(bytes).toBeLessThan(10_000_000);
  });

  it('keeps nothing of an article that is over the budget by itself, nor what it replaces', async () => {
    await storeCached(entry(1, STORY_URL));
    await storeCached(entry(1, STORY_URL, 4_000_000));
    expect(fake.session.items.size).toBe(0);
  });

  it('leaves alone what is not its own', async () => {
    fake.session.items.set('other', 'x'.repeat(5_000_000));
    await storeCached(entry(1, STORY_URL));
    await forgetTab(1);
    expect([...fake.session.items.keys()]).toEqual(['other']);
  });
});
