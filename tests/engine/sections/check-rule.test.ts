import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRule, READY_MADE_RULES } from '../../../src/engine/index.ts';
import { ruleOf } from '../article.ts';

const good = ruleOf('user-1', {});
const refusal = (rule: unknown) => {
  const check = checkRule(rule);
  return check.ok ? null : `${check.field}: ${check.problem}`;
};

describe('checkRule', () => {
  it('takes every ready-made rule as it is', () => {
    for (const rule of READY_MADE_RULES) expect(checkRule(rule)).toEqual({ ok: true, rule });
  });

  it('takes what JSON makes of a rule', () => {
    expect(checkRule(JSON.parse(JSON.stringify(good)))).toEqual({ ok: true, rule: good });
  });

  const BAD: readonly (readonly [string, unknown])[] = [
    ['rule: notAnObject', null],
    ['rule: notAnObject', [good]],
    ['id: badValue', { ...good, id: '1st' }],
    ['id: badValue', { ...good, id: 'a b' }],
    ['id: tooLong', { ...good, id: 'a'.repeat(41) }],
    ['title: empty', { ...good, title: '  ' }],
    ['title: tooLong', { ...good, title: 'x'.repeat(61) }],
    ['title: badValue', { ...good, title: 'a\u202eb' }],
    ['title: wrongType', { ...good, title: 5 }],
    ['enabled: wrongType', { ...good, enabled: 'true' }],
    ['layout: badValue', { ...good, layout: 'table' }],
    ['maxSentences: outOfRange', { ...good, maxSentences: 0 }],
    ['maxSentences: outOfRange', { ...good, maxSentences: 1.5 }],
    ['maxSentences: outOfRange', { ...good, maxSentences: Number.NaN }],
    ['maxSentences: wrongType', { ...good, maxSentences: '3' }],
    ['accepts: notAnObject', { ...good, accepts: undefined }],
    ['accepts.roles[0]: badValue', { ...good, accepts: { ...good.accepts, roles: ['hero'] } }],
    ['accepts.signals[0]: wrongType', { ...good, accepts: { ...good.accepts, signals: [1] } }],
    ['accepts.phrases: tooMany', { ...good, accepts: { ...good.accepts, phrases: new Array(61).fill('a') } }],
    ['accepts.phrases[0]: tooLong', { ...good, accepts: { ...good.accepts, phrases: ['a'.repeat(81)] } }],
    ['accepts.phrases[1]: badValue', { ...good, accepts: { ...good.accepts, phrases: ['a', '!?'] } }],
    ['accepts.positions: wrongType', { ...good, accepts: { ...good.accepts, positions: 'opening' } }],
    ['accepts.extra: unknownField', { ...good, accepts: { ...good.accepts, extra: 1 } }],
    ['excludes: wrongType', { ...good, excludes: {} }],
    ['aliases: tooMany', { ...good, aliases: new Array(31).fill('a') }],
    ['onclick: unknownField', { ...good, onclick: 'alert(1)' }],
    ['__proto__: unknownField', JSON.parse(JSON.stringify(good).replace('{', '{"__proto__":{"x":1},'))],
  ];
  for (const [problem, rule] of BAD) it(`refuses ${problem}`, () => expect(refusal(rule)).toBe(problem));

  it('never throws, and what it takes it takes again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ ...Object.fromEntries(Object.keys(good).map((key) => [key, fc.anything()])) }),
        ),
        (value) => {
          const check = checkRule(value);
          if (check.ok) expect(checkRule(check.rule)).toEqual(check);
        },
      ),
    );
    const trap = { ...good };
    Object.defineProperty(trap, 'title', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    });
    expect(checkRule(trap).ok).toBe(false);
  });
});
