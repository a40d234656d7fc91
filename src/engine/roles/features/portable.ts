import { REPORTING_BY_LANGUAGE } from '../../lexicon/reporting-verbs.ts';
import { TENSE_BY_LANGUAGE } from '../../lexicon/tense-markers.ts';
import type { RoleDocument } from '../types.ts';
import { isCredit } from './furniture.ts';
import { level } from './level.ts';
import { compileMarkers } from './markers.ts';
import { findPlaces, type Place } from './place.ts';
import { placeFeatures } from './place-features.ts';
import { type PreparedDocument, type PreparedSentence, prepareDocument } from './prepare.ts';

/**
 * Features that need no word of any language: position, paragraphs, quotation marks, digits and years, length, overlap by
 * character n-grams; and, where the language has word lists, speech with attribution and markers of past and future.
 * `withLists: false` leaves those out, as for a language that has none.
 */
export function extractPortableFeatures(document: RoleDocument, withLists = true): string[][] {
  return portableFeaturesOf(prepareDocument(document), document.language, withLists);
}

export function portableFeaturesOf(
  prepared: PreparedDocument,
  tag: string | null,
  withLists = true,
): string[][] {
  const places = findPlaces(prepared);
  const language = (tag ?? '').toLowerCase().split('-')[0] ?? '';
  const listed = withLists && REPORTING_BY_LANGUAGE[language] !== undefined;
  const overlap = overlapFeatures(prepared);
  const shared = documentFeatures(prepared, listed);
  const lengths = prepared.sentences.map((s) => s.text.length);
  const meanLength = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length);
  const latestYear = prepared.sentences.reduce(
    (latest, s) => yearsIn(s.text).reduce((a, b) => Math.max(a, b), latest),
    0,
  );
  return prepared.sentences.map((s, i) => [
    ...shapeFeatures(s, meanLength, latestYear),
    ...placeFeatures(places[i]!),
    ...overlap[i]!,
    ...(listed ? listFeatures(s, language, places[i]!) : []),
    ...shared,
  ]);
}

const YEAR = /(?<!\d)(?:1[6-9]\d\d|20\d\d)(?!\d)/gu;
const yearsIn = (text: string): number[] => (text.match(YEAR) ?? []).map(Number);
const NUMBER = /\p{N}+(?:[.,]\p{N}+)*/gu;

function shapeFeatures(s: PreparedSentence, meanLength: number, latestYear: number): string[] {
  const { quotes } = s.speech;
  const years = yearsIn(s.text);
  const numbers = s.text.match(NUMBER)?.length ?? 0;
  const out = [
    `len:${level(s.text.length / Math.max(1, meanLength), [0.2, 0.35, 0.5, 0.7, 0.9, 1.1, 1.4, 1.8])}`,
    `nums:${Math.min(4, numbers)}`,
    `quoteShare:${level(quotes.share, [0, 0.3, 0.6, 0.95])}`,
  ];
  const flags: readonly (readonly [boolean, string])[] = [
    [quotes.continued, 'quoteContinued'],
    [quotes.open, 'quoteOpen'],
    [(quotes.spans[0]?.start ?? 9) <= 1, 'startsQuoted'],
    [s.furniture, 'furniture'],
    [isCredit(s.text, s.tokens), 'credit'],
    [s.dateline !== null, 'dateline'],
    [/[?？]/u.test(s.text), 'question'],
    [/[!！]/u.test(s.text), 'exclamation'],
    [/[(（]/u.test(s.text), 'bracket'],
    [/[:：]/u.test(s.text), 'colon'],
    [/[;；]/u.test(s.text), 'semicolon'],
    [/\|/u.test(s.text), 'pipe'],
    [/ [-–—]{1,2} |—/u.test(s.text), 'dash'],
    [/[%％]/u.test(s.text), 'percentSign'],
    [/[$€£¥₹]/u.test(s.text), 'currency'],
    [/\p{N}[:.]\p{N}\p{N}(?!\p{N})/u.test(s.text), 'clock'],
    [/,\s(?:19|20)\d\d\.?$/u.test(s.text), 'endsWithDate'],
    [!/[.!?。！？…][\s"'”’»」)\]]*$/u.test(s.text), 'unended'],
    [/\p{Lu}/u.test(s.text) && !/\p{Ll}/u.test(s.text), 'allCaps'],
  ];
  for (const [holds, name] of flags) if (holds) out.push(name);
  if (years.length > 0)
    out.push('year', `yearAge:${level(latestYear - years.reduce((a, b) => Math.min(a, b)), [0, 1, 3, 10])}`);
  return out;
}

/** Character n-grams of letters and digits: 4 of a script with letters, 2 where characters are words. */
function grams(text: string): Set<string> {
  const flat = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .slice(0, 1200);
  const size = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(flat) ? 2 : 4;
  const out = new Set<string>();
  for (let i = 0; i + size <= flat.length; i++) {
    const gram = flat.slice(i, i + size);
    if (size === 2 ? !gram.includes(' ') : gram.lastIndexOf(' ') <= 0) out.add(gram);
  }
  return out;
}

type Grams = ReadonlySet<string>;

/** Inverse document frequency over the story's sentences, the only corpus that every language has. */
function frequencies(all: readonly Grams[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of all) for (const gram of set) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  for (const [gram, count] of counts) counts.set(gram, Math.log(1 + all.length / count));
  return counts;
}

const mass = (set: Grams, weights: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const gram of set) sum += weights.get(gram) ?? 1;
  return sum;
};

function common(a: Grams, b: Grams, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const gram of a) if (b.has(gram)) sum += weights.get(gram) ?? 1;
  return sum;
}

function overlapFeatures(document: PreparedDocument): string[][] {
  const all = document.sentences.map((s) => grams(s.text));
  const title = grams(document.title);
  const weights = frequencies(all);
  const titleMass = mass(title, weights);
  const masses = all.map((set) => mass(set, weights));
  const { lead } = document;
  const similar = (i: number, j: number): number => {
    const size = Math.sqrt((masses[i] ?? 0) * (masses[j] ?? 0));
    return size === 0 ? 0 : common(all[i]!, all[j]!, weights) / size;
  };
  const edges = [0.02, 0.05, 0.09, 0.14, 0.2, 0.3, 0.5];
  return all.map((set, i) => {
    const inTitle = titleMass === 0 ? 0 : common(title, set, weights) / titleMass;
    const out = [`ot:${level(inTitle, [0.05, 0.15, 0.28, 0.42, 0.6])}`];
    if (i !== lead && all.length > lead) out.push(`ol:${level(similar(i, lead), edges)}`);
    if (i > 0) out.push(`ob:${level(similar(i, i - 1), edges)}`);
    if (i + 1 < all.length) out.push(`oa:${level(similar(i, i + 1), edges)}`);
    return out;
  });
}

function listFeatures(s: PreparedSentence, language: string, place: Place): string[] {
  const out: string[] = [];
  if (s.speech.speech) out.push('speech');
  if (s.speech.attributed) out.push('attributed', place.fromLead <= 0 ? 'attributedLead' : 'attributedBody');
  if (s.speech.speaker !== null) out.push('speaker');
  const lists = TENSE_BY_LANGUAGE[language];
  if (lists === undefined) return out;
  const { outside } = s.speech.quotes;
  for (const [name, list] of [
    ['future', lists.future],
    ['past', lists.past],
  ] as const) {
    const markers = compileMarkers(list, language);
    if (markers.test(outside)) out.push(name);
    if (s.speech.quotes.share > 0 && markers.test(s.text) && !markers.test(outside))
      out.push(`quoted:${name}`);
  }
  return out;
}

function documentFeatures({ sentences, title }: PreparedDocument, listed: boolean): string[] {
  const count = Math.max(1, sentences.length);
  const quotes = sentences.filter((s) => s.speech.quotes.share > 0.3).length / count;
  const starts = sentences.filter((s) => s.paragraphStart).length / count;
  const out = [
    `D:quotes${level(quotes, [0.02, 0.1, 0.2, 0.35])}`,
    `D:paragraphs${level(starts, [0.4, 0.6, 0.8, 0.95])}`,
    listed ? 'D:lists' : 'D:noLists',
  ];
  if (title === '') out.push('T:none');
  if (/[?？]/u.test(title)) out.push('T:question');
  if (/[“”„«»「」"']/u.test(title)) out.push('T:quote');
  if (/\p{N}/u.test(title)) out.push('T:number');
  return out;
}
