import type { BriefSection, SectionRule } from '../engine/types.ts';
import { browser } from '../platform/browser.ts';
import { readyMadeRule } from '../settings/index.ts';

/**
 * The title in the language of the browser while the reader has not renamed the section; the reader's own title
 * stands as it is.
 */
export function shownTitle(rule: Pick<SectionRule, 'id' | 'title'>): string {
  const untouched = readyMadeRule(rule.id)?.title === rule.title;
  return (untouched && browser.i18n.getMessage(`section_${rule.id}`)) || rule.title;
}

/** The same rules, which also know a page's labels in the language of the browser. */
export function withShownTitlesAsAliases(rules: readonly SectionRule[]): readonly SectionRule[] {
  return rules.map((rule) => {
    const shown = shownTitle(rule);
    return shown === rule.title ? rule : { ...rule, aliases: [...rule.aliases, shown] };
  });
}

export function withShownTitle(section: BriefSection): BriefSection {
  return { ...section, title: shownTitle(section) };
}
