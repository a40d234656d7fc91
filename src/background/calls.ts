import type { Tabs } from 'webextension-polyfill';
import { textQuoteOf } from '../engine/index.ts';
import type { Article } from '../engine/types.ts';
import type { Handlers } from '../messages/answer.ts';
import { Failed } from '../messages/failure.ts';
import { hashText } from '../messages/text-hash.ts';
import type { BackgroundCalls, BriefView } from '../messages/types.ts';
import { browser } from '../platform/browser.ts';
import { loadSettings } from '../settings/browser-store.ts';
import type { Settings } from '../settings/index.ts';
import { findCached, storeCached, withoutFragment } from './brief-cache.ts';
import { makeBriefView } from './brief-view.ts';
import { askPage, findTab } from './page-link.ts';
import { warmUp } from './warm-up.ts';

/** What the pages of the extension may ask. Nothing is remembered between two calls but in storage.session. */
export const CALLS: Handlers<BackgroundCalls> = {
  async cachedBrief({ tabId }) {
    const [tab, { settings }] = await Promise.all([findTab(tabId), loadSettings()]);
    const cached = tab?.url === undefined ? null : await findCached(tabId, tab.url);
    if (tab === null || cached === null) return null;
    if (cached.fingerprint === fingerprintOf(settings)) {
      keep(cached); // Used now, so among the last to leave.
      return cached.view;
    }
    return viewOrNull(() => remember(tab, cached.article, cached.view.textHash, settings));
  },

  async readBrief({ tabId, force, knownHash }) {
    const [{ address, extraction }, { settings }] = await Promise.all([
      askPage(tabId, 'extract', { force, knownHash }, warmUp),
      loadSettings(),
    ]);
    const tab = await findTab(tabId);
    if (tab === null || isElsewhere(tab, address)) throw new Failed('pageGone');
    if (extraction.kind === 'unchanged') return { kind: 'unchanged' };
    // Briefed anyway, and still nothing: asking once more would not help.
    if (extraction.kind === 'notArticle') throw new Failed(force ? 'tooShort' : 'notArticle');
    return { kind: 'brief', view: remember(tab, extraction.article, extraction.textHash, settings) };
  },

  async reveal({ tabId, sentence }) {
    const tab = await findTab(tabId);
    const cached = tab?.url === undefined ? null : await findCached(tabId, tab.url);
    const { blockIndex, start, end } = sentence;
    return askPage(tabId, 'reveal', {
      blockIndex,
      start,
      end,
      quote: textQuoteOf(sentence, cached?.article),
    });
  },
};

/** Makes the view and, unless the window is private, keeps it. */
function remember(tab: Tabs.Tab, article: Article, textHash: string, settings: Settings): BriefView {
  const view = makeBriefView(article, textHash, settings);
  if (tab.id !== undefined && tab.url !== undefined && !tab.incognito) {
    keep({ tabId: tab.id, url: tab.url, article, view, fingerprint: fingerprintOf(settings) });
  }
  return view;
}

/** The reader does not wait for it: a brief that cannot be kept is read again at the next click, no more is lost. */
function keep(entry: Parameters<typeof storeCached>[0]): void {
  storeCached(entry).catch(() => {});
}

function viewOrNull(make: () => BriefView): BriefView | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof Failed) return null;
    throw error;
  }
}

function fingerprintOf(settings: Settings): string {
  return hashText(JSON.stringify([settings, browser.i18n.getUILanguage()]));
}

/** A page that could be read shows its address for as long as the permission of the click holds. */
function isElsewhere(tab: Tabs.Tab, address: string): boolean {
  return tab.url === undefined || withoutFragment(tab.url) !== withoutFragment(address);
}
