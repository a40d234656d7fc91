import type { JSX } from 'preact';
import { t } from '../src/ui/text.ts';
import { FOUND_WORDS } from './news.ts';
import type { OpenSentence } from './state.ts';

interface Props {
  readonly reasons: readonly string[];
  readonly found: OpenSentence['found'];
  readonly onGoToPage: () => void;
}

/** Why the sentence is here, and whether the page shows it now. */
export function SentenceNote({ reasons, found, onGoToPage }: Props): JSX.Element {
  return (
    <>
      {reasons.length > 0 && (
        <ul class="reasons" aria-label={t('whyHere')}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <p class="found">
        {found !== 'looking' && <span>{t(FOUND_WORDS[found])}</span>}
        {(found === 'exact' || found === 'quote') && (
          <button type="button" class="go-to-page" onClick={onGoToPage}>
            {t('goToPage')}
          </button>
        )}
      </p>
    </>
  );
}
