import type { JSX } from 'preact';
import type { PartialCause } from '../src/engine/types.ts';
import { type MessageKey, t } from '../src/ui/text.ts';

/** What is there, and what the reader can do about the rest. */
const NOTICES: Readonly<Record<PartialCause, { readonly what: MessageKey; readonly next: MessageKey }>> = {
  preview: { what: 'noticePreview', next: 'noticePreviewNext' },
  liveBlog: { what: 'noticeLiveBlog', next: 'noticeLiveBlogNext' },
  firstPage: { what: 'noticeFirstPage', next: 'noticeFirstPageNext' },
};

export function Notice({ cause }: { readonly cause: PartialCause }): JSX.Element {
  const { what, next } = NOTICES[cause];
  return (
    <p class="notice">
      <strong>{t(what)}</strong> {t(next)}
    </p>
  );
}
