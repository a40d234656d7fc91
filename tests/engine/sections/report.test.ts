import { describe, expect, it } from 'vitest';
import type { RoleLabel } from '../../../src/engine/roles/types.ts';
import { reportKindOf } from '../../../src/engine/sections/report.ts';
import { DISCOURSE_ROLES } from '../../../src/engine/types.ts';

const role = (main: number): RoleLabel => ({
  role: 'mainEvent',
  confidence: main,
  distribution: DISCOURSE_ROLES.map((name) => (name === 'mainEvent' ? main : (1 - main) / 8)),
  speech: false,
  speaker: null,
  evidence: [],
});
const outside = (...texts: string[]) => texts.map((text) => ({ leans: false, open: false, outside: text }));

describe('reportKindOf', () => {
  const news = outside('The pier was closed.', 'The council met.', 'Nobody came.');
  it('knows an event by one sentence that likely tells it', () => {
    expect(reportKindOf([role(0.6), role(0.1), role(0.1)], news, 'en')).toBe('event');
    expect(reportKindOf([role(0.4), role(0.1), role(0.1)], news, 'en')).toBe('noEvent');
  });

  it('knows a guide by whom it speaks to, in English', () => {
    const guide = outside('If you fish, buy this rod.', 'The pier is near.', 'We tried six of them.');
    const roles = [role(0.9), role(0.1), role(0.1)];
    expect(reportKindOf(roles, guide, 'en-GB')).toBe('address');
    expect(reportKindOf(roles, guide, 'fr')).toBe('event');
    expect(reportKindOf(roles, outside('The US and UK met.', 'Ivy grows.', 'Ours is.'), 'en')).toBe('event');
  });
});
