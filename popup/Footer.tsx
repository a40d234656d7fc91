import type { JSX } from 'preact';
import { BRIEF_LENGTHS, type BriefLength } from '../src/engine/types.ts';
import { Icon } from '../src/ui/Icon.tsx';
import { LENGTH_NAMES } from '../src/ui/names.ts';
import { type MessageKey, t } from '../src/ui/text.ts';
import type { Actions } from './effects.ts';
import { MenuButton } from './MenuButton.tsx';
import { COPY_FORMATS, type CopyFormat, type CopyOutcome } from './state.ts';

const COPY_AS: Readonly<Record<CopyFormat, MessageKey>> = {
  text: 'copyAsText',
  markdown: 'copyAsMarkdown',
  html: 'copyAsHtml',
};

interface Props {
  readonly length: BriefLength;
  readonly copied: CopyOutcome | null;
  readonly isLengthRefused: boolean;
  readonly actions: Actions;
}

/** What one does with a brief; stays at the lower edge however long the brief is. */
export function Footer({ length, copied, isLengthRefused, actions }: Props): JSX.Element {
  return (
    <footer>
      {copied === 'failed' && <p class="refused">{t('copyFailed')}</p>}
      {isLengthRefused && <p class="refused">{t('lengthRefused')}</p>}
      <div class="copy-group">
        <button
          type="button"
          id="copy"
          class="button primary"
          aria-keyshortcuts="Control+C"
          title={t('copyTitle')}
          onClick={() => void actions.copy()}
        >
          <Icon name={copied === 'copied' ? 'check' : 'copy'} />
          <span>{copied === 'copied' ? t('copied') : t('copy')}</span>
        </button>
        <MenuButton
          id="copy-as"
          label={t('copyAs')}
          items={COPY_FORMATS.map((format) => ({ id: format, label: t(COPY_AS[format]) }))}
          onChoose={(id) => void actions.copy(COPY_FORMATS.find((format) => format === id))}
        />
      </div>
      <LengthSwitch length={length} onChoose={(chosen) => void actions.chooseLength(chosen)} />
    </footer>
  );
}

interface LengthProps {
  readonly length: BriefLength;
  readonly onChoose: (length: BriefLength) => void;
}

function LengthSwitch({ length, onChoose }: LengthProps): JSX.Element {
  return (
    <fieldset class="length">
      <legend class="unseen">{t('briefLength')}</legend>
      {BRIEF_LENGTHS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="length"
            value={each}
            checked={each === length}
            onChange={() => onChoose(each)}
          />
          <span>{t(LENGTH_NAMES[each])}</span>
        </label>
      ))}
    </fieldset>
  );
}
