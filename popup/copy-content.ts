import { toBriefText, toHtml, toMarkdown, toPlainText } from '../src/format/index.ts';
import type { BriefView, Failure } from '../src/messages/types.ts';
import { browser } from '../src/platform/browser.ts';
import { messageLanguage } from '../src/ui/text.ts';
import type { ClipboardContent } from './clipboard.ts';
import type { CopyFormat } from './state.ts';

/** `rich`: Markdown where plain text is pasted, HTML where formatting is. The others are one text each. */
export function contentOf(view: BriefView, format: CopyFormat | 'rich'): ClipboardContent {
  const brief = toBriefText(view, messageLanguage());
  switch (format) {
    case 'rich':
      return { text: toMarkdown(brief), html: toHtml(brief) };
    case 'text':
      return { text: toPlainText(brief), html: null };
    case 'markdown':
      return { text: toMarkdown(brief), html: null };
    case 'html':
      return { text: toHtml(brief), html: null };
  }
}

/** For a report of a fault: version, browser, our own error. Nothing of the page and no address is in it. */
export function detailsOf(failure: Failure): string {
  const { version } = browser.runtime.getManifest();
  return [`Newsbrief ${version}`, navigator.userAgent, failure.kind, failure.detail ?? ''].join('\n').trim();
}
