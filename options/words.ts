import type { Announcement } from '../src/ui/LiveRegion.tsx';
import { t, tCount } from '../src/ui/text.ts';
import { errorWords, toFieldError } from './field-errors.ts';
import type { News, Notice, OptionsState, Saving } from './state.ts';

/** What happened, in one or two sentences. */
export function noticeWords(what: Notice['what']): string {
  switch (what.kind) {
    case 'deleted':
      return t('deleted', what.title);
    case 'imported':
      return tCount({ one: 'importDone_one', other: 'importDone_other' }, what.sections, what.fileName);
    case 'importRefused':
      return t('importRefused', what.fileName, errorWords(what.error));
    case 'reset':
      return t('resetDone');
    case 'undone':
      return t('undone');
    case 'changedElsewhere':
      return t('changedElsewhere');
    case 'storedProblems':
      return t('storedProblems');
  }
}

/** Where the settings stand; '' while nothing was changed. */
export function savingWords(saving: Saving): string {
  switch (saving.kind) {
    case 'nothing':
      return '';
    case 'pending':
      return t('saving');
    case 'saved':
      return t('saved');
    case 'invalid':
      return `${t('notSaved')}: ${toFieldError(saving.error)?.words ?? errorWords(saving.error)}`;
    case 'failed':
      return `${t('notSaved')}: ${t(`settingsSave_${saving.cause}`)}`;
  }
}

/** The words of the latest news for a screen reader; null while there is none. */
export function toAnnouncement({ news }: OptionsState): Announcement | null {
  return news && { serial: news.serial, text: newsWords(news.what) };
}

function newsWords(what: News['what']): string {
  switch (what.kind) {
    case 'moved':
      return t('moved', what.title, what.place, what.of);
    case 'added':
      return t('added', what.place);
    case 'saving':
      return savingWords(what.saving);
    case 'notice':
      return noticeWords(what.notice);
  }
}
