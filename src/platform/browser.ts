/** The only import of the polyfill: one API by promises, and replies to messages by promise, in both browsers. */
export { default as browser } from 'webextension-polyfill';
