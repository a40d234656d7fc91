import { describe, expect, it } from 'vitest';
import { SECTION_THRESHOLDS } from '../../../src/engine/roles/thresholds.ts';
import { READY_MADE_RULES } from '../../../src/engine/sections/ready-made.ts';
import { SECTION_GOALS } from '../../../training/roles/sections.ts';

describe('SECTION_THRESHOLDS', () => {
  it('name ready-made sections only, and every one that has a goal', () => {
    const ids = READY_MADE_RULES.map(({ id }) => id);
    expect(Object.keys(SECTION_THRESHOLDS).every((id) => ids.includes(id))).toBe(true);
    expect(Object.keys(SECTION_THRESHOLDS)).toEqual(SECTION_GOALS.map(({ id }) => id));
  });

  it('held the goal of their section where they were set', () => {
    for (const { id, precision } of SECTION_GOALS) {
      const threshold = SECTION_THRESHOLDS[id as keyof typeof SECTION_THRESHOLDS];
      expect(threshold.precision).toBeGreaterThanOrEqual(precision);
      expect(threshold.mass).toBeGreaterThan(0);
      expect(threshold.mass).toBeLessThan(1);
    }
  });

  it('are for the roles that the section accepts by default', () => {
    for (const { id, roles } of SECTION_GOALS) {
      expect(READY_MADE_RULES.find((rule) => rule.id === id)?.accepts.roles).toEqual(roles);
    }
  });
});
