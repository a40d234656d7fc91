import type { BriefSection, SectionRule } from '../engine/types.ts';
import { shownTitle } from '../settings/shown-title.ts';

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
