import { describe, expect, it } from 'vitest';
import { defaultSettings, newRule, type Settings } from '../../src/settings/index.ts';
import { createSettingsStore } from '../../src/settings/store.ts';
import { FakeStorage } from './fake-storage.ts';

const noWait = async (): Promise<void> => {};

function setUp(storage = new FakeStorage()) {
  return { storage, store: createSettingsStore(storage, () => 0, noWait) };
}

function withTitle(settings: Settings, id: string, title: string): Settings {
  return { ...settings, rules: settings.rules.map((rule) => (rule.id === id ? { ...rule, title } : rule)) };
}

describe('settings store', () => {
  it('gives the defaults where nothing is stored', async () => {
    const { store } = setUp();
    expect(await store.loadSettings()).toEqual({
      settings: defaultSettings(),
      isWritable: true,
      problems: [],
    });
  });

  it('gives back what was saved, in the order of the rules', async () => {
    const { store } = setUp();
    const rules = [...defaultSettings().rules].reverse().slice(1);
    const settings: Settings = {
      ...defaultSettings(),
      length: 'long',
      rules: [...rules, newRule('user-1', 'Money')],
    };
    expect(await store.saveSettings(settings)).toEqual({ ok: true });
    expect((await store.loadSettings()).settings).toEqual(settings);
  });

  it('writes one item a section and one for the rest', async () => {
    const { storage, store } = setUp();
    await store.saveSettings(defaultSettings());
    expect(Object.keys(storage.sync?.items ?? {}).sort()).toEqual(
      ['settings', ...defaultSettings().rules.map((rule) => `section:${rule.id}`)].sort(),
    );
  });

  it('writes only what changed, and nothing when nothing did', async () => {
    const { storage, store } = setUp();
    await store.saveSettings(defaultSettings());
    await store.saveSettings(defaultSettings());
    expect(storage.sync?.writes).toHaveLength(1);
    await store.saveSettings(withTitle(defaultSettings(), 'next', 'Soon'));
    expect(storage.sync?.writes[1]).toEqual({ kind: 'set', keys: ['section:next'] });
  });

  it('removes the item of a deleted section', async () => {
    const { storage, store } = setUp();
    await store.saveSettings(defaultSettings());
    const rules = defaultSettings().rules.filter((rule) => rule.id !== 'flashback');
    await store.saveSettings({ ...defaultSettings(), rules });
    expect(storage.sync?.items).not.toHaveProperty('section:flashback');
    expect((await store.loadSettings()).settings.rules).toEqual(rules);
  });

  it('leaves the items of others alone', async () => {
    const { storage, store } = setUp();
    if (storage.sync) storage.sync.items['notOurs'] = 1;
    await store.saveSettings(defaultSettings());
    expect(storage.sync?.items).toHaveProperty('notOurs', 1);
  });
});

describe('where storage.sync is not to be had', () => {
  it('uses storage.local when there is none', async () => {
    const { storage, store } = setUp();
    storage.sync = undefined;
    await store.saveSettings(withTitle(defaultSettings(), 'latest', 'Now'));
    expect(storage.local.items).toHaveProperty('section:latest');
    expect((await store.loadSettings()).settings.rules[0]?.title).toBe('Now');
  });

  it('uses storage.local when sync refuses to be read, and still finds it when sync is back', async () => {
    const { storage, store } = setUp();
    if (storage.sync) storage.sync.failure = new Error('cannot read');
    expect(await store.saveSettings(withTitle(defaultSettings(), 'latest', 'Now'))).toEqual({ ok: true });
    if (storage.sync) storage.sync.failure = null;
    expect((await store.loadSettings()).settings.rules[0]?.title).toBe('Now');
  });

  it('gives the defaults and a cause when no area answers', async () => {
    const { storage, store } = setUp();
    storage.sync = undefined;
    storage.local.failure = new Error('cannot read');
    expect((await store.loadSettings()).settings).toEqual(defaultSettings());
    expect(await store.saveSettings(defaultSettings())).toMatchObject({ ok: false, cause: 'noStorage' });
  });
});

describe('a write that fails', () => {
  const causes = [
    ['QUOTA_BYTES quota exceeded', 'quota'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'quota'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'writeRate'],
    ['disk on fire', 'unknown'],
  ] as const;

  it.each(causes)('says why: %s', async (message, cause) => {
    const { storage, store } = setUp();
    if (storage.sync) storage.sync.failure = new Error(message);
    expect(await store.saveSettings(defaultSettings())).toEqual({
      ok: false,
      cause,
      detail: `Error: ${message}`,
    });
  });

  it('refuses settings that could not be read back', async () => {
    const { storage, store } = setUp();
    const result = await store.saveSettings(withTitle(defaultSettings(), 'latest', ' '));
    expect(result).toEqual({ ok: false, cause: 'invalid', detail: 'rules[0].title: emptyText' });
    expect(storage.sync?.writes).toEqual([]);
  });

  it('never overwrites what a newer version wrote', async () => {
    const { storage, store } = setUp();
    if (storage.sync) storage.sync.items['settings'] = { version: 999, length: 'short', order: ['latest'] };
    const before = structuredClone(storage.sync?.items);
    expect((await store.loadSettings()).isWritable).toBe(false);
    expect(await store.saveSettings(defaultSettings())).toMatchObject({ ok: false, cause: 'newerVersion' });
    expect(storage.sync?.items).toEqual(before);
  });
});

describe('write rate', () => {
  it('stays under 1,800 writes an hour however often it is asked', async () => {
    const storage = new FakeStorage();
    let clock = 0;
    const waits: number[] = [];
    const store = createSettingsStore(
      storage,
      () => clock,
      async (ms) => {
        waits.push(ms);
        clock += ms;
      },
    );
    for (let index = 0; index < 100; index++) {
      await store.saveSettings(withTitle(defaultSettings(), 'latest', `Title ${index}`));
      clock += 100;
    }
    expect(waits.some((ms) => ms > 0)).toBe(true);
    const writesAnHour = ((storage.sync?.writes.length ?? 0) - 30) / (clock / 3_600_000);
    expect(writesAnHour).toBeLessThanOrEqual(1800);
    expect((await store.loadSettings()).settings.rules[0]?.title).toBe('Title 99');
  });

  it('writes an urgent save at once, with the newest settings, ahead of those that wait', async () => {
    const storage = new FakeStorage();
    let release = (): void => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const store = createSettingsStore(
      storage,
      () => 0,
      () => gate,
    );
    const waiting = store.saveSettings(withTitle(defaultSettings(), 'latest', 'Waiting'));
    await store.saveSettings(withTitle(defaultSettings(), 'latest', 'Leaving'), { urgent: true });
    expect((await store.loadSettings()).settings.rules[0]?.title).toBe('Leaving');
    release();
    expect(await waiting).toEqual({ ok: true });
    expect((await store.loadSettings()).settings.rules[0]?.title).toBe('Leaving');
  });
});

describe('onSettingsChanged', () => {
  it('tells of changes until it is ended', async () => {
    const { storage, store } = setUp();
    const titles: (string | undefined)[] = [];
    const end = store.onSettingsChanged((loaded) => titles.push(loaded.settings.rules[0]?.title));
    await store.saveSettings(withTitle(defaultSettings(), 'latest', 'Now'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(titles).toEqual(['Now']);
    end();
    await store.saveSettings(defaultSettings());
    await storage.local.set({ unrelated: true });
    await new Promise((resolve) => setTimeout(resolve));
    expect(titles).toEqual(['Now']);
  });
});
