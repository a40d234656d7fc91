import { vi } from 'vitest';

type Listener = (message: unknown, sender: object) => unknown;

/** As much of browser.runtime and browser.tabs as messages need; `deliver` plays the browser. */
export function fakeRuntime() {
  const listeners: Listener[] = [];
  const sendMessage = vi.fn<(...args: unknown[]) => Promise<unknown>>();
  const sendToTab = vi.fn<(...args: unknown[]) => Promise<unknown>>();
  return {
    browser: {
      runtime: {
        id: 'ours',
        getURL: (path: string) => `chrome-extension://ours/${path}`,
        onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
        sendMessage,
      },
      tabs: { sendMessage: sendToTab },
    },
    sendMessage,
    sendToTab,
    /** The reply that the listeners give; `refused` when none of them takes the message. */
    deliver: async (message: unknown, sender: object): Promise<unknown> => {
      const replies = listeners.map((listener) => listener(structuredClone(message), sender));
      const taken = replies.find((reply) => reply instanceof Promise);
      return taken === undefined ? 'refused' : taken;
    },
  };
}
