import type { JSX } from 'preact';
import { BRIEF_LENGTHS } from '../src/engine/types.ts';
import type { Settings } from '../src/settings/index.ts';
import { LiveRegion } from '../src/ui/LiveRegion.tsx';
import { LENGTH_NAMES } from '../src/ui/names.ts';
import { t } from '../src/ui/text.ts';
import type { Effects } from './effects.ts';
import { FileTools } from './FileTools.tsx';
import { toFieldError } from './field-errors.ts';
import { Preview } from './Preview.tsx';
import { RuleList } from './RuleList.tsx';
import type { Notice, OptionsEvent, OptionsState, Saving } from './state.ts';
import { noticeWords, savingWords, toAnnouncement } from './words.ts';

interface Props {
  readonly state: OptionsState;
  /** The latest settings that are valid: what the preview shows while something is being typed. */
  readonly valid: Settings | null;
  readonly effects: Effects;
  readonly dispatch: (event: OptionsEvent) => void;
}

export function App({ state, valid, effects, dispatch }: Props): JSX.Element {
  const { settings } = state;
  return (
    <>
      <LiveRegion announcement={toAnnouncement(state)} />
      <header class="masthead">
        <img src="../icons/48.png" width="40" height="40" alt="" />
        <h1>{t('optionsHeading')}</h1>
        <SavingLine saving={state.saving} />
        <p>{t('optionsIntro')}</p>
      </header>
      {settings === null ? (
        <p class="loading">{t('loading')}</p>
      ) : (
        <div class="columns">
          <main>
            {!state.isWritable && <p class="read-only">{t('readOnly')}</p>}
            <LengthChoice settings={settings} isWritable={state.isWritable} dispatch={dispatch} />
            <Sections state={state} settings={settings} dispatch={dispatch} />
            <FileTools
              asksReset={state.asksReset}
              isWritable={state.isWritable}
              effects={effects}
              dispatch={dispatch}
            />
          </main>
          {valid && <Preview settings={valid} />}
        </div>
      )}
      {state.notice && <NoticeBar notice={state.notice} dispatch={dispatch} />}
    </>
  );
}

function SavingLine({ saving }: { readonly saving: Saving }): JSX.Element {
  const isBad = saving.kind === 'invalid' || saving.kind === 'failed';
  return (
    <p id="saving" class={isBad ? 'saving bad' : 'saving'} data-saving={saving.kind}>
      {savingWords(saving)}
    </p>
  );
}

function LengthChoice({ settings, isWritable, dispatch }: ChangeProps): JSX.Element {
  return (
    <fieldset class="length-choice" disabled={!isWritable}>
      <legend>{t('briefLength')}</legend>
      {BRIEF_LENGTHS.map((length) => (
        <label key={length}>
          <input
            type="radio"
            name="length"
            value={length}
            checked={length === settings.length}
            onChange={() => dispatch({ type: 'lengthChosen', length })}
          />
          <span>{t(LENGTH_NAMES[length])}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ChangeProps {
  readonly settings: Settings;
  readonly isWritable: boolean;
  readonly dispatch: (event: OptionsEvent) => void;
}

function Sections({
  state,
  settings,
  dispatch,
}: Pick<Props, 'state' | 'dispatch'> & { readonly settings: Settings }): JSX.Element {
  return (
    <section aria-labelledby="sections-heading">
      <h2 id="sections-heading">{t('sectionsHeading')}</h2>
      <p class="section-intro">{t('sectionsKeys')}</p>
      <RuleList
        rules={settings.rules}
        openId={state.openId}
        isWritable={state.isWritable}
        error={state.saving.kind === 'invalid' ? toFieldError(state.saving.error) : null}
        dispatch={dispatch}
      />
      <p class="section-intro">{t('precedence')}</p>
    </section>
  );
}

interface NoticeProps {
  readonly notice: Notice;
  readonly dispatch: (event: OptionsEvent) => void;
}

function NoticeBar({ notice, dispatch }: NoticeProps): JSX.Element {
  return (
    <div class="notice-bar" id="notice" data-notice={notice.what.kind}>
      <p>{noticeWords(notice.what)}</p>
      {notice.undo && (
        <button type="button" class="button" onClick={() => dispatch({ type: 'undone' })}>
          {t('undo')}
        </button>
      )}
      <button type="button" class="button quiet" onClick={() => dispatch({ type: 'noticeClosed' })}>
        {t('close')}
      </button>
    </div>
  );
}
