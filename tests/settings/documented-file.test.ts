import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULE_LIMITS } from '../../src/engine/sections/check-rule.ts';
import { READY_MADE_RULES } from '../../src/engine/sections/ready-made.ts';
import {
  BRIEF_LENGTHS,
  DISCOURSE_ROLES,
  POSITIONS,
  SECTION_LAYOUTS,
  SIGNALS,
} from '../../src/engine/types.ts';
import { LIMITS, parseSettingsFile, SETTINGS_VERSION } from '../../src/settings/index.ts';

const TEXT = readFileSync(new URL('../../docs/settings-file.md', import.meta.url), 'utf8');

describe('docs/settings-file.md', () => {
  it('shows a file that is accepted as it says', () => {
    const example = /```json\n([\s\S]*?)```/.exec(TEXT)?.[1] ?? '';
    const parsed = parseSettingsFile(example);
    if (!parsed.ok) throw new Error(`${parsed.error.path} ${parsed.error.code}`);
    expect(parsed.settings.rules.map(({ id, enabled }) => [id, enabled])).toEqual([
      ['latest', true],
      ['user-money', true],
      ['zoomOut', false],
    ]);
  });

  it('names every choice and every limit', () => {
    const names = [...BRIEF_LENGTHS, ...DISCOURSE_ROLES, ...SIGNALS, ...POSITIONS, ...SECTION_LAYOUTS];
    for (const name of [...names, ...READY_MADE_RULES.map(({ id }) => id)])
      expect(TEXT).toContain(`\`${name}\``);
    expect(TEXT).toContain(`now ${SETTINGS_VERSION};`);
    expect(TEXT).toContain(`up to ${RULE_LIMITS.titleLength} characters`);
    expect(TEXT).toContain(`up to ${RULE_LIMITS.phraseLength} characters each`);
    expect(TEXT).toContain(`1 to ${RULE_LIMITS.maxSentences}`);
    expect(TEXT).toContain(`${LIMITS.itemBytes.toLocaleString('en')} bytes a section`);
    expect(TEXT).toContain(
      `${LIMITS.totalBytes.toLocaleString('en')} bytes in all, ${LIMITS.sections.max} sections`,
    );
  });
});
