import type { JSX } from 'preact';
import type { FailureKind } from '../src/messages/types.ts';
import { type MessageKey, t } from '../src/ui/text.ts';
import type { Actions } from './effects.ts';
import { OptionsButton } from './OptionsButton.tsx';
import type { CopyOutcome } from './state.ts';

interface Way {
  readonly what: MessageKey;
  readonly next: MessageKey;
  /** The one thing to do, when a button can do it. */
  readonly button: {
    readonly label: MessageKey;
    readonly does: 'briefAnyway' | 'close' | 'start' | 'copyDetails' | 'openOptions';
  } | null;
}

/** Each failure in one plain sentence, with one thing to do next. */
export const WAYS: Readonly<Record<FailureKind, Way>> = {
  restricted: { what: 'failureRestricted', next: 'failureRestrictedNext', button: null },
  notArticle: {
    what: 'failureNotArticle',
    next: 'failureNotArticleNext',
    button: { label: 'briefAnyway', does: 'briefAnyway' },
  },
  tooShort: {
    what: 'failureTooShort',
    next: 'failureTooShortNext',
    button: { label: 'backToPage', does: 'close' },
  },
  nothingFits: {
    what: 'failureNothingFits',
    next: 'failureNothingFitsNext',
    button: { label: 'options', does: 'openOptions' },
  },
  pageGone: {
    what: 'failurePageGone',
    next: 'failurePageGoneNext',
    button: { label: 'briefThisPage', does: 'start' },
  },
  busy: { what: 'failureBusy', next: 'failureBusyNext', button: { label: 'tryAgain', does: 'start' } },
  internal: {
    what: 'failureInternal',
    next: 'failureInternalNext',
    button: { label: 'copyDetails', does: 'copyDetails' },
  },
};

interface Props {
  readonly kind: FailureKind;
  readonly copied: CopyOutcome | null;
  readonly actions: Actions;
}

export function Trouble({ kind, copied, actions }: Props): JSX.Element {
  const { what, next, button } = WAYS[kind];
  return (
    <main class="trouble">
      <OptionsButton actions={actions} />
      <p class="source">
        <span class="site">{t('extensionName')}</span>
      </p>
      <h1>{t(what)}</h1>
      <p class="next">{copied === 'failed' ? t('copyFailed') : t(next)}</p>
      {button && (
        <button type="button" class="button primary" onClick={() => void actions[button.does]()}>
          {copied === 'copied' && button.does === 'copyDetails' ? t('copied') : t(button.label)}
        </button>
      )}
    </main>
  );
}
