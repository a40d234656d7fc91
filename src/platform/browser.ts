import type { Browser } from 'webextension-polyfill';

interface Namespaces {
  readonly browser?: Browser;
  readonly chrome?: Browser;
}

/**
 * The browser's API for extensions, by promises. Firefox calls it `browser`, Chromium `chrome`; from Chromium 127 on,
 * which the manifest asks for, every call made here returns a promise there too. The types are those of
 * webextension-polyfill; its code, a third of the popup's script, is not needed: replies to messages are given
 * through sendResponse (see messages/answer.ts), the one thing that it would still change.
 */
export const browser: Browser = findApi(globalThis as Namespaces);

/** A page may name an element `browser`, which then stands in a content script's global too; it has no runtime. */
function findApi({ browser, chrome }: Namespaces): Browser {
  const api = browser?.runtime?.id === undefined ? chrome : browser;
  if (api === undefined) throw new Error('not in an extension');
  return api;
}
