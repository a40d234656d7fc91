import { vi } from 'vitest';

type Listener = (message: unknown, sender: object, sendResponse: (reply: unknown) => void) => unknown;

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
    deliver: (message: unknown, sender: object): Promise<unknown> =>
      new Promise((resolve) => {
        const taken = listeners.some(
          (listener) => listener(structuredClone(message), sender, resolve) === true,
        );
        if (!taken) resolve('refused');
      }),
  };
}
