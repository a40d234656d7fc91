import type { Tabs } from 'webextension-polyfill';
import type { FailureKind } from '../messages/types.ts';

/** Wordings of Chromium and Firefox, which give neither names nor codes. */
const TAB_GONE =
  /No tab with id|Invalid tab ID|frame (?:with id \d+ )?(?:was removed|is not available)|No frame with id|tab was closed/i;
const NOT_ALLOWED =
  /^Cannot access|cannot be scripted|Missing host permission|is showing error page|ExtensionsSettings policy|blocked by (?:the )?administrator/i;

/**
 * What a refused injection means; null when it is none of the known refusals. `tab` as it is now, null when closed.
 * Firefox shows the address of any tab that was clicked on: where it refuses and shows none, the permission of the
 * click has gone, so the page has moved on. Chromium hides the address of protected pages, so nothing is told there.
 */
export function meaningOfRefusal(message: string, tab: Tabs.Tab | null): FailureKind | null {
  if (tab === null || TAB_GONE.test(message)) return 'pageGone';
  if (!NOT_ALLOWED.test(message)) return null;
  return /Missing host permission/.test(message) && tab.url === undefined ? 'pageGone' : 'restricted';
}
