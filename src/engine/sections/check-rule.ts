import { DISCOURSE_ROLES, POSITIONS, SECTION_LAYOUTS, type SectionRule, SIGNALS } from '../types.ts';
import { hasWords } from './phrase.ts';

/** Limits of one rule: short enough for one item of storage.sync (8 kB) and for matching in no time. */
export const RULE_LIMITS = {
  titleLength: 60,
  phraseLength: 80,
  phrases: 60,
  excludes: 60,
  aliases: 30,
  maxSentences: 20,
} as const;

export type RuleCheck =
  | { readonly ok: true; readonly rule: SectionRule }
  /** `field` is a path such as `accepts.phrases[3]`; `problem` a closed code. */
  | { readonly ok: false; readonly field: string; readonly problem: RuleProblem };

export const RULE_PROBLEMS = [
  'notAnObject',
  'unknownField',
  'wrongType',
  'empty',
  'tooLong',
  'tooMany',
  'badValue',
  'outOfRange',
] as const;
export type RuleProblem = (typeof RULE_PROBLEMS)[number];

class Refusal extends Error {
  constructor(
    readonly field: string,
    readonly problem: RuleProblem,
  ) {
    super(`${field}: ${problem}`);
  }
}

type Fields = Readonly<Record<string, unknown>>;
const ID = /^[A-Za-z][A-Za-z0-9-]{0,39}$/u;
/** Control, bidi-override and line-separating characters have no business in a title or phrase. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;

function asFields(value: unknown, field: string, names: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal(field, 'notAnObject');
  const fields = value as Fields;
  for (const name of Object.keys(fields))
    if (!names.includes(name))
      throw new Refusal(
        field === 'rule' ? name.slice(0, 40) : `${field}.${name.slice(0, 40)}`,
        'unknownField',
      );
  return fields;
}

function asText(value: unknown, field: string, longest: number): string {
  if (typeof value !== 'string') throw new Refusal(field, 'wrongType');
  if (value.length > longest) throw new Refusal(field, 'tooLong');
  if (UNSAFE.test(value)) throw new Refusal(field, 'badValue');
  if (value.trim() === '') throw new Refusal(field, 'empty');
  return value;
}

function asList(value: unknown, field: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw new Refusal(field, 'wrongType');
  if (value.length > most) throw new Refusal(field, 'tooMany');
  return value;
}

function asPhrases(value: unknown, field: string, most: number): readonly string[] {
  return asList(value, field, most).map((entry, i) => {
    const phrase = asText(entry, `${field}[${i}]`, RULE_LIMITS.phraseLength);
    if (!hasWords(phrase)) throw new Refusal(`${field}[${i}]`, 'badValue');
    return phrase;
  });
}

function asChoice<T extends string>(value: unknown, field: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new Refusal(field, typeof value === 'string' ? 'badValue' : 'wrongType');
  return choice;
}

const asChoices = <T extends string>(value: unknown, field: string, choices: readonly T[]): readonly T[] => [
  ...new Set(
    asList(value, field, choices.length).map((entry, i) => asChoice(entry, `${field}[${i}]`, choices)),
  ),
];

function asMaximum(value: unknown): number {
  if (typeof value !== 'number') throw new Refusal('maxSentences', 'wrongType');
  if (!Number.isInteger(value) || value < 1 || value > RULE_LIMITS.maxSentences)
    throw new Refusal('maxSentences', 'outOfRange');
  return value;
}

function asEnabled(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Refusal('enabled', 'wrongType');
  return value;
}

function asId(value: unknown): string {
  const id = asText(value, 'id', 40);
  if (!ID.test(id)) throw new Refusal('id', 'badValue');
  return id;
}

function asAccepts(value: unknown): SectionRule['accepts'] {
  const accepts = asFields(value, 'accepts', ['roles', 'signals', 'phrases', 'positions']);
  return {
    roles: asChoices(accepts['roles'], 'accepts.roles', DISCOURSE_ROLES),
    signals: asChoices(accepts['signals'], 'accepts.signals', SIGNALS),
    phrases: asPhrases(accepts['phrases'], 'accepts.phrases', RULE_LIMITS.phrases),
    positions: asChoices(accepts['positions'], 'accepts.positions', POSITIONS),
  };
}

const RULE_FIELDS = ['id', 'title', 'enabled', 'layout', 'maxSentences', 'accepts', 'excludes', 'aliases'];

/** Proves that anything is a SectionRule. Returns a fresh rule of known fields only, or the field that is wrong and how. Never throws. */
export function checkRule(candidate: unknown): RuleCheck {
  try {
    const fields = asFields(candidate, 'rule', RULE_FIELDS);
    const rule: SectionRule = {
      id: asId(fields['id']),
      title: asText(fields['title'], 'title', RULE_LIMITS.titleLength).trim(),
      enabled: asEnabled(fields['enabled']),
      layout: asChoice(fields['layout'], 'layout', SECTION_LAYOUTS),
      maxSentences: asMaximum(fields['maxSentences']),
      accepts: asAccepts(fields['accepts']),
      excludes: asPhrases(fields['excludes'], 'excludes', RULE_LIMITS.excludes),
      aliases: asPhrases(fields['aliases'], 'aliases', RULE_LIMITS.aliases),
    };
    return { ok: true, rule };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { ok: false, field: refusal.field, problem: refusal.problem };
    return { ok: false, field: 'rule', problem: 'wrongType' };
  }
}
