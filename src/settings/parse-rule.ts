import { checkRule, RULE_LIMITS, type RuleProblem } from '../engine/sections/check-rule.ts';
import { DISCOURSE_ROLES, POSITIONS, SECTION_LAYOUTS, type SectionRule, SIGNALS } from '../engine/types.ts';
import { newRule, readyMadeRule } from './defaults.ts';
import { attempt, type Parsed, type SettingsErrorCode, SettingsProblem } from './errors.ts';
import { sectionKey } from './items.ts';
import { itemBytes, LIMITS } from './limits.ts';
import { type Fields, join, ownFields, tidy, tidyList } from './parse-values.ts';

/**
 * One section rule from outside. `id` must be there, and `title` for a section of the reader's own; any other
 * absent field takes the ready-made section's value, or that of a new section. A present `accepts` is taken
 * whole: what it leaves out accepts nothing. What a rule may be is the engine's checkRule and nothing else.
 */
export function parseRule(value: unknown, path: string): Parsed<SectionRule> {
  return attempt(() => readRule(value, path));
}

/** As parseRule, but throws its SettingsProblem. */
export function readRule(value: unknown, path: string): SectionRule {
  const fields = ownFields(value, path);
  for (const name of ['id', 'title'] as const) {
    const isGiven = fields[name] !== undefined || (name === 'title' && isReadyMade(fields['id']));
    if (!isGiven) throw new SettingsProblem(join(path, name), 'missing');
  }
  const check = checkRule(completed(fields));
  if (!check.ok) {
    const field = check.field === 'rule' ? '' : check.field;
    throw new SettingsProblem(
      field === '' ? path : join(path, field),
      codeOf(field, check.problem, fields),
      expectedOf(field, check.problem),
    );
  }
  const rule = withoutRepetitions(check.rule);
  // Names that every object has ("constructor") would be found in any table of sections by id.
  if (rule.id in {}) throw new SettingsProblem(join(path, 'id'), 'badId');
  if (itemBytes(sectionKey(rule.id), rule) > LIMITS.itemBytes) {
    throw new SettingsProblem(path, 'sectionTooLarge', String(LIMITS.itemBytes));
  }
  return rule;
}

const isReadyMade = (id: unknown): boolean => typeof id === 'string' && readyMadeRule(id) !== null;

/** The fields over their defaults, with texts tidied; still unchecked. */
function completed(fields: Fields): Fields {
  const id = fields['id'];
  const base = (typeof id === 'string' ? readyMadeRule(id) : null) ?? newRule('', '');
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const accepts = given['accepts'] ?? base.accepts;
  return {
    ...base,
    ...given,
    title: tidy(given['title'] ?? base.title),
    accepts: isPlain(accepts) ? completedAccepts(accepts) : accepts,
    excludes: tidyList(given['excludes'] ?? base.excludes),
    aliases: tidyList(given['aliases'] ?? base.aliases),
  };
}

const completedAccepts = (accepts: Fields): Fields => {
  const all = { roles: [], signals: [], phrases: [], positions: [], ...accepts };
  return { ...all, phrases: tidyList(all.phrases) };
};

const isPlain = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Each phrase once, ignoring case: a repeated one says nothing new. */
function withoutRepetitions(rule: SectionRule): SectionRule {
  const once = (texts: readonly string[]): readonly string[] => {
    const seen = new Set<string>();
    return texts.filter((text) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
  };
  return {
    ...rule,
    accepts: { ...rule.accepts, phrases: once(rule.accepts.phrases) },
    excludes: once(rule.excludes),
    aliases: once(rule.aliases),
  };
}

const LISTS = /^(accepts\.(roles|signals|phrases|positions)|excludes|aliases)$/;

function codeOf(field: string, problem: RuleProblem, fields: Fields): SettingsErrorCode {
  switch (problem) {
    case 'notAnObject':
      return 'notObject';
    case 'unknownField':
      return 'unknownField';
    case 'empty':
      return field === 'id' ? 'badId' : 'emptyText';
    case 'tooLong':
      return field === 'id' ? 'badId' : 'textTooLong';
    case 'tooMany':
      return 'tooMany';
    case 'outOfRange':
      return Number.isInteger(valueAt(fields, field)) ? 'outOfRange' : 'notWholeNumber';
    case 'badValue':
      return valueCodeOf(field, valueAt(fields, field));
    case 'wrongType':
      return typeCodeOf(field);
  }
}

function valueCodeOf(field: string, value: unknown): SettingsErrorCode {
  if (field === 'id') return 'badId';
  if (choicesOf(field) !== null) return 'notOneOf';
  const hasWord = typeof value === 'string' && /[\p{L}\p{N}*]/u.test(value);
  return hasWord || field === 'title' ? 'badCharacters' : 'noWordInPhrase';
}

/** What stands at a path such as `accepts.phrases[3]`. */
function valueAt(fields: Fields, path: string): unknown {
  const names = path.split(/[.[\]]+/).filter((name) => name !== '');
  return names.reduce<unknown>(
    (value, name) => (isPlain(value) || Array.isArray(value) ? (value as Fields)[name] : undefined),
    fields,
  );
}

function typeCodeOf(field: string): SettingsErrorCode {
  if (field === 'id') return 'badId';
  if (field === 'enabled') return 'notYesNo';
  if (field === 'maxSentences') return 'notWholeNumber';
  if (LISTS.test(field)) return 'notList';
  return choicesOf(field) === null ? 'notText' : 'notOneOf';
}

function expectedOf(field: string, problem: RuleProblem): string {
  if (problem === 'unknownField') return '';
  if (field === 'enabled') return 'true, false';
  if (field === 'maxSentences') return `1–${RULE_LIMITS.maxSentences}`;
  if (problem === 'tooLong')
    return String(field === 'title' ? RULE_LIMITS.titleLength : RULE_LIMITS.phraseLength);
  if (problem === 'tooMany') return String(mostOf(field));
  return choicesOf(field)?.join(', ') ?? '';
}

function mostOf(field: string): number {
  if (field === 'accepts.phrases') return RULE_LIMITS.phrases;
  if (field === 'excludes') return RULE_LIMITS.excludes;
  return field === 'aliases' ? RULE_LIMITS.aliases : (choicesOf(`${field}[0]`)?.length ?? 0);
}

/** The names that a field may hold; null where it is free. */
function choicesOf(field: string): readonly string[] | null {
  if (field === 'layout') return SECTION_LAYOUTS;
  if (field.startsWith('accepts.roles[')) return DISCOURSE_ROLES;
  if (field.startsWith('accepts.signals[')) return SIGNALS;
  return field.startsWith('accepts.positions[') ? POSITIONS : null;
}
