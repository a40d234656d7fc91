// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = await vi.hoisted(async () => (await import('../messages/fake-runtime.ts')).fakeRuntime());
vi.mock('../../src/platform/browser.ts', () => ({ browser: fake.browser }));

const addListener = vi.spyOn(fake.browser.runtime.onMessage, 'addListener');

/** What executeScript does: the script runs anew, in the same document. */
async function inject(): Promise<void> {
  vi.resetModules();
  await import('../../src/content/index.ts');
}

describe('the content script', () => {
  beforeEach(() => {
    fake.browser.runtime.id = 'ours';
    addListener.mockClear();
    Reflect.deleteProperty(globalThis, 'newsbriefIsListening');
  });

  it('listens once, however often it is injected', async () => {
    await inject();
    await inject();
    await inject();
    expect(addListener).toHaveBeenCalledTimes(1);
  });

  it('listens again when the one before belongs to an extension that was reloaded', async () => {
    await inject();
    const orphan = vi.fn(() => false);
    Object.assign(globalThis, { newsbriefIsListening: orphan });
    await inject();
    expect(orphan).toHaveBeenCalled();
    expect(addListener).toHaveBeenCalledTimes(2);
  });

  it('answers the background', async () => {
    await inject();
    const message = { newsbrief: 'content', kind: 'ping', request: {} };
    expect(await fake.deliver(message, { id: 'ours' })).toEqual({
      ok: true,
      value: { address: location.href },
    });
  });
});
