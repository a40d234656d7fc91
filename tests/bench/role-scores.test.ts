import { describe, expect, it } from 'vitest';
import { calibrationError, type Labelled, scoreRoles } from '../../bench/role-scores.ts';
import { DISCOURSE_ROLES, type DiscourseRole } from '../../src/engine/types.ts';

const label = (gold: DiscourseRole, said: DiscourseRole, confidence = 1): Labelled => ({
  gold,
  said,
  confidence,
});

describe('scoreRoles', () => {
  it('is the mean of the F1 of nine roles', () => {
    const scores = scoreRoles([
      label('mainEvent', 'mainEvent'),
      label('mainEvent', 'evaluation'),
      label('evaluation', 'evaluation'),
      label('notContent', 'notContent'),
    ]);
    expect(scores.f1ByRole.mainEvent).toBeCloseTo(2 / 3);
    expect(scores.f1ByRole.evaluation).toBeCloseTo(2 / 3);
    expect(scores.f1ByRole.expectation).toBe(0);
    expect(scores.macroF1).toBeCloseTo((2 / 3 + 2 / 3 + 1) / 9);
    expect(scores.macroF1WithoutNotContent).toBeCloseTo((2 / 3 + 2 / 3) / 8);
    expect(scores.accuracy).toBeCloseTo(0.75);
  });

  it('is 1 where everything is right', () => {
    expect(scoreRoles(DISCOURSE_ROLES.map((role) => label(role, role))).macroF1).toBe(1);
  });
});

describe('calibrationError', () => {
  it('is nothing for one who is right as often as he says, and the gap otherwise', () => {
    const half = [label('mainEvent', 'mainEvent', 0.5), label('mainEvent', 'evaluation', 0.5)];
    expect(calibrationError(half)).toBeCloseTo(0);
    expect(calibrationError([label('mainEvent', 'evaluation', 1)])).toBe(1);
    expect(calibrationError([...half, label('mainEvent', 'mainEvent', 0.9)])).toBeCloseTo(0.1 / 3);
  });
});
