import browser from 'webextension-polyfill';

/** The only import of the polyfill: promises, and replies by promise, in both browsers. */
export { browser };
