import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../src/ui/text.ts';
import type { Effects } from './effects.ts';
import type { OptionsEvent } from './state.ts';

interface Props {
  readonly asksReset: boolean;
  readonly isWritable: boolean;
  readonly effects: Pick<Effects, 'exportFile' | 'importFile'>;
  readonly dispatch: (event: OptionsEvent) => void;
}

/** Rules out to a file, in from a file, and back to the ready-made ones. */
export function FileTools({ asksReset, isWritable, effects, dispatch }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const read = async (field: HTMLInputElement): Promise<void> => {
    const [file] = field.files ?? [];
    if (file) await effects.importFile(file);
    // The same file, mended, can be chosen again.
    field.value = '';
  };
  return (
    <section class="file-tools" aria-labelledby="file-heading">
      <h2 id="file-heading">{t('fileHeading')}</h2>
      <p>{t('fileIntro')}</p>
      <div class="buttons">
        <button type="button" id="export" class="button" onClick={effects.exportFile}>
          {t('exportFile')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={!isWritable}
          onClick={() => isWritable && input.current?.click()}
        >
          {t('importFile')}
        </button>
        <input
          ref={input}
          id="import"
          type="file"
          accept=".json,application/json"
          aria-label={t('importFile')}
          tabIndex={-1}
          class="unseen"
          onChange={(event) => void read(event.currentTarget)}
        />
        <ResetButton asksReset={asksReset} isWritable={isWritable} dispatch={dispatch} />
      </div>
      {asksReset && <ResetQuestion dispatch={dispatch} />}
    </section>
  );
}

function ResetButton({ asksReset, isWritable, dispatch }: Omit<Props, 'effects'>): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !asksReset) button.current?.focus();
    asked.current = asksReset;
  }, [asksReset]);
  return (
    <button
      ref={button}
      type="button"
      id="reset"
      class="button"
      aria-disabled={!isWritable}
      aria-expanded={asksReset}
      onClick={() => dispatch({ type: asksReset ? 'resetCancelled' : 'resetAsked' })}
    >
      {t('reset')}
    </button>
  );
}

function ResetQuestion({ dispatch }: Pick<Props, 'dispatch'>): JSX.Element {
  const keep = useRef<HTMLButtonElement>(null);
  // The harmless answer has the focus.
  useEffect(() => keep.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') dispatch({ type: 'resetCancelled' });
  };
  return (
    <div
      class="question"
      role="alertdialog"
      aria-labelledby="reset-question"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <p id="reset-question">{t('resetQuestion')}</p>
      <div class="buttons">
        <button
          type="button"
          id="reset-confirm"
          class="button primary"
          onClick={() => dispatch({ type: 'resetConfirmed' })}
        >
          {t('resetConfirm')}
        </button>
        <button ref={keep} type="button" class="button" onClick={() => dispatch({ type: 'resetCancelled' })}>
          {t('resetCancel')}
        </button>
      </div>
    </div>
  );
}
