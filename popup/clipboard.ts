/** One clipboard item; `html` null leaves that flavour out. */
export interface ClipboardContent {
  readonly text: string;
  readonly html: string | null;
}

/**
 * Writes both flavours in one go. Must be called within a click, before any await: Firefox allows nothing later.
 * False when the browser refuses every way.
 */
export async function writeClipboard(content: ClipboardContent): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(flavoursOf(content))]);
    return true;
  } catch {
    // No ClipboardItem, no permission, a policy: the old command may still be allowed.
    return writeByCommand(content);
  }
}

function flavoursOf(content: ClipboardContent): Record<string, Blob> {
  const flavours: Record<string, Blob> = { 'text/plain': new Blob([content.text], { type: 'text/plain' }) };
  if (content.html !== null) flavours['text/html'] = new Blob([content.html], { type: 'text/html' });
  return flavours;
}

function writeByCommand(content: ClipboardContent): boolean {
  let isWritten = false;
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    isWritten = fillClipboard(event, content);
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  try {
    document.execCommand('copy');
  } catch {
    isWritten = false;
  }
  document.removeEventListener('copy', fill, { capture: true });
  return isWritten;
}

/** Puts the content in place of what the browser would copy; false when the event carries no clipboard. */
export function fillClipboard(event: ClipboardEvent, content: ClipboardContent): boolean {
  if (!event.clipboardData) return false;
  event.clipboardData.setData('text/plain', content.text);
  if (content.html !== null) event.clipboardData.setData('text/html', content.html);
  event.preventDefault();
  return true;
}
