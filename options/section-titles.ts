import type { SectionRule } from '../src/engine/types.ts';
import { readyMadeRule } from '../src/settings/index.ts';
import { type MessageKey, t } from '../src/ui/text.ts';

const KEY_BY_ID: Readonly<Record<string, MessageKey>> = {
  latest: 'section_latest',
  deeper: 'section_deeper',
  zoomOut: 'section_zoomOut',
  whyItMatters: 'section_whyItMatters',
  byTheNumbers: 'section_byTheNumbers',
  said: 'section_said',
  next: 'section_next',
  flashback: 'section_flashback',
};

/** A ready-made title that the reader has not touched is shown in the reader's language; every other as it is. */
export function shownTitle(rule: Pick<SectionRule, 'id' | 'title'>): string {
  const key = KEY_BY_ID[rule.id];
  return key !== undefined && readyMadeRule(rule.id)?.title === rule.title ? t(key) : rule.title;
}
