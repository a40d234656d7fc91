import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISCOURSE_ROLES } from '../../src/engine/types.ts';
import {
  parseSettings,
  parseSettingsFile,
  SETTINGS_ERROR_CODES,
  settingsFile,
} from '../../src/settings/index.ts';
import { toItems } from '../../src/settings/items.ts';
import { itemBytes } from '../../src/settings/limits.ts';

describe('parseSettings', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
        const parsed = parseSettings(value);
        if (!parsed.ok) expect(SETTINGS_ERROR_CODES).toContain(parsed.error.code);
      }),
    );
  });

  it('never throws at an object that fights back', () => {
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
        get: () => {
          throw new Error('no');
        },
      },
    );
    expect(parseSettings(trap).ok).toBe(false);
    expect(parseSettings({ sections: [trap] }).ok).toBe(false);
  });

  it('refuses NaN and infinities', () => {
    for (const maxSentences of [Number.NaN, Number.POSITIVE_INFINITY, -1]) {
      expect(parseSettings({ rules: [{ id: 'latest', maxSentences }] })).toMatchObject({
        ok: false,
        error: { path: 'rules[0].maxSentences' },
      });
    }
  });

  const texts = fc.array(
    fc.string({ maxLength: 40 }).filter((t) => /[a-z]/.test(t) && !/\p{Cc}/u.test(t)),
    { maxLength: 8 },
  );
  const rule = fc.record({
    title: fc.string({ minLength: 1, maxLength: 30 }).filter((t) => t.trim() !== '' && !/\p{Cc}/u.test(t)),
    enabled: fc.boolean(),
    layout: fc.constantFrom('paragraph', 'bullets', 'paragraphThenBullets'),
    maxSentences: fc.integer({ min: 1, max: 20 }),
    accepts: fc.record({
      roles: fc.subarray([...DISCOURSE_ROLES]),
      signals: fc.subarray(['quote', 'number', 'date', 'future']),
      phrases: texts,
      positions: fc.subarray(['opening', 'body', 'end']),
    }),
    excludes: texts,
    aliases: texts,
  });

  it('what it accepts survives a file and fits storage.sync', () => {
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 12 }), (rules) => {
        const parsed = parseSettings({ sections: rules.map((r, index) => ({ id: `user-${index}`, ...r })) });
        if (!parsed.ok) throw new Error(`${parsed.error.path} ${parsed.error.code}`);
        expect(parseSettingsFile(settingsFile(parsed.settings))).toEqual(parsed);
        for (const [key, value] of Object.entries(toItems(parsed.settings))) {
          expect(itemBytes(key, value)).toBeLessThanOrEqual(8192);
        }
      }),
      { numRuns: 60 },
    );
  });
});
