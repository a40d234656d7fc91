import { fold } from '../text/tokens.ts';
import type { Article, SectionRule } from '../types.ts';

export interface PageLabel {
  readonly ruleId: string;
  /** The label as the page has it, without its colon. */
  readonly label: string;
}

export interface PageLabels {
  /** Block by block: the label that the text stands under, or null. */
  readonly labelByBlock: readonly (PageLabel | null)[];
  /** Block by block: where the text begins after a label; 0 without one, the block's length when it is nothing but a label. */
  readonly bodyStarts: readonly number[];
}

/** What may stand between a label and its text. A dash counts only with spaces around it. */
const LEAD = /^\s*([^:：\n]{2,60}?)\s*(?:[:：]|\s[—–]\s)\s*/u;
const WHOLE = /^\s*(.{2,60}?)\s*[:：]?\s*$/u;

const normalise = (label: string): string =>
  fold(label)
    .replace(/[^\p{L}\p{N}\p{M}']+/gu, ' ')
    .trim();

/** Rules that are on beat those that are off, then titles beat aliases, then earlier rules beat later ones. */
function ruleIdByName(rules: readonly SectionRule[]): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  const add = (name: string, id: string): void => {
    const key = normalise(name);
    if (key !== '' && !byName.has(key)) byName.set(key, id);
  };
  for (const enabled of [true, false]) {
    const some = rules.filter((rule) => rule.enabled === enabled);
    for (const rule of some) add(rule.title, rule.id);
    for (const rule of some) for (const alias of rule.aliases) add(alias, rule.id);
  }
  return byName;
}

/**
 * Finds the labels that a page brings itself ("Why it matters:"): a heading or a block of its own, or the lead of a
 * paragraph or list item. A label holds until the next one or until a heading that is none.
 */
export function findPageLabels(article: Article, rules: readonly SectionRule[]): PageLabels {
  const byName = ruleIdByName(rules);
  const labelByBlock: (PageLabel | null)[] = [];
  const bodyStarts: number[] = [];
  const labelFor = (name: string | undefined): PageLabel | null => {
    const ruleId = name === undefined ? undefined : byName.get(normalise(name));
    return ruleId === undefined || name === undefined ? null : { ruleId, label: name.trim() };
  };
  let current: PageLabel | null = null;
  for (const block of article.blocks) {
    const whole = labelFor(WHOLE.exec(block.text)?.[1]);
    const lead = whole === null && block.kind !== 'heading' ? LEAD.exec(block.text) : null;
    const led = labelFor(lead?.[1]);
    if (whole !== null) current = whole;
    else if (led !== null) current = led;
    else if (block.kind === 'heading') current = null;
    labelByBlock.push(block.kind === 'heading' ? null : current);
    bodyStarts.push(whole !== null ? block.text.length : led !== null ? (lead?.[0].length ?? 0) : 0);
  }
  return { labelByBlock, bodyStarts };
}

/** For each sentence the index of the rule whose label it stands under; -1 for none, and for the label of a rule that is not among these. */
export function labelledSections(
  { labelByBlock }: PageLabels,
  sentences: readonly { readonly blockIndex: number }[],
  rules: readonly SectionRule[],
): readonly number[] {
  return sentences.map(({ blockIndex }) =>
    rules.findIndex(({ id }) => id === labelByBlock[blockIndex]?.ruleId),
  );
}

/** A page is itself a brief when two sections or more are labelled and at least half of its sentences stand under labels. */
export function isLabelledBrief(sections: readonly number[]): boolean {
  const labelled = sections.filter((section) => section >= 0);
  return new Set(labelled).size >= 2 && labelled.length * 2 >= sections.length;
}
