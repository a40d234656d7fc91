import type { SaveFailureCause } from './errors.ts';
import { changedItems, HEAD_KEY, isSettingsKey, obsoleteKeys, type StoredItems, toItems } from './items.ts';
import { fromItems, type LoadedSettings } from './load.ts';
import { parseSettings } from './parse.ts';
import { SETTINGS_VERSION, type Settings } from './types.ts';
import { WriteRate } from './write-rate.ts';

/** The part of a browser's storage area that settings need. */
export interface SettingsArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface SettingsStorage {
  /** Absent in browsers that do not sync extensions. */
  readonly sync?: SettingsArea | undefined;
  readonly local: SettingsArea;
  readonly onChanged: {
    addListener(listener: (changes: Record<string, unknown>, areaName: string) => void): void;
    removeListener(listener: (changes: Record<string, unknown>, areaName: string) => void): void;
  };
}

export type SaveResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly cause: SaveFailureCause;
      /** What the browser said, for "copy details"; '' when it was not the browser that refused. */
      readonly detail: string;
    };

export interface SaveOptions {
  /** Writes at once, also when many writes came before: the page is being left. */
  readonly urgent?: boolean;
}

export interface SettingsStore {
  /** Never throws; what cannot be read is its default. */
  loadSettings(): Promise<LoadedSettings>;
  /**
   * Writes the items that changed, in one call. Saves run one after the other; of several that wait, the last
   * one is written and answers for all. Never throws.
   */
  saveSettings(settings: Settings, options?: SaveOptions): Promise<SaveResult>;
  /** Calls back with the settings after each change from anywhere (this page too). Returns what ends it. */
  onSettingsChanged(listener: (loaded: LoadedSettings) => void): () => void;
}

interface OpenArea {
  readonly area: SettingsArea;
  readonly items: StoredItems;
}

/** `now` in ms and `wait` are the clock: tests bring their own. */
export function createSettingsStore(
  storage: SettingsStorage,
  now: () => number = Date.now,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): SettingsStore {
  const rate = new WriteRate(now);
  let writing: Promise<unknown> = Promise.resolve();
  let newest: Settings | null = null;

  async function loadSettings(): Promise<LoadedSettings> {
    return fromItems(await readItems(storage));
  }

  async function saveSettings(settings: Settings, options: SaveOptions = {}): Promise<SaveResult> {
    newest = settings;
    // An urgent save does not queue behind those that wait for their turn, only behind one that is being written.
    if (options.urgent !== true) await wait(rate.waitMs());
    const written = writing.then(() => write(storage, newest ?? settings, (count) => rate.count(count)));
    writing = written;
    return written;
  }

  function onSettingsChanged(listener: (loaded: LoadedSettings) => void): () => void {
    const onChanged = (changes: Record<string, unknown>, areaName: string): void => {
      if (areaName !== 'sync' && areaName !== 'local') return;
      if (Object.keys(changes).some(isSettingsKey)) void loadSettings().then(listener);
    };
    storage.onChanged.addListener(onChanged);
    return () => storage.onChanged.removeListener(onChanged);
  }

  return { loadSettings, saveSettings, onSettingsChanged };
}

/** storage.sync where it is there and answers, otherwise storage.local; null when neither answers. */
async function openArea(storage: SettingsStorage): Promise<OpenArea | null> {
  for (const area of [storage.sync, storage.local]) {
    if (area === undefined) continue;
    try {
      return { area, items: await area.get(null) };
    } catch {
      // Firefox without an add-on id, or storage switched off by policy: the next area.
    }
  }
  return null;
}

/** What is stored; settings that went to storage.local while storage.sync was away count until there are some in it. */
async function readItems(storage: SettingsStorage): Promise<StoredItems> {
  const open = await openArea(storage);
  if (open === null || Object.keys(open.items).some(isSettingsKey)) return open?.items ?? {};
  try {
    return await storage.local.get(null);
  } catch {
    return open.items;
  }
}

async function write(
  storage: SettingsStorage,
  settings: Settings,
  countWrites: (count: number) => void,
): Promise<SaveResult> {
  const parsed = parseSettings(settings);
  if (!parsed.ok) {
    return { ok: false, cause: 'invalid', detail: `${parsed.error.path}: ${parsed.error.code}` };
  }
  const open = await openArea(storage);
  if (open === null) return { ok: false, cause: 'noStorage', detail: '' };
  if (isFromNewerVersion(open.items)) return { ok: false, cause: 'newerVersion', detail: '' };
  const wanted = toItems(parsed.settings);
  const changed = changedItems(wanted, open.items);
  const obsolete = obsoleteKeys(wanted, open.items);
  try {
    // The order goes in with the sections, so that what is removed afterwards was already out of use.
    if (Object.keys(changed).length > 0) {
      countWrites(1);
      await open.area.set(changed);
    }
    if (obsolete.length > 0) {
      countWrites(1);
      await open.area.remove([...obsolete]);
    }
    return { ok: true };
  } catch (error) {
    return failureOf(error);
  }
}

function isFromNewerVersion(items: StoredItems): boolean {
  const head = items[HEAD_KEY];
  if (head === null || typeof head !== 'object' || !('version' in head)) return false;
  return typeof head.version === 'number' && head.version > SETTINGS_VERSION;
}

/** The browsers have no error codes here, only sentences; these are the words that theirs have in common. */
function failureOf(error: unknown): SaveResult {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (/WRITE_OPERATIONS|write operations/i.test(detail)) return { ok: false, cause: 'writeRate', detail };
  if (/quota/i.test(detail)) return { ok: false, cause: 'quota', detail };
  return { ok: false, cause: 'unknown', detail };
}
