import { itemBytes } from '../../src/settings/limits.ts';
import type { SettingsArea, SettingsStorage } from '../../src/settings/store.ts';

type Listener = (changes: Record<string, unknown>, areaName: string) => void;

/** A storage area with the quotas and the key order of Chromium's storage.sync, which counts the writes. */
export class FakeArea implements SettingsArea {
  items: Record<string, unknown> = {};
  /** Keys of each set() and remove(), in order. */
  readonly writes: { readonly kind: 'set' | 'remove'; readonly keys: readonly string[] }[] = [];
  failure: Error | null = null;
  onWrite: (keys: readonly string[]) => void = () => {};

  async get(): Promise<Record<string, unknown>> {
    if (this.failure?.message.includes('read')) throw this.failure;
    return structuredClone(this.items);
  }

  async set(items: Record<string, unknown>): Promise<void> {
    if (this.failure !== null) throw this.failure;
    for (const [key, value] of Object.entries(items)) {
      if (itemBytes(key, value) > 8192) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    }
    for (const [key, value] of Object.entries(items))
      this.items[key] = sortKeys(JSON.parse(JSON.stringify(value)));
    this.writes.push({ kind: 'set', keys: Object.keys(items) });
    this.onWrite(Object.keys(items));
  }

  async remove(keys: string[]): Promise<void> {
    if (this.failure !== null) throw this.failure;
    for (const key of keys) delete this.items[key];
    this.writes.push({ kind: 'remove', keys });
    this.onWrite(keys);
  }
}

export class FakeStorage implements SettingsStorage {
  sync: FakeArea | undefined = new FakeArea();
  local = new FakeArea();
  readonly #listeners = new Set<Listener>();
  readonly onChanged = {
    addListener: (listener: Listener): void => void this.#listeners.add(listener),
    removeListener: (listener: Listener): void => void this.#listeners.delete(listener),
  };

  constructor() {
    for (const name of ['sync', 'local'] as const) {
      const area = this[name];
      if (area !== undefined) area.onWrite = (keys) => this.#tell(name, keys);
    }
  }

  #tell(areaName: string, keys: readonly string[]): void {
    const changes = Object.fromEntries(keys.map((key) => [key, {}]));
    for (const listener of this.#listeners) listener(changes, areaName);
  }
}

function sortKeys(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sortKeys);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
