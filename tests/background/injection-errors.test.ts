import { describe, expect, it } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { meaningOfRefusal } from '../../src/background/injection-errors.ts';

const tabAt = (url?: string) => ({ id: 1, ...(url === undefined ? {} : { url }) }) as Tabs.Tab;

// The wordings are those of Chromium 156 and Firefox 153, tried on each of these pages.
describe('meaningOfRefusal', () => {
  it.each([
    ['a page of Chromium', 'Cannot access a chrome:// URL', tabAt()],
    [
      'the Web Store',
      'The extensions gallery cannot be scripted.',
      tabAt('https://chromewebstore.google.com/'),
    ],
    [
      'a PDF or a source view in Chromium',
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      tabAt(),
    ],
    ['an error page', 'Frame with ID 0 is showing error page', tabAt('https://nobody.example/')],
    [
      'the add-on site in Firefox',
      'Missing host permission for the tab',
      tabAt('https://addons.mozilla.org/'),
    ],
    [
      'a page that the administrator keeps',
      'This page cannot be scripted due to an ExtensionsSettings policy.',
      tabAt(),
    ],
  ])('says restricted of %s', (_, message, tab) => {
    expect(meaningOfRefusal(message, tab)).toBe('restricted');
  });

  it.each([
    ['a closed tab in Chromium', 'No tab with id: 7.', null],
    ['a closed tab in Firefox', 'Invalid tab ID: 7', null],
    ['a frame that went away', 'Frame with ID 0 was removed.', tabAt('https://news.example/')],
    [
      'a Firefox tab that moved on, and took the permission with it',
      'Missing host permission for the tab',
      tabAt(),
    ],
  ])('says pageGone of %s', (_, message, tab) => {
    expect(meaningOfRefusal(message, tab)).toBe('pageGone');
  });

  it('leaves what it does not know to be an unexpected error', () => {
    expect(meaningOfRefusal('Could not load file: content.js', tabAt('https://news.example/'))).toBeNull();
  });
});
