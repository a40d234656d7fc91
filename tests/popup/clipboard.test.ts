// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeClipboard } from '../../popup/clipboard.ts';

const CONTENT = { text: '# A', html: '<h1>A</h1>' };

class FakeItem {
  readonly flavours: Record<string, Blob>;
  constructor(flavours: Record<string, Blob>) {
    this.flavours = flavours;
  }
}

function withClipboard(write: (items: readonly FakeItem[]) => Promise<void>): void {
  vi.stubGlobal('ClipboardItem', FakeItem);
  vi.stubGlobal('navigator', { clipboard: { write } });
}

/** The old command: fires a copy event, whose clipboard the test keeps. */
function withCommand(isAllowed: boolean): Record<string, string> {
  const data: Record<string, string> = {};
  document.execCommand = () => {
    if (!isAllowed) return false;
    const event = new Event('copy', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { setData: (type: string, text: string) => (data[type] = text) } });
    document.body.dispatchEvent(event);
    return true;
  };
  return data;
}

afterEach(() => vi.unstubAllGlobals());

describe('writeClipboard', () => {
  it('writes both flavours as one item', async () => {
    const written: (readonly FakeItem[])[] = [];
    withClipboard(async (items) => void written.push(items));
    expect(await writeClipboard(CONTENT)).toBe(true);
    expect(written).toHaveLength(1);
    expect(written[0]).toHaveLength(1);
    expect(Object.keys(written[0]?.[0]?.flavours ?? {})).toEqual(['text/plain', 'text/html']);
  });

  it('begins before anything is awaited', () => {
    const write = vi.fn(async () => undefined);
    withClipboard(write);
    void writeClipboard(CONTENT);
    expect(write).toHaveBeenCalledOnce();
  });

  it('leaves HTML out where there is none', async () => {
    const write = vi.fn(async (_items: readonly FakeItem[]) => undefined);
    withClipboard(write);
    await writeClipboard({ text: 'A', html: null });
    expect(Object.keys(write.mock.calls[0]?.[0][0]?.flavours ?? {})).toEqual(['text/plain']);
  });

  it('falls back on the old command, both flavours too', async () => {
    withClipboard(() => Promise.reject(new Error('NotAllowedError')));
    const data = withCommand(true);
    expect(await writeClipboard(CONTENT)).toBe(true);
    expect(data).toEqual({ 'text/plain': '# A', 'text/html': '<h1>A</h1>' });
  });

  it('says when every way is refused', async () => {
    withClipboard(() => Promise.reject(new Error('NotAllowedError')));
    withCommand(false);
    expect(await writeClipboard(CONTENT)).toBe(false);
  });
});
