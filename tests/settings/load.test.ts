import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings, SETTINGS_VERSION } from '../../src/settings/index.ts';
import { itemBytes } from '../../src/settings/limits.ts';
import { fromItems } from '../../src/settings/load.ts';
import { STEPS } from '../../src/settings/migrations.ts';

const FIXTURES = new URL('../fixtures/settings/', import.meta.url);

describe('stored settings of every version', () => {
  it('has one step fewer than versions, and a stored blob of each', () => {
    expect(STEPS).toHaveLength(SETTINGS_VERSION - 1);
    const versions = Array.from({ length: SETTINGS_VERSION }, (_, index) => `v${index + 1}.json`);
    expect(readdirSync(FIXTURES).sort()).toEqual(versions);
  });

  it.each(readdirSync(FIXTURES))('%s loads without a problem and keeps what the reader set', (name) => {
    const loaded = fromItems(JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8')));
    expect(loaded.problems).toEqual([]);
    expect(loaded.isWritable).toBe(true);
    expect(parseSettings(loaded.settings)).toEqual({ ok: true, settings: loaded.settings });
    expect(loaded.settings.length).toBe('short');
    expect(loaded.settings.rules.map((rule) => rule.id)).toEqual(['latest', 'user-money', 'zoomOut']);
    expect(loaded.settings.rules[1]).toMatchObject({
      title: 'Money',
      accepts: { phrases: ['interest rate*'], signals: ['number'] },
      excludes: ['sponsored'],
    });
  });
});

describe('damaged items', () => {
  const v1 = (): Record<string, unknown> => JSON.parse(readFileSync(new URL('v1.json', FIXTURES), 'utf8'));

  it('a damaged ready-made section falls back alone', () => {
    const loaded = fromItems({ ...v1(), 'section:latest': { id: 'latest', maxSentences: 'many' } });
    expect(loaded.settings.rules[0]).toEqual(defaultSettings().rules[0]);
    expect(loaded.settings.rules[1]?.id).toBe('user-money');
    expect(loaded.problems).toEqual([
      { path: 'sections[0].maxSentences', code: 'notWholeNumber', expected: '1–20' },
    ]);
  });

  it('a damaged section of the reader’s own is left out and said so', () => {
    const loaded = fromItems({ ...v1(), 'section:user-money': 5 });
    expect(loaded.settings.rules.map((rule) => rule.id)).toEqual(['latest', 'zoomOut']);
    expect(loaded.problems).toMatchObject([{ path: 'sections[1]', code: 'notObject' }]);
  });

  it('without the head the sections that are there still count', () => {
    const { settings: _head, ...sections } = v1();
    const loaded = fromItems(sections);
    expect(loaded.settings.rules.map((rule) => rule.id)).toContain('user-money');
    expect(loaded.settings.rules[0]?.title).toBe('Right now');
    expect(loaded.settings.length).toBe('standard');
  });

  it('a newer version is read as far as it is understood', () => {
    const loaded = fromItems({
      settings: { version: SETTINGS_VERSION + 1, length: 'long', order: ['next', 'user-x'] },
      'section:next': { id: 'next', title: 'Soon', sparkle: true },
      'section:user-x': { id: 'user-x', title: 'X', maxSentences: 2 },
    });
    expect(loaded.isWritable).toBe(false);
    expect(loaded.settings.length).toBe('long');
    expect(loaded.settings.rules.map((rule) => rule.title)).toEqual(['What’s next', 'X']);
  });

  it('anything at all gives settings that parse', () => {
    const keys = fc.constantFrom('settings', 'section:latest', 'section:user-a', 'section:', 'other');
    const head = fc.record({ version: fc.anything(), length: fc.anything(), order: fc.anything() });
    fc.assert(
      fc.property(fc.dictionary(keys, fc.oneof(fc.anything(), head)), (items) => {
        const { settings } = fromItems(items);
        expect(parseSettings(settings)).toEqual({ ok: true, settings });
      }),
    );
  });
});

describe('itemBytes', () => {
  it('counts UTF-8 bytes of key and JSON, and < as Chromium escapes it', () => {
    expect(itemBytes('k', 'a')).toBe(4);
    expect(itemBytes('k', 'é')).toBe(5);
    expect(itemBytes('k', '<')).toBe(9);
  });
});
