import { vi } from 'vitest';

export interface FakeTab {
  readonly id: number;
  url?: string;
  incognito: boolean;
}

type Listener = (...args: never[]) => unknown;

/** An event that a test can fire. */
function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListeners: () => listeners.size > 0,
    fire: (...args: unknown[]) => {
      for (const listener of listeners) Reflect.apply(listener, null, args);
    },
  };
}

/** A storage area that copies what it is given, as a browser does. */
function fakeArea() {
  const items = new Map<string, unknown>();
  return {
    items,
    get: vi.fn(async (keys: string | null) => {
      const wanted = keys === null ? [...items.keys()] : [keys].filter((key) => items.has(key));
      return Object.fromEntries(wanted.map((key) => [key, structuredClone(items.get(key))]));
    }),
    set: vi.fn(async (values: object) => {
      for (const [key, value] of Object.entries(values)) items.set(key, structuredClone(value));
    }),
    remove: vi.fn(async (keys: string | string[]) => {
      for (const key of [keys].flat()) items.delete(key);
    }),
  };
}

/** As much of the browser as the background touches; a test sets what pages answer. */
export function fakeBrowser() {
  const tabs = new Map<number, FakeTab>();
  const area = fakeArea();
  return {
    tabById: tabs,
    session: area,
    browser: {
      runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours/${path}` },
      i18n: {
        getMessage: vi.fn((_key: string): string => ''),
        getUILanguage: vi.fn(() => 'en'),
      },
      storage: { session: area, local: fakeArea(), sync: fakeArea(), onChanged: fakeEvent() },
      scripting: { executeScript: vi.fn(async (_injection: object): Promise<unknown[]> => [{ frameId: 0 }]) },
      tabs: {
        get: vi.fn(async (id: number) => {
          const tab = tabs.get(id);
          if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
          return { ...tab };
        }),
        sendMessage: vi.fn(
          async (
            _id: number,
            _message: { kind: string; request: unknown },
            _options: object,
          ): Promise<unknown> => undefined,
        ),
        onRemoved: fakeEvent(),
        onUpdated: fakeEvent(),
      },
      action: { openPopup: vi.fn(async (_options: object) => {}) },
      contextMenus: {
        create: vi.fn((_entry: object) => {}),
        removeAll: vi.fn(async () => {}),
      },
    },
  };
}
