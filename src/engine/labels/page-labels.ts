import { startersOf } from '../lexicon/sentence-starters.ts';
import { primaryLanguage } from '../text/language.ts';
import { latinPattern } from '../text/latin-pattern.ts';
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
  /** Block by block: stands behind a heading that ended what the labels hold, as comments do. */
  readonly isBehind: readonly boolean[];
}

/** What may stand between a label and its text. A dash counts only with spaces around it. */
const LEADS = [/^\s*([^:：\n]{2,60}?)\s*(?:[:：]|\s[—–-]\s)\s*/u, /^\s*([^.\n]{2,60}?)\.\s+(?=\S)/u];
/** One to seven words before a word with a capital letter. */
const WORDS_THEN_CAPITAL = latinPattern(String.raw`\s+(?=["“„«‘'(]*(\p{Lu}[\p{L}\p{M}]*))`, 'gu');
const LONGEST_NAME = 60;
const BULLET = /^\s*[•‣▪◦●·*–—-]\s/u;
const WHOLE = /^\s*(.{2,60}?)\s*[:：]?\s*$/u;

const BETWEEN_WORDS = latinPattern(String.raw`[^\p{L}\p{N}\p{M}']+`, 'gu');

function normalise(label: string): string {
  const folded = fold(label);
  return folded.replace(BETWEEN_WORDS.of(folded), ' ').trim();
}

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

interface Lead {
  readonly label: PageLabel;
  /** Where the text begins after the label. */
  readonly bodyStart: number;
}

type Naming = (name: string) => PageLabel | null;

/** The label that opens a paragraph, set off by a mark. */
function markedLead(text: string, labelFor: Naming): Lead | null {
  for (const pattern of LEADS) {
    const match = pattern.exec(text);
    const label = match === null ? null : labelFor(match[1]!);
    if (label !== null) return { label, bodyStart: match![0].length };
  }
  return null;
}

/**
 * The label that opens a paragraph, set off by nothing but its type, which is lost here: two words at least, and behind
 * them a word that opens sentences ("The latest The council"). Any capital will do ("Zoom out Trade is") on a page that has other
 * labels, and behind a name that begins no sentence itself, as "The latest US figures" does.
 */
function unmarkedLead(text: string, labelFor: Naming, language: string, hasOthers: boolean): Lead | null {
  const starters = startersOf(language);
  if (starters === null) return null;
  const head = text.slice(0, LONGEST_NAME);
  for (const match of head.matchAll(WORDS_THEN_CAPITAL.of(head))) {
    const name = text.slice(0, match.index);
    const label = /\S\s+\S/u.test(name) ? labelFor(name) : null;
    if (label === null) continue;
    const first = normalise(name).split(' ')[0] ?? '';
    const opens = starters.has(match[1]!.toLowerCase());
    if (opens || (hasOthers && !starters.has(first)))
      return { label, bodyStart: match.index + match[0].length };
  }
  return null;
}

/** A label that stands alone is all of its block; one that leads has text of its own. */
type Found = { readonly isAlone: boolean } & Lead;

function findLabels(article: Article, labelFor: Naming): readonly (Found | null)[] {
  const sure = article.blocks.map(({ kind, text }): Found | null => {
    const alone = labelFor(WHOLE.exec(text)?.[1] ?? '');
    if (alone !== null) return { isAlone: true, label: alone, bodyStart: text.length };
    const lead = kind === 'heading' ? null : markedLead(text, labelFor);
    return lead === null ? null : { isAlone: false, ...lead };
  });
  const hasOthers = sure.some((found) => found !== null);
  const language = primaryLanguage(article.language);
  return article.blocks.map(({ kind, text }, i) => {
    if (sure[i] !== null || kind === 'heading') return sure[i]!;
    const lead = unmarkedLead(text, labelFor, language, hasOthers);
    return lead === null ? null : { isAlone: false, ...lead };
  });
}

/**
 * Finds the labels that a page brings itself ("Why it matters:"): a heading or a block of its own, or the lead of a
 * paragraph or list item. A label that stands alone holds until the next one or until a heading that is none; one that leads a text
 * holds for it and for the list behind it.
 */
export function findPageLabels(article: Article, rules: readonly SectionRule[]): PageLabels {
  const byName = ruleIdByName(rules);
  const found = findLabels(article, (name) => {
    const ruleId = byName.get(normalise(name));
    return ruleId === undefined ? null : { ruleId, label: name.trim() };
  });
  const labelByBlock: (PageLabel | null)[] = [];
  const isBehind: boolean[] = [];
  let current: Found | null = null;
  let hasEnded = false;
  for (const [i, { kind, text }] of article.blocks.entries()) {
    const here = found[i]!;
    if (here !== null) {
      current = here;
      hasEnded = false;
    } else if (kind === 'heading') {
      hasEnded ||= labelByBlock.some((label) => label !== null);
      current = null;
    } else if (current?.isAlone === false && kind !== 'listItem' && !BULLET.test(text)) current = null;
    labelByBlock.push(kind === 'heading' ? null : (current?.label ?? null));
    isBehind.push(hasEnded);
  }
  return { labelByBlock, bodyStarts: found.map((one) => one?.bodyStart ?? 0), isBehind };
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
