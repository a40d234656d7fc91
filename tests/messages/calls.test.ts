import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../src/messages/answer.ts';
import type { BackgroundCalls, ContentCalls } from '../../src/messages/types.ts';

const fake = await vi.hoisted(async () => {
  const { fakeRuntime } = await import('./fake-runtime.ts');
  return fakeRuntime();
});
vi.mock('../../src/platform/browser.ts', () => ({ browser: fake.browser }));

const { answerBackground, answerPages } = await import('../../src/messages/answer.ts');
const { ask, askContent } = await import('../../src/messages/ask.ts');
const { Failed } = await import('../../src/messages/failure.ts');

const POPUP = { id: 'ours', url: 'chrome-extension://ours/popup/index.html' };
const cachedBrief = vi.fn<Handlers<BackgroundCalls>['cachedBrief']>();
const extract = vi.fn<Handlers<ContentCalls>['extract']>();

answerPages({
  cachedBrief,
  readBrief: () => ({ kind: 'unchanged' }),
  reveal: () => ({ found: 'none' }),
});
answerBackground({ ping: () => ({ address: '' }), extract, reveal: () => ({ found: 'exact' }) });

const call = (kind: string, request: unknown) => ({ newsbrief: 'background', kind, request });

beforeEach(() => {
  vi.resetAllMocks();
});

describe('answer', () => {
  it('answers a page of the extension', async () => {
    cachedBrief.mockResolvedValue(null);
    expect(await fake.deliver(call('cachedBrief', { tabId: 1 }), POPUP)).toEqual({ ok: true, value: null });
    expect(cachedBrief).toHaveBeenCalledWith({ tabId: 1 });
  });

  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['a content script of ours', { id: 'ours', url: 'https://news.example/', tab: { id: 1 } }],
    ['somebody without an address', { id: 'ours' }],
    ['a page that only begins like ours', { id: 'ours', url: 'chrome-extension://ours.evil/popup' }],
  ])('says nothing to %s', async (_, sender) => {
    expect(await fake.deliver(call('cachedBrief', { tabId: 1 }), sender)).toBe('refused');
    expect(cachedBrief).not.toHaveBeenCalled();
  });

  it.each([
    ['text', 'cachedBrief'],
    ['a message of somebody else', { type: 'cachedBrief' }],
    ['a message for nobody', { newsbrief: 'nobody', kind: 'cachedBrief', request: { tabId: 1 } }],
  ])('leaves %s alone', async (_, message) => {
    expect(await fake.deliver(message, POPUP)).toBe('refused');
  });

  it.each([
    ['a malformed request', call('cachedBrief', { tabId: 'one' })],
    ['an unknown call', call('deleteEverything', {})],
    ['a call by the name of an inherited property', call('constructor', {})],
    ['a call by the name of the prototype', call('__proto__', {})],
  ])('refuses %s as internal, without running anything', async (_, message) => {
    const detail = expect.stringMatching(/^Error: malformed request: background/);
    expect(await fake.deliver(message, POPUP)).toEqual({ ok: false, failure: { kind: 'internal', detail } });
    expect(cachedBrief).not.toHaveBeenCalled();
  });

  it('gives an expected failure its kind', async () => {
    cachedBrief.mockRejectedValue(new Failed('pageGone'));
    expect(await fake.deliver(call('cachedBrief', { tabId: 1 }), POPUP)).toEqual({
      ok: false,
      failure: { kind: 'pageGone', detail: null },
    });
  });

  it('answers the background in the content script', async () => {
    extract.mockReturnValue({ address: 'a', extraction: { kind: 'notArticle' } });
    const message = { newsbrief: 'content', kind: 'extract', request: { force: false, knownHash: null } };
    expect(await fake.deliver(message, { id: 'ours' })).toMatchObject({ ok: true });
    expect(await fake.deliver(message, { id: 'other' })).toBe('refused');
  });
});

describe('ask', () => {
  it('sends the call and gives back the reply', async () => {
    fake.sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await ask('cachedBrief', { tabId: 5 })).toEqual({ ok: true, value: null });
    expect(fake.sendMessage).toHaveBeenCalledWith(call('cachedBrief', { tabId: 5 }));
  });

  it.each([
    [
      'rejects',
      () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
    ],
    ['gives nothing', () => Promise.resolve(undefined)],
    ['gives something else', () => Promise.resolve({ ok: 'perhaps' })],
    [
      'throws at once',
      () => {
        throw new Error('Could not serialize message.');
      },
    ],
  ])('never rejects, also when the browser %s', async (_, behave) => {
    fake.sendMessage.mockImplementation(behave);
    expect(await ask('cachedBrief', { tabId: 5 })).toMatchObject({
      ok: false,
      failure: { kind: 'internal' },
    });
  });
});

describe('askContent', () => {
  it('asks the top frame of the tab', async () => {
    fake.sendToTab.mockResolvedValue({ ok: true, value: { address: 'https://news.example/' } });
    expect(await askContent(4, 'ping', {})).toEqual({
      ok: true,
      value: { address: 'https://news.example/' },
    });
    expect(fake.sendToTab).toHaveBeenCalledWith(4, expect.anything(), { frameId: 0 });
  });

  it('takes silence for a page that has gone', async () => {
    fake.sendToTab.mockRejectedValue(new Error('The message port closed before a response was received.'));
    expect(await askContent(4, 'ping', {})).toMatchObject({ ok: false, failure: { kind: 'pageGone' } });
    fake.sendToTab.mockResolvedValue(undefined);
    expect(await askContent(4, 'ping', {})).toMatchObject({ ok: false, failure: { kind: 'pageGone' } });
  });

  it('refuses a reply of the wrong shape', async () => {
    fake.sendToTab.mockResolvedValue({ ok: true, value: { found: 'everywhere' } });
    const quote = { exact: 'a', prefix: '', suffix: '' };
    expect(await askContent(4, 'reveal', { blockIndex: 0, start: 0, end: 1, quote })).toMatchObject({
      ok: false,
      failure: { kind: 'internal', detail: expect.stringContaining('malformed reply: reveal') },
    });
  });
});
