import type { RevealOutcome } from '../src/messages/types.ts';
import type { Announcement } from '../src/ui/LiveRegion.tsx';
import { type MessageKey, t, tCount } from '../src/ui/text.ts';
import type { News, PopupState } from './state.ts';
import { WAYS } from './Trouble.tsx';

export const FOUND_WORDS: Readonly<Record<RevealOutcome, MessageKey>> = {
  exact: 'foundInPage',
  quote: 'foundInPage',
  none: 'notFoundInPage',
};

/** The words of the latest news; null while there is none. */
export function toAnnouncement(state: PopupState): Announcement | null {
  return state.news && { serial: state.news.serial, text: wordsOf(state.news.what) };
}

function wordsOf(what: News['what']): string {
  switch (what.kind) {
    case 'brief':
      return tCount({ one: 'briefReady_one', other: 'briefReady_other' }, what.sentences);
    case 'failure':
      return `${t(WAYS[what.failure].what)} ${t(WAYS[what.failure].next)}`;
    case 'copy':
      return t(what.outcome === 'copied' ? 'copied' : 'copyFailed');
    case 'lengthRefused':
      return t('lengthRefused');
    case 'reveal':
      return what.open.found === 'looking' ? '' : t(FOUND_WORDS[what.open.found]);
  }
}
