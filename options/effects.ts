import {
  LIMITS,
  type ParsedSettings,
  parseSettings,
  parseSettingsFile,
  type Settings,
  settingsFile,
} from '../src/settings/index.ts';
import type { LoadedSettings } from '../src/settings/load.ts';
import type { SaveOptions, SaveResult } from '../src/settings/store.ts';
import type { OptionsEvent, OptionsState, Saving } from './state.ts';

/** Everything outside the page that it touches; tests put their own in place. */
export interface Outside {
  readonly loadSettings: () => Promise<LoadedSettings>;
  readonly saveSettings: (settings: Settings, options?: SaveOptions) => Promise<SaveResult>;
  readonly onSettingsChanged: (listener: (loaded: LoadedSettings) => void) => () => void;
  /** Calls back after this time unless the returned function was called before. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  readonly download: (fileName: string, text: string) => void;
}

/** From the last change to the write. */
const SAVE_AFTER_MS = 500;
/** Larger files are refused unread; the limit in characters is checked on their text. */
const LARGEST_FILE_BYTES = 2_000_000;
const TOO_LARGE: ParsedSettings = {
  ok: false,
  error: { path: '', code: 'fileTooLarge', expected: String(LIMITS.fileLength) },
};
const FILE_NAME = 'newsbrief-rules.json';

export interface Effects {
  readonly start: () => Promise<void>;
  /** To be called with every new state: saves half a second after the last change. */
  readonly stateChanged: (state: OptionsState) => void;
  /** The page is being left: what waits is written now. */
  readonly saveNow: () => void;
  readonly exportFile: () => void;
  readonly importFile: (file: {
    readonly name: string;
    readonly size: number;
    text(): Promise<string>;
  }) => Promise<void>;
}

export function createEffects(
  outside: Outside,
  getState: () => OptionsState,
  dispatch: (event: OptionsEvent) => void,
): Effects {
  const saver = createSaver(outside, getState, dispatch);
  return {
    start: async () => {
      const { settings, isWritable, problems } = await outside.loadSettings();
      saver.setStored(settings);
      dispatch({ type: 'loaded', settings, isWritable, hasProblems: problems.length > 0 });
      outside.onSettingsChanged(({ settings: theirs, isWritable: isStillWritable }) => {
        const { settings: ours } = getState();
        // Our own write comes back too, and what is being typed here wins over a change elsewhere.
        if (ours === null || !saver.isStored(ours) || isSame(theirs, ours)) return;
        saver.setStored(theirs);
        dispatch({ type: 'changedElsewhere', settings: theirs, isWritable: isStillWritable });
      });
    },
    stateChanged: saver.stateChanged,
    saveNow: saver.saveNow,
    exportFile: () => {
      const { settings } = getState();
      if (settings) outside.download(FILE_NAME, settingsFile(settings));
    },
    importFile: async (file) => {
      const fileName = file.name;
      const read = file.size > LARGEST_FILE_BYTES ? TOO_LARGE : parseSettingsFile(await textOf(file));
      if (read.ok) dispatch({ type: 'imported', settings: read.settings, fileName });
      else dispatch({ type: 'importRefused', error: read.error, fileName });
    },
  };
}

interface Saver extends Pick<Effects, 'stateChanged' | 'saveNow'> {
  /** Tells what the browser holds now. */
  readonly setStored: (settings: Settings) => void;
  /** Are these the very settings that the browser holds, as far as this page knows? */
  readonly isStored: (settings: Settings) => boolean;
}

function createSaver(
  outside: Outside,
  getState: () => OptionsState,
  dispatch: (event: OptionsEvent) => void,
): Saver {
  let stored: Settings | null = null;
  let cancelSave: (() => void) | null = null;

  const save = async (options: SaveOptions): Promise<void> => {
    cancelSave?.();
    cancelSave = null;
    const { settings } = getState();
    if (settings === null || settings === stored) return;
    const parsed = parseSettings(settings);
    if (!parsed.ok) {
      dispatch({ type: 'saved', saving: { kind: 'invalid', error: parsed.error } });
      return;
    }
    const before = stored;
    stored = settings;
    const result = await outside.saveSettings(settings, options);
    if (!result.ok && stored === settings) stored = before;
    // What was typed while the write was under way has its own turn.
    if (getState().settings === settings) dispatch({ type: 'saved', saving: toSaving(result) });
  };

  return {
    setStored: (settings) => {
      stored = settings;
    },
    isStored: (settings) => settings === stored,
    stateChanged: (state) => {
      if (state.saving.kind !== 'pending' || state.settings === stored) return;
      cancelSave?.();
      cancelSave = outside.after(SAVE_AFTER_MS, () => void save({}));
    },
    saveNow: () => {
      if (cancelSave) void save({ urgent: true });
    },
  };
}

const toSaving = (result: SaveResult): Saving =>
  result.ok ? { kind: 'saved' } : { kind: 'failed', cause: result.cause };

const isSame = (a: Settings, b: Settings): boolean => canonical(a) === canonical(b);

/** Stored settings come back trimmed and with their fields in one order; so are ours before they are compared. */
function canonical(settings: Settings): string {
  const parsed = parseSettings(settings);
  return JSON.stringify(parsed.ok ? parsed.settings : settings);
}

/** A file that cannot be read (moved, no right to) is as empty as it is unreadable: it is no JSON. */
async function textOf(file: { text(): Promise<string> }): Promise<string> {
  try {
    return await file.text();
  } catch {
    return '';
  }
}
