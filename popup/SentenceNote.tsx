import type { JSX } from 'preact';
import type { ScoredSentence } from '../src/engine/types.ts';
import { describeEvidence } from '../src/ui/evidence.ts';
import { t } from '../src/ui/text.ts';
import { FOUND_WORDS } from './news.ts';
import type { OpenSentence } from './state.ts';

interface Props {
  readonly sentence: ScoredSentence;
  readonly found: OpenSentence['found'];
  readonly onGoToPage: () => void;
}

/** Why the sentence is here, and whether the page shows it now. */
export function SentenceNote({ sentence, found, onGoToPage }: Props): JSX.Element {
  const reasons = describeEvidence(sentence.evidence);
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
