import { isStopWord, tokenise } from './features/tokens.ts';
import type { RoleDocument } from './types.ts';

/** So many words tell; in fewer the page is believed. */
const ENOUGH = 60;
const MOST_READ = 400;
/**
 * Share of English function words: 0.4 in the median document, measured on the training split and on the development
 * pages, and at most 0.13 in their pages of other languages (Danish; German at most 0.06). A page that says nothing must
 * show more of them than one that says it is English.
 */
const LEAST_WHEN_UNSAID = 0.25;
const LEAST_WHEN_SAID = 0.18;

/** Whether the English model may read the document: what the page says, checked against the text. */
export function isEnglish({ language, sentences }: RoleDocument): boolean {
  const said = /^en(?:[-_]|$)/iu.test(language ?? '');
  const unsaid = language === null || language === '' || /^(?:und|mul|zxx)(?:[-_]|$)/iu.test(language);
  if (!said && !unsaid) return false;
  let words = 0;
  let stopWords = 0;
  for (const { text } of sentences) {
    for (const token of tokenise(text.slice(0, 2000))) {
      words++;
      if (isStopWord(token.lower)) stopWords++;
    }
    if (words >= MOST_READ) break;
  }
  if (words < ENOUGH) return said;
  return stopWords / words >= (said ? LEAST_WHEN_SAID : LEAST_WHEN_UNSAID);
}
