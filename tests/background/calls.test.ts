import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Extraction, Result } from '../../src/messages/types.ts';
import { STORY, STORY_URL } from './stories.ts';

const fake = await vi.hoisted(async () => (await import('./fake-browser.ts')).fakeBrowser());
vi.mock('../../src/platform/browser.ts', () => ({ browser: fake.browser }));

const { CALLS } = await import('../../src/background/calls.ts');
const { settle } = await import('../../src/messages/failure.ts');

const TAB = 7;
const { scripting, storage, tabs, i18n } = fake.browser;
const READ = { tabId: TAB, force: false, knownHash: null };

/** What the content script answers. */
function pageAnswers(extraction: Extraction, address = STORY_URL): void {
  tabs.sendMessage.mockImplementation(async (_tab, { kind }) => {
    if (kind === 'ping') return { ok: true, value: { address } };
    if (kind === 'reveal') return { ok: true, value: { found: 'exact' } };
    return { ok: true, value: { address, extraction } };
  });
}

function pageIsSilent(): void {
  tabs.sendMessage.mockImplementation((_tab, { kind }) =>
    kind === 'ping' ? Promise.reject(new Error('gone')) : new Promise(() => {}),
  );
}

async function failureOf(work: Promise<unknown>): Promise<string> {
  const result: Result<unknown> = await settle(() => work);
  return result.ok ? 'no failure' : result.failure.kind;
}

beforeEach(() => {
  vi.useFakeTimers();
  fake.session.items.clear();
  storage.sync.items.clear();
  fake.tabById.clear();
  fake.tabById.set(TAB, { id: TAB, url: STORY_URL, incognito: false });
  vi.clearAllMocks();
  scripting.executeScript.mockResolvedValue([{ frameId: 0 }]);
  i18n.getUILanguage.mockReturnValue('en');
  pageAnswers({ kind: 'article', article: STORY, textHash: 'hash-1' });
});
afterEach(() => {
  expect(tabs.onUpdated.hasListeners()).toBe(false);
  expect(tabs.onRemoved.hasListeners()).toBe(false);
  vi.useRealTimers();
});

describe('readBrief', () => {
  it('injects the script into the tab alone, and makes the brief of what it reads', async () => {
    const reply = await CALLS.readBrief(READ);
    expect(scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: TAB }, files: ['content.js'] });
    expect(reply.kind === 'brief' && reply.view.textHash).toBe('hash-1');
    expect(reply.kind === 'brief' && reply.view.brief.sections[0]?.id).toBe('latest');
  });

  it('passes on that the page is unchanged', async () => {
    pageAnswers({ kind: 'unchanged' });
    expect(await CALLS.readBrief({ ...READ, knownHash: 'hash-1' })).toEqual({ kind: 'unchanged' });
  });

  it('says notArticle, and of a page that gives nothing even when forced, tooShort', async () => {
    pageAnswers({ kind: 'notArticle' });
    expect(await failureOf(Promise.resolve(CALLS.readBrief(READ)))).toBe('notArticle');
    expect(await failureOf(Promise.resolve(CALLS.readBrief({ ...READ, force: true })))).toBe('tooShort');
  });

  it('says restricted when the browser runs nothing, without an error', async () => {
    for (const nothing of [[], [undefined], [null]]) {
      scripting.executeScript.mockResolvedValue(nothing);
      expect(await failureOf(Promise.resolve(CALLS.readBrief(READ)))).toBe('restricted');
    }
  });

  it('says busy after ten seconds without an answer, not before', async () => {
    pageIsSilent();
    const failure = failureOf(Promise.resolve(CALLS.readBrief(READ)));
    const isOver = vi.fn();
    void failure.then(isOver);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(isOver).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(await failure).toBe('busy');
  });

  it('says restricted soon, where the browser hides the address and leaves the injection pending', async () => {
    fake.tabById.set(TAB, { id: TAB, incognito: false });
    scripting.executeScript.mockReturnValue(new Promise(() => {}));
    const failure = failureOf(Promise.resolve(CALLS.readBrief(READ)));
    await vi.advanceTimersByTimeAsync(1_100);
    expect(await failure).toBe('restricted');
  });

  it('says pageGone when the tab is closed meanwhile, and minds no other tab', async () => {
    pageIsSilent();
    const failure = failureOf(Promise.resolve(CALLS.readBrief(READ)));
    await vi.advanceTimersByTimeAsync(10);
    tabs.onRemoved.fire(TAB + 1);
    tabs.onUpdated.fire(TAB + 1, { status: 'loading' });
    await vi.advanceTimersByTimeAsync(10);
    tabs.onRemoved.fire(TAB);
    expect(await failure).toBe('pageGone');
  });

  it('says pageGone when the page is left before the script was in', async () => {
    scripting.executeScript.mockReturnValue(new Promise(() => {}));
    const failure = failureOf(Promise.resolve(CALLS.readBrief(READ)));
    await vi.advanceTimersByTimeAsync(10);
    fake.tabById.set(TAB, { id: TAB, url: 'https://other.example/', incognito: false });
    tabs.onUpdated.fire(TAB, { status: 'loading' });
    expect(await failure).toBe('pageGone');
  });

  it('says pageGone when the document does not answer a ping after a navigation', async () => {
    pageIsSilent();
    const failure = failureOf(Promise.resolve(CALLS.readBrief(READ)));
    await vi.advanceTimersByTimeAsync(10);
    tabs.onUpdated.fire(TAB, { status: 'loading' });
    expect(await failure).toBe('pageGone');
  });

  it('reads on when only a frame loads or a title changes', async () => {
    let answer: (reply: unknown) => void = () => {};
    tabs.sendMessage.mockImplementation((_tab, { kind }) =>
      kind === 'ping'
        ? Promise.resolve({ ok: true, value: { address: STORY_URL } })
        : new Promise((resolve) => {
            answer = resolve;
          }),
    );
    const reading = Promise.resolve(CALLS.readBrief(READ));
    await vi.advanceTimersByTimeAsync(10);
    tabs.onUpdated.fire(TAB, { status: 'loading' });
    tabs.onUpdated.fire(TAB, { title: 'New' });
    tabs.onUpdated.fire(TAB, { status: 'complete' });
    await vi.advanceTimersByTimeAsync(10);
    const extraction = { kind: 'article', article: STORY, textHash: 'hash-1' };
    answer({ ok: true, value: { address: STORY_URL, extraction } });
    expect((await reading).kind).toBe('brief');
  });

  it('does not take the answer of a page that the tab no longer shows', async () => {
    pageAnswers({ kind: 'article', article: STORY, textHash: 'hash-1' }, 'https://news.example/another');
    expect(await failureOf(Promise.resolve(CALLS.readBrief(READ)))).toBe('pageGone');
    pageAnswers({ kind: 'article', article: STORY, textHash: 'hash-1' }, `${STORY_URL}#comments`);
    expect((await CALLS.readBrief(READ)).kind).toBe('brief');
  });
});

describe('cachedBrief', () => {
  it('gives the brief that was read, without touching the page', async () => {
    const read = await CALLS.readBrief(READ);
    vi.clearAllMocks();
    expect(await CALLS.cachedBrief({ tabId: TAB })).toEqual(read.kind === 'brief' && read.view);
    expect(scripting.executeScript).not.toHaveBeenCalled();
    expect(tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('counts as a use: what was looked at last is the last to leave', async () => {
    const usedAt = (): unknown => Object.values(Object.fromEntries(fake.session.items))[0];
    vi.setSystemTime(1_000);
    await CALLS.readBrief(READ);
    await vi.waitFor(() => expect(usedAt()).toMatchObject({ usedAt: 1_000 }));
    vi.setSystemTime(9_000);
    await CALLS.cachedBrief({ tabId: TAB });
    await vi.waitFor(() => expect(usedAt()).toMatchObject({ usedAt: 9_000 }));
  });

  it('has nothing for another address, a hidden address or a closed tab', async () => {
    await CALLS.readBrief(READ);
    fake.tabById.set(TAB, { id: TAB, url: 'https://other.example/', incognito: false });
    expect(await CALLS.cachedBrief({ tabId: TAB })).toBeNull();
    fake.tabById.set(TAB, { id: TAB, incognito: false });
    expect(await CALLS.cachedBrief({ tabId: TAB })).toBeNull();
    fake.tabById.clear();
    expect(await CALLS.cachedBrief({ tabId: TAB })).toBeNull();
  });

  it('keeps nothing of a private window', async () => {
    fake.tabById.set(TAB, { id: TAB, url: STORY_URL, incognito: true });
    await CALLS.readBrief(READ);
    expect(fake.session.set).not.toHaveBeenCalled();
    expect(await CALLS.cachedBrief({ tabId: TAB })).toBeNull();
  });

  it('sorts the kept article anew when the settings or the language of the browser have changed', async () => {
    await CALLS.readBrief(READ);
    const { saveSettings } = await import('../../src/settings/browser-store.ts');
    const { defaultSettings } = await import('../../src/settings/index.ts');
    const settings = defaultSettings();
    const rules = settings.rules.map((rule) => (rule.id === 'latest' ? { ...rule, title: 'First' } : rule));
    await saveSettings({ ...settings, rules }, { urgent: true });
    vi.clearAllMocks();
    const view = await CALLS.cachedBrief({ tabId: TAB });
    expect(view?.brief.sections[0]?.title).toBe('First');
    expect(scripting.executeScript).not.toHaveBeenCalled();

    i18n.getUILanguage.mockReturnValue('de');
    i18n.getMessage.mockImplementation((key) => (key === 'section_deeper' ? 'Im Einzelnen' : ''));
    const german = await CALLS.cachedBrief({ tabId: TAB });
    expect(german?.brief.sections.map(({ title }) => title)).toContain('Im Einzelnen');
    i18n.getMessage.mockReturnValue('');
  });

  it('shows the brief also when it cannot be kept', async () => {
    fake.session.set.mockRejectedValueOnce(new Error('Session storage quota bytes exceeded.'));
    expect((await CALLS.readBrief(READ)).kind).toBe('brief');
    expect(await CALLS.cachedBrief({ tabId: TAB })).toBeNull();
  });
});

describe('reveal', () => {
  const lastRequest = (): unknown => tabs.sendMessage.mock.lastCall?.[1]?.request;
  it('sends the place, and the quote with what stands around it', async () => {
    await CALLS.readBrief(READ);
    const blockIndex = 3;
    const text = STORY.blocks[blockIndex]?.text ?? '';
    const start = text.indexOf('That is twice');
    const sentence = { text: text.slice(start), blockIndex, start, end: text.length };
    await CALLS.reveal({ tabId: TAB, sentence });
    expect(lastRequest()).toEqual({
      blockIndex: sentence.blockIndex,
      start: sentence.start,
      end: sentence.end,
      quote: {
        exact: sentence.text,
        prefix: text.slice(Math.max(0, sentence.start - 32), sentence.start),
        suffix: text.slice(sentence.end, sentence.end + 32),
      },
    });
  });

  it('sends a standfirst with nothing around it, as no block holds it', async () => {
    await CALLS.readBrief(READ);
    const text = 'The oldest crossing of the valley is for walkers from now on.';
    const place = { blockIndex: STORY.blocks.length, start: 0, end: text.length };
    await CALLS.reveal({ tabId: TAB, sentence: { text, ...place } });
    expect(lastRequest()).toEqual({ ...place, quote: { exact: text, prefix: '', suffix: '' } });
  });

  it('works in a private window, of which nothing is known but the sentence', async () => {
    fake.tabById.set(TAB, { id: TAB, url: STORY_URL, incognito: true });
    const sentence = { text: 'Walkers may still cross.', blockIndex: 1, start: 0, end: 24 };
    expect(await CALLS.reveal({ tabId: TAB, sentence })).toEqual({ found: 'exact' });
    expect(lastRequest()).toMatchObject({ quote: { exact: sentence.text, prefix: '', suffix: '' } });
  });
});
