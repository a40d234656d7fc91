import type { Article } from '../engine/types.ts';
import { hashText } from '../messages/text-hash.ts';
import type { BriefView } from '../messages/types.ts';
import { browser } from '../platform/browser.ts';

/** What is remembered of one page in one tab. The article is there to be sorted anew when a rule changes. */
export interface CachedBrief {
  readonly tabId: number;
  readonly url: string;
  readonly article: Article;
  readonly view: BriefView;
  /** Of the settings and the interface language that the view was made under. */
  readonly fingerprint: string;
  /** Milliseconds since the epoch. */
  readonly usedAt: number;
}

const PREFIX = 'brief:';

/**
 * Characters of JSON that all cached briefs may take together. storage.session holds 10 MB (Firefox does not say so in
 * QUOTA_BYTES); 3,000,000 characters stay under it even where each takes three bytes. Some 150 long articles.
 */
const BUDGET = 3_000_000;

/** One entry a tab and address; what was read there last replaces what was read before. */
function keyOf(tabId: number, url: string): string {
  return `${PREFIX}${tabId}:${hashText(withoutFragment(url))}`;
}

export function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? '';
}

export async function findCached(tabId: number, url: string): Promise<CachedBrief | null> {
  const key = keyOf(tabId, url);
  const entry = (await browser.storage.session.get(key))[key] as CachedBrief | undefined;
  return entry?.url === withoutFragment(url) ? entry : null;
}

/** Stores the entry and lets those go that were used longest ago. An article over the whole budget is not kept. */
export async function storeCached(entry: Omit<CachedBrief, 'usedAt'>): Promise<void> {
  const key = keyOf(entry.tabId, entry.url);
  const stored: CachedBrief = { ...entry, url: withoutFragment(entry.url), usedAt: Date.now() };
  const size = sizeOf(stored);
  if (size > BUDGET) return browser.storage.session.remove(key);
  const leaving = await leastRecentlyUsed(key, BUDGET - size);
  if (leaving.length > 0) await browser.storage.session.remove(leaving);
  await browser.storage.session.set({ [key]: stored });
}

export async function forgetTab(tabId: number): Promise<void> {
  const keys = Object.keys(await allEntries()).filter((key) => key.startsWith(`${PREFIX}${tabId}:`));
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

/** The keys that have to go so that the others, without `replaced`, fit into `budget`. */
async function leastRecentlyUsed(replaced: string, budget: number): Promise<string[]> {
  const entries = Object.entries(await allEntries()).filter(([key]) => key !== replaced);
  entries.sort(([, a], [, b]) => b.usedAt - a.usedAt);
  let taken = 0;
  return entries.flatMap(([key, entry]) => {
    taken += sizeOf(entry);
    return taken > budget ? [key] : [];
  });
}

async function allEntries(): Promise<Record<string, CachedBrief>> {
  const stored = await browser.storage.session.get(null);
  return Object.fromEntries(Object.entries(stored).filter(([key]) => key.startsWith(PREFIX))) as Record<
    string,
    CachedBrief
  >;
}

function sizeOf(entry: CachedBrief): number {
  return JSON.stringify(entry).length;
}
