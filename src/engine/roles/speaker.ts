import type { ReportingLexicon } from '../lexicon/reporting-verbs.ts';
import { type LatinPattern, latinPattern } from '../text/latin-pattern.ts';
import type { SentenceQuotes } from './quotes.ts';

export interface SpeakerPatterns {
  readonly scriptWithoutSpaces: boolean;
  readonly english: boolean;
  /** The reporting verb; null where a language has no list. */
  readonly verb: LatinPattern | null;
  readonly source: LatinPattern | null;
  readonly pronouns: ReadonlySet<string>;
}

export interface FoundSpeaker {
  readonly attributed: boolean;
  readonly name: string | null;
  /** The source is a pronoun: it stands for somebody named before. */
  readonly pronoun: boolean;
}

const NOBODY: FoundSpeaker = { attributed: false, name: null, pronoun: false };
const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const alternatives = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escapeRegExp)
    .join('|');

/** Compiles a language's list once. Without a list only quotation marks can tell speech. */
export function speakerPatterns(lexicon: ReportingLexicon, language: string): SpeakerPatterns {
  const scriptWithoutSpaces = language === 'ja' || language === 'zh';
  const [left, right] = scriptWithoutSpaces
    ? ['', '']
    : ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'];
  const compile = (list: readonly string[], flags: string): LatinPattern | null =>
    list.length === 0 ? null : latinPattern(`${left}(?:${alternatives(list)})${right}`, flags);
  return {
    scriptWithoutSpaces,
    english: language === 'en',
    verb: compile(lexicon.verbs, 'giu'),
    source: compile(lexicon.sources, 'iu'),
    pronouns: new Set(lexicon.pronouns),
  };
}

/** A run of capitalised words with the small words names contain ("Ursula von der Leyen", "Ministry of Health"). */
const NAME =
  "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’-]*)(?:\\s+(?:(?:of|the|and|de|da|do|dos|del|della|di|la|le|du|van|von|der|den|ter|al|bin|&)\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’-]*){0,6}";
const NAME_FIRST = latinPattern(`^[\\s,:–—-]*(?:the\\s+)?(${NAME})`, 'u');
/** A name, perhaps with what it is set apart by commas, at the end of what stands before the verb. */
const NAME_LAST = latinPattern(
  `(${NAME})(?:\\s*,(?:[^,]{2,140},)?)?\\s*(?:also\\s+|has\\s+|have\\s+|had\\s+|hat\\s+|a\\s+|ha\\s+|later\\s+|then\\s+)?$`,
  'u',
);
/** "the ministry", "local police", "prosecutors": a source without a name, at the end of what stands before the verb. */
const COMMON_LAST = latinPattern(
  String.raw`(?:^|[\s,;])((?:(?:the|a|an|some|many|his|her|its|their|local|state)(?:\s+[\p{L}'’-]+){1,4})|(?:(?:police|government|prosecutors?|lawyers?|officials?|analysts?|experts?|witnesses|residents|authorities|critics|sources?)(?:\s+[\p{L}'’-]+){0,4}))\s*$`,
  'iu',
);
const LAST_WORD = latinPattern(String.raw`[\p{L}’']+$`, 'u');
const FIRST_WORD = latinPattern(String.raw`^\s*([\p{L}’']+)`, 'u');
/** A verb form after one of these is a participle ("was announced", "the reported attack") and hands the word to nobody. */
const PARTICIPLE_AFTER =
  /(?:^|\s)(?:was|were|been|be|is|are|being|first|the|a|an|its|his|her|their|of|to)\s+$/iu;
/** A speaker is named within this many characters of the verb. */
const NEAR = 240;
const LONGEST_CJK_NAME = 16;

/** The source of what a sentence says, sought outside its quotation marks. */
export function findSpeaker(text: string, quotes: SentenceQuotes, patterns: SpeakerPatterns): FoundSpeaker {
  const { outside } = quotes;
  const verb = findVerb(outside, patterns);
  if (verb !== null) {
    const before = outside.slice(
      patterns.scriptWithoutSpaces ? 0 : Math.max(0, verb.index - NEAR),
      verb.index,
    );
    const after = outside.slice(verb.index + verb[0].length, verb.index + verb[0].length + NEAR);
    if (patterns.scriptWithoutSpaces) return { attributed: true, ...cjkName(before) };
    const found = nameAround(before, after, patterns.pronouns);
    const name = found.name !== null && text.includes(found.name) ? found.name : null;
    return { attributed: true, name, pronoun: found.pronoun };
  }
  const source = patterns.source?.exec(outside) ?? null;
  if (source === null) return NOBODY;
  const after = patterns.scriptWithoutSpaces
    ? ''
    : outside.slice(source.index + source[0].length, source.index + source[0].length + NEAR);
  return { attributed: true, name: sourceName(after, text), pronoun: false };
}

/** In English participles are passed over; elsewhere every match counts. */
function findVerb(outside: string, patterns: SpeakerPatterns): RegExpExecArray | null {
  if (patterns.verb === null) return null;
  const verb = patterns.verb.of(outside);
  verb.lastIndex = 0;
  for (let match = verb.exec(outside); match !== null; match = verb.exec(outside)) {
    const before = outside.slice(Math.max(0, match.index - 12), match.index);
    if (!patterns.english || !PARTICIPLE_AFTER.test(before)) return match;
  }
  return null;
}

type Name = Pick<FoundSpeaker, 'name' | 'pronoun'>;

function nameAround(before: string, after: string, pronouns: ReadonlySet<string>): Name {
  const subject = before.trimEnd();
  const lastWord = LAST_WORD.exec(subject)?.[0].toLowerCase() ?? '';
  if (pronouns.has(lastWord)) return { name: null, pronoun: true };
  const firstAfter = FIRST_WORD.exec(after)?.[1]?.toLowerCase() ?? '';
  const inverted = /^[\s,;–—-]*(?:(?:a|ha|hat|ont|hanno|han)\s+)?$/iu.test(before);
  if (inverted && pronouns.has(firstAfter)) return { name: null, pronoun: true };
  const preceding = inverted ? null : (NAME_LAST.exec(before)?.[1] ?? COMMON_LAST.exec(before)?.[1] ?? null);
  if (preceding !== null) return { name: cleanName(preceding), pronoun: false };
  const mayFollow = inverted || /[,”"'»]\s*$/u.test(before);
  const following = mayFollow ? (NAME_FIRST.exec(after)?.[1] ?? null) : null;
  return { name: following === null ? null : cleanName(following), pronoun: false };
}

function sourceName(after: string, text: string): string | null {
  const match = /^\s+((?:the\s+|a\s+|an\s+)?[^,.;:!?“”"]{2,60})/u.exec(after);
  const name = match?.[1]?.trim() ?? '';
  return name === '' || name.split(/\s+/u).length > 8 || !text.includes(name) ? null : cleanName(name);
}

/** In Japanese and Chinese the topic of the sentence, before its first comma or topic particle, is the speaker. */
function cjkName(before: string): Name {
  const head = before.split(/[\s、，,。「『“：:]/u)[0] ?? '';
  const name = head.replace(/(?:は|が|も).*$/u, '').trim();
  const usable = name.length >= 2 && name.length <= LONGEST_CJK_NAME;
  return { name: usable ? name : null, pronoun: false };
}

/** Drops a conjunction that only opens the sentence, and a stop that closes it. */
function cleanName(name: string): string | null {
  const trimmed = name
    .replace(
      /^(?:But|And|In|On|At|For|When|As|After|While|If|That|This|There|It|He|She|They|However)\s+(?=\p{Lu})/u,
      '',
    )
    .replace(/[\s.,'’-]+$/u, '')
    .trim();
  const alone =
    /^(?:But|And|In|On|At|For|When|As|After|While|If|That|This|There|It|He|She|They|However|The|A|An)$/u;
  return trimmed === '' || alone.test(trimmed) ? null : trimmed;
}
