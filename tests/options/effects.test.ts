import { describe, expect, it, vi } from 'vitest';
import { createEffects, type Outside } from '../../options/effects.ts';
import { INITIAL_STATE, type OptionsEvent, type OptionsState, reduce } from '../../options/state.ts';
import { defaultSettings, parseSettingsFile, type Settings } from '../../src/settings/index.ts';
import type { LoadedSettings } from '../../src/settings/load.ts';
import type { SaveOptions, SaveResult } from '../../src/settings/store.ts';

const OK: SaveResult = { ok: true };

/** The options page without its components; `tick` lets the time to the next save pass. */
function stage(save: () => Promise<SaveResult> = async () => OK) {
  let state: OptionsState = INITIAL_STATE;
  let waiting: (() => void) | null = null;
  let listener: ((loaded: LoadedSettings) => void) | null = null;
  const saved: { settings: Settings; options: SaveOptions }[] = [];
  const files: { name: string; text: string }[] = [];
  const delays: number[] = [];
  const outside: Outside = {
    loadSettings: async () => ({ settings: defaultSettings(), isWritable: true, problems: [] }),
    saveSettings: (settings, options = {}) => {
      saved.push({ settings, options });
      return save();
    },
    onSettingsChanged: (given) => {
      listener = given;
      return () => undefined;
    },
    after: (milliseconds, callback) => {
      delays.push(milliseconds);
      waiting = callback;
      return () => {
        if (waiting === callback) waiting = null;
      };
    },
    download: (name, text) => files.push({ name, text }),
  };
  const dispatch = (event: OptionsEvent): void => {
    state = reduce(state, event);
    effects.stateChanged(state);
  };
  const effects = createEffects(outside, () => state, dispatch);
  const tick = async (): Promise<void> => {
    const callback = waiting;
    waiting = null;
    callback?.();
    await vi.waitFor(() => expect(state.saving.kind).not.toBe('pending'));
  };
  const change = (settings: Settings, isWritable = true): void =>
    listener?.({ settings, isWritable, problems: [] });
  return {
    effects,
    dispatch,
    tick,
    change,
    saved,
    files,
    delays,
    isWaiting: () => waiting !== null,
    state: () => state,
  };
}

async function started(save?: () => Promise<SaveResult>) {
  const staged = stage(save);
  await staged.effects.start();
  return staged;
}

describe('saving', () => {
  it('waits for half a second after the last change, and writes once', async () => {
    const { dispatch, tick, saved, delays, state } = await started();
    dispatch({ type: 'lengthChosen', length: 'long' });
    dispatch({ type: 'lengthChosen', length: 'short' });
    expect(saved).toEqual([]);
    expect(delays).toEqual([500, 500]);
    expect(state().saving.kind).toBe('pending');
    await tick();
    expect(saved.map(({ settings }) => settings.length)).toEqual(['short']);
    expect(state().saving.kind).toBe('saved');
  });

  it('does not wait for long when a thing that is no change happens in between', async () => {
    const { dispatch, isWaiting } = await started();
    dispatch({ type: 'ruleOpened', id: 'latest' });
    expect(isWaiting()).toBe(false);
  });

  it('writes at once when the page is left, and only if something waits', async () => {
    const { effects, dispatch, saved } = await started();
    effects.saveNow();
    expect(saved).toEqual([]);
    dispatch({ type: 'lengthChosen', length: 'long' });
    effects.saveNow();
    expect(saved).toMatchObject([{ settings: { length: 'long' }, options: { urgent: true } }]);
  });

  it('says what failed, and tries again with the next change', async () => {
    const results: SaveResult[] = [{ ok: false, cause: 'quota', detail: '' }, OK];
    const { dispatch, tick, saved, state } = await started(async () => results.shift() ?? OK);
    dispatch({ type: 'lengthChosen', length: 'long' });
    await tick();
    expect(state().saving).toEqual({ kind: 'failed', cause: 'quota' });
    dispatch({ type: 'lengthChosen', length: 'short' });
    await tick();
    expect(state().saving.kind).toBe('saved');
    expect(saved).toHaveLength(2);
  });

  it('does not write what is not valid yet, and names the field', async () => {
    const { dispatch, tick, saved, state } = await started();
    dispatch({ type: 'ruleChanged', rule: { ...defaultSettings().rules[2]!, maxSentences: 99 } });
    await tick();
    expect(saved).toEqual([]);
    expect(state().saving).toMatchObject({ kind: 'invalid', error: { path: 'rules[2].maxSentences' } });
    dispatch({ type: 'ruleChanged', rule: { ...defaultSettings().rules[2]!, maxSentences: 9 } });
    await tick();
    expect(saved).toHaveLength(1);
  });

  it('is not "saved" while something newer waits', async () => {
    let finish: (result: SaveResult) => void = () => undefined;
    const { dispatch, saved, effects, state } = await started(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    dispatch({ type: 'lengthChosen', length: 'long' });
    effects.saveNow();
    dispatch({ type: 'lengthChosen', length: 'short' });
    finish(OK);
    await Promise.resolve();
    expect(saved).toHaveLength(1);
    expect(state().saving.kind).toBe('pending');
  });
});

describe('a change from elsewhere', () => {
  const theirs: Settings = { ...defaultSettings(), length: 'long' };

  it('is shown, and said', async () => {
    const { change, state, isWaiting } = await started();
    change(theirs);
    expect(state()).toMatchObject({ settings: theirs, notice: { what: { kind: 'changedElsewhere' } } });
    expect(isWaiting()).toBe(false);
  });

  it('is not our own write come back', async () => {
    const { dispatch, tick, change, state } = await started();
    dispatch({ type: 'lengthChosen', length: 'long' });
    await tick();
    change(JSON.parse(JSON.stringify(theirs)) as Settings);
    expect(state().notice).toBeNull();
  });

  it('does not take away what is being typed here', async () => {
    const { dispatch, change, state } = await started();
    dispatch({ type: 'lengthChosen', length: 'short' });
    change(theirs);
    expect(state().settings?.length).toBe('short');
  });

  it('can make the page read-only', async () => {
    const { change, state } = await started();
    change(theirs, false);
    expect(state().isWritable).toBe(false);
  });
});

describe('files', () => {
  const file = (text: string, size = text.length) => ({ name: 'my.json', size, text: async () => text });

  it('export what they can import', async () => {
    const { effects, dispatch, files } = await started();
    dispatch({ type: 'lengthChosen', length: 'long' });
    effects.exportFile();
    expect(files[0]?.name).toMatch(/\.json$/);
    expect(parseSettingsFile(files[0]?.text ?? '')).toEqual({
      ok: true,
      settings: { ...defaultSettings(), length: 'long' },
    });
  });

  it('replace the settings, which are then saved', async () => {
    const { effects, tick, saved } = await started();
    await effects.importFile(file('{"newsbrief":1,"sections":[{"id":"latest","title":"Now"}]}'));
    await tick();
    expect(saved[0]?.settings.rules).toMatchObject([{ id: 'latest', title: 'Now' }]);
  });

  it.each([
    ['no JSON', file('{'), 'notJson', ''],
    [
      'a bad field',
      file('{"newsbrief":1,"sections":[{"id":"latest","title":"A","maxSentences":0}]}'),
      'outOfRange',
      'sections[0].maxSentences',
    ],
    ['too many bytes', file('', 5_000_000), 'fileTooLarge', ''],
    ['a newer version', file('{"newsbrief":9,"sections":[]}'), 'newerVersion', 'newsbrief'],
    [
      'unreadable',
      { name: 'my.json', size: 1, text: () => Promise.reject(new Error('gone')) },
      'notJson',
      '',
    ],
  ] as const)('with %s are refused, and nothing is written', async (_, bad, code, path) => {
    const { effects, saved, state } = await started();
    const before = state().settings;
    await effects.importFile(bad);
    expect(state().settings).toBe(before);
    expect(state().notice?.what).toMatchObject({
      kind: 'importRefused',
      fileName: 'my.json',
      error: { code, path },
    });
    effects.saveNow();
    expect(saved).toEqual([]);
  });
});
