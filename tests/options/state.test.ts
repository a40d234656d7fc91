import { describe, expect, it } from 'vitest';
import { INITIAL_STATE, type OptionsEvent, type OptionsState, reduce } from '../../options/state.ts';
import { defaultSettings } from '../../src/settings/index.ts';

const LOADED: OptionsEvent = {
  type: 'loaded',
  settings: defaultSettings(),
  isWritable: true,
  hasProblems: false,
};
const stateAfter = (...events: readonly OptionsEvent[]): OptionsState => events.reduce(reduce, INITIAL_STATE);
const idsOf = (state: OptionsState): readonly string[] => state.settings?.rules.map((rule) => rule.id) ?? [];
const moved = (id: string, to: number): OptionsEvent => ({ type: 'ruleMoved', id, to, shownTitle: id });

describe('sections', () => {
  it('are moved to any place, and not beyond the ends', () => {
    const ids = idsOf(stateAfter(LOADED));
    expect(idsOf(stateAfter(LOADED, moved('latest', 2))).slice(0, 3)).toEqual([
      'deeper',
      'zoomOut',
      'latest',
    ]);
    expect(idsOf(stateAfter(LOADED, moved('zoomOut', 0))).slice(0, 3)).toEqual([
      'zoomOut',
      'latest',
      'deeper',
    ]);
    expect(idsOf(stateAfter(LOADED, moved('latest', 99))).at(-1)).toBe('latest');
    expect(idsOf(stateAfter(LOADED, moved('latest', -1)))).toEqual(ids);
  });

  it('say where they have come to', () => {
    expect(stateAfter(LOADED, moved('deeper', 0)).news?.what).toEqual({
      kind: 'moved',
      title: 'deeper',
      place: 1,
      of: 8,
    });
  });

  it('that do not move are no change and no news', () => {
    const state = stateAfter(LOADED);
    expect(reduce(state, moved('latest', 0))).toBe(state);
    expect(reduce(state, moved('nobody', 3))).toBe(state);
  });

  it('are added under an id that none has, open for editing', () => {
    const state = stateAfter(LOADED, { type: 'ruleAdded', title: 'A' }, { type: 'ruleAdded', title: 'B' });
    expect(idsOf(state).slice(-2)).toEqual(['user-1', 'user-2']);
    expect(state.openId).toBe('user-2');
    expect(state.settings?.rules.at(-1)).toMatchObject({ title: 'B', enabled: true });
  });

  it('come back where they were when a deletion is undone', () => {
    const deleted = stateAfter(LOADED, { type: 'ruleDeleted', id: 'deeper', shownTitle: 'Go deeper' });
    expect(idsOf(deleted)).not.toContain('deeper');
    expect(deleted.notice?.what).toEqual({ kind: 'deleted', title: 'Go deeper' });
    const undone = reduce(deleted, { type: 'undone' });
    expect(undone.settings).toEqual(defaultSettings());
    expect(undone.saving.kind).toBe('pending');
  });

  it('are edited one at a time', () => {
    const rule = { ...defaultSettings().rules[1]!, title: 'Details' };
    const state = stateAfter(LOADED, { type: 'ruleChanged', rule });
    expect(state.settings?.rules.map((each) => each.title)).toEqual(
      defaultSettings().rules.map((each) => (each.id === 'deeper' ? 'Details' : each.title)),
    );
  });
});

describe('an undo', () => {
  it('goes with the next change, which it would take back as well', () => {
    const deleted = stateAfter(LOADED, { type: 'ruleDeleted', id: 'deeper', shownTitle: 'x' });
    const later = reduce(deleted, { type: 'lengthChosen', length: 'long' });
    expect(later.notice).toBeNull();
    expect(reduce(later, { type: 'undone' })).toBe(later);
  });

  it('brings back what an import or a reset replaced', () => {
    const own = { ...defaultSettings(), length: 'long' as const, rules: defaultSettings().rules.slice(0, 2) };
    const loaded = { ...LOADED, settings: own } as OptionsEvent;
    const reset = stateAfter(loaded, { type: 'resetAsked' }, { type: 'resetConfirmed' });
    expect(reset).toMatchObject({ settings: defaultSettings(), asksReset: false });
    expect(reduce(reset, { type: 'undone' }).settings).toEqual(own);
    const imported = stateAfter(loaded, {
      type: 'imported',
      settings: defaultSettings(),
      fileName: 'a.json',
    });
    expect(imported.notice?.what).toEqual({ kind: 'imported', fileName: 'a.json', sections: 8 });
    expect(reduce(imported, { type: 'undone' }).settings).toEqual(own);
  });
});

describe('a refused import', () => {
  it('leaves the settings as they were', () => {
    const before = stateAfter(LOADED);
    const error = { path: '', code: 'notJson', expected: '' } as const;
    const after = reduce(before, { type: 'importRefused', error, fileName: 'b.json' });
    expect(after.settings).toBe(before.settings);
    expect(after.notice).toEqual({ what: { kind: 'importRefused', fileName: 'b.json', error }, undo: null });
  });
});

describe('settings of a newer version', () => {
  const readOnly = stateAfter({
    type: 'loaded',
    settings: defaultSettings(),
    isWritable: false,
    hasProblems: false,
  });

  it.each([
    moved('latest', 2),
    { type: 'lengthChosen', length: 'long' },
    { type: 'ruleAdded', title: 'A' },
    { type: 'ruleDeleted', id: 'latest', shownTitle: 'x' },
    { type: 'ruleChanged', rule: { ...defaultSettings().rules[0]!, enabled: false } },
    { type: 'imported', settings: { ...defaultSettings(), length: 'short' }, fileName: 'a.json' },
    { type: 'resetConfirmed' },
    { type: 'undone' },
  ] as const satisfies readonly OptionsEvent[])('are not changed by $type', (event) => {
    expect(reduce(readOnly, event)).toBe(readOnly);
  });

  it('can be looked at, and cannot be asked to be reset', () => {
    expect(reduce(readOnly, { type: 'ruleOpened', id: 'deeper' }).openId).toBe('deeper');
    expect(reduce(readOnly, { type: 'resetAsked' }).asksReset).toBe(false);
  });
});
