import { describe, expect, it } from 'vitest';
import {
  DISCOURSE_ROLES,
  type DiscourseRole,
  READY_MADE_RULES,
  SIGNALS,
  type Signal,
} from '../../../src/engine/index.ts';
import { SECTION_THRESHOLDS } from '../../../src/engine/roles/thresholds.ts';
import { fitOf, isBroad, positionOf, ROLE_SHARE } from '../../../src/engine/sections/fit.ts';
import type { ReportKind } from '../../../src/engine/sections/report.ts';
import { thresholdsOf } from '../../../src/engine/sections/thresholds.ts';
import { accepting, ruleOf } from '../article.ts';

const sure = (role: DiscourseRole, probability = 1): number[] =>
  DISCOURSE_ROLES.map((candidate) =>
    candidate === role ? probability : (1 - probability) / (DISCOURSE_ROLES.length - 1),
  );
const strengths = (some: Partial<Record<Signal, number>> = {}): Record<Signal, number> =>
  Object.fromEntries(SIGNALS.map((signal) => [signal, some[signal] ?? 0])) as Record<Signal, number>;

describe('fitOf', () => {
  const next = ruleOf('next', { accepts: accepting({ roles: ['expectation'], signals: ['future'] }) });

  it('is the probability of the roles, a little lifted by a signal', () => {
    const plain = fitOf(next, sure('expectation', 0.6), strengths(), 'body');
    const lifted = fitOf(next, sure('expectation', 0.6), strengths({ future: 1 }), 'body');
    expect(plain).toBeCloseTo(0.6, 6);
    expect(lifted).toBeGreaterThan(plain);
    expect(lifted).toBeLessThan(0.7);
  });

  it('never lets a signal alone pass a rule that asks for roles', () => {
    expect(fitOf(next, sure('currentContext'), strengths({ future: 1 }), 'body')).toBeLessThan(
      thresholdsOf(next, { language: 'en', kind: 'event' }).best,
    );
  });

  it('is the strongest signal where no role is asked for', () => {
    const rule = ruleOf('numbers', { accepts: accepting({ signals: ['number', 'date'] }) });
    expect(fitOf(rule, sure('evaluation'), strengths({ number: 0.5, date: 0.8 }), 'body')).toBe(0.8);
  });

  it('is nothing in the wrong place, and nothing for a rule that accepts nothing', () => {
    const opening = ruleOf('o', { accepts: accepting({ roles: ['mainEvent'], positions: ['opening'] }) });
    expect(fitOf(opening, sure('mainEvent'), strengths(), 'body')).toBe(0);
    expect(fitOf(opening, sure('mainEvent'), strengths(), 'opening')).toBe(1);
    expect(fitOf(ruleOf('none', {}), sure('mainEvent'), strengths({ quote: 1 }), 'opening')).toBe(0);
  });
});

describe('positionOf', () => {
  it('gives every article an opening and an end', () => {
    expect([0, 1, 2].map((index) => positionOf(index, 3))).toEqual(['opening', 'body', 'end']);
    expect(positionOf(0, 1)).toBe('opening');
    expect(
      Array.from({ length: 20 }, (_, i) => positionOf(i, 20)).filter((position) => position !== 'body'),
    ).toHaveLength(6);
  });
});

describe('the shares of roles', () => {
  it('sum to one', () => {
    expect(Object.values(ROLE_SHARE).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
  });

  it('make only Go deeper a broad section', () => {
    const broad = READY_MADE_RULES.filter(isBroad);
    expect(broad.map(({ id }) => id)).toEqual(['deeper']);
  });
});

describe('thresholdsOf', () => {
  const zoomOut = READY_MADE_RULES.find(({ id }) => id === 'zoomOut')!;

  it('asks less of the best sentence than of the others, where that was measured', () => {
    const { best, more } = thresholdsOf(zoomOut, { language: 'en-GB', kind: 'event' });
    expect(best).toBeLessThan(more);
    expect(thresholdsOf({ ...zoomOut, id: 'user-own' }, { language: 'en', kind: 'event' })).toEqual({
      best,
      more,
    });
  });

  it('asks for more certainty in a narrow section where the words are not known', () => {
    for (const rule of READY_MADE_RULES.filter(({ id }) => id !== 'deeper' && id !== 'byTheNumbers')) {
      const english = thresholdsOf(rule, { language: 'en', kind: 'event' });
      expect(thresholdsOf(rule, { language: 'ru', kind: 'event' }).best).toBeGreaterThanOrEqual(
        Math.max(english.best, english.more),
      );
      if (rule.id !== 'next')
        expect(thresholdsOf(rule, { language: 'ru', kind: 'event' }).best).toBeGreaterThan(english.best);
      expect(thresholdsOf(rule, { language: null, kind: 'event' })).toEqual(
        thresholdsOf(rule, { language: 'ru', kind: 'event' }),
      );
    }
  });

  it('holds a lifted fit against a lifted threshold, so that no signal lets a less likely sentence in', () => {
    const next = READY_MADE_RULES.find(({ id }) => id === 'next')!;
    const { mass } = SECTION_THRESHOLDS.next;
    const { best } = thresholdsOf(next, { language: 'en', kind: 'event' });
    expect(fitOf(next, sure('expectation', mass + 0.01), strengths({ future: 1 }), 'body')).toBeGreaterThan(
      best,
    );
    expect(fitOf(next, sure('expectation', mass - 0.01), strengths({ future: 1 }), 'body')).toBeLessThan(
      best,
    );
  });

  it('lets salience decide in Go deeper where roles are unsure', () => {
    const deeper = READY_MADE_RULES.find(({ id }) => id === 'deeper')!;
    const unsure = fitOf(deeper, sure('previousEvent', 0.5), strengths(), 'body');
    expect(unsure).toBeGreaterThan(thresholdsOf(deeper, { language: 'en', kind: 'event' }).more);
    const furniture = fitOf(deeper, sure('notContent', 0.9), strengths(), 'body');
    expect(furniture).toBeLessThan(thresholdsOf(deeper, { language: 'en', kind: 'event' }).more);
  });

  it('pretends nothing for other languages and other sets of roles', () => {
    const german = thresholdsOf(zoomOut, { language: 'de', kind: 'event' });
    expect(german.best).toBe(german.more);
    const own = thresholdsOf(
      ruleOf('user-x', { accepts: accepting({ roles: ['consequence', 'expectation'] }) }),
      { language: 'en', kind: 'event' },
    );
    expect(own.best).toBe(own.more);
  });

  it('asks background and outlook to be nearly sure where the article tells no event, opinions not', () => {
    const strict = (id: string) => {
      const rule = READY_MADE_RULES.find((ready) => ready.id === id)!;
      const of = (kind: ReportKind) => thresholdsOf(rule, { language: 'en', kind }).best;
      return of('noEvent') > of('event') && of('address') > 1;
    };
    expect(['zoomOut', 'next', 'flashback'].filter(strict)).toEqual(['zoomOut', 'next', 'flashback']);
    expect(['latest', 'deeper', 'said'].filter(strict)).toEqual([]);
  });
});
