import type { SectionRule } from '../engine/types.ts';
import { browser } from '../platform/browser.ts';
import { readyMadeRule } from './index.ts';

/**
 * The title in the language of the browser while the reader has not renamed a ready-made section; the reader's own
 * title stands as it is.
 */
export function shownTitle(rule: Pick<SectionRule, 'id' | 'title'>): string {
  const untouched = readyMadeRule(rule.id)?.title === rule.title;
  return (untouched && browser.i18n.getMessage(`section_${rule.id}`)) || rule.title;
}
