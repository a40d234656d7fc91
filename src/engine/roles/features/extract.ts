import { latinPattern } from '../../text/latin-pattern.ts';
import type { RoleDocument } from '../types.ts';
import type { WordClusters } from '../word-clusters.ts';
import { anchorFeatures } from './anchors.ts';
import { clusterFeatures } from './cluster-features.ts';
import { documentFeatures } from './document.ts';
import { endsAsSentence, isCredit } from './furniture.ts';
import { level } from './level.ts';
import { CUE_NAMES, classOf, matchCues } from './match-cues.ts';
import { overlapFeatures } from './overlap.ts';
import { pairFeatures } from './pairs.ts';
import { findPlaces } from './place.ts';
import { placeFeatures } from './place-features.ts';
import { type PreparedDocument, type PreparedSentence, prepareDocument } from './prepare.ts';
import { speakerFeatures } from './speakers.ts';
import { findTenses } from './tense.ts';

const LOWER = latinPattern(String.raw`\p{Ll}`, 'u');

/**
 * Names of the binary features of each sentence, for the English model. No feature reads an id, an address or a name.
 * `clusters`: of the words that the model knows by their meaning; null for none.
 */
export function extractFeatures(document: RoleDocument, clusters: WordClusters | null): string[][] {
  return featuresOf(prepareDocument(document), clusters);
}

export function featuresOf(prepared: PreparedDocument, clusters: WordClusters | null): string[][] {
  const places = findPlaces(prepared);
  const overlap = overlapFeatures(prepared);
  const anchors = anchorFeatures(prepared);
  const speakers = speakerFeatures(prepared);
  const pairs = pairFeatures(prepared);
  const shared = documentFeatures(prepared);
  return prepared.sentences.map((s, i) => [
    ...words(s),
    ...pairs[i]!,
    ...(clusters === null ? [] : clusterFeatures(s, clusters)),
    ...cueFeatures(s),
    ...shapeFeatures(s),
    ...placeFeatures(places[i]!),
    ...overlap[i]!,
    ...anchors[i]!,
    ...speakers[i]!,
    ...shared,
  ]);
}

/** Lower-case words, apart inside and outside quotation marks. Names are left out: they tell the story, not the role. */
function words(s: PreparedSentence): string[] {
  const out = new Set<string>();
  s.tokens.forEach((token, k) => {
    const word = classOf(token) ?? (token.number ? '#' : token.lower);
    if (token.capitalised && k > 0 && word === token.lower) return;
    out.add(`${s.quoted[k] === true ? 'q' : 'w'}=${word}`);
  });
  return [...out];
}

function cueFeatures(s: PreparedSentence): string[] {
  const { outside, inside } = matchCues(s.tokens, s.quoted);
  const out = new Set<string>();
  for (const cue of outside) out.add(`c:${CUE_NAMES[cue]}`);
  for (const cue of inside) out.add(`qc:${CUE_NAMES[cue]}`);
  let first = '';
  let last = '';
  findTenses(s.tokens).forEach((tense, k) => {
    if (tense === null) return;
    if (s.quoted[k] === true) {
      out.add(`qt:${tense}`);
      return;
    }
    out.add(`t:${tense}`);
    if (first === '') first = tense;
    last = tense;
  });
  out.add(`t1:${first}`).add(`tn:${last}`);
  const { quotes, speech, attributed, speaker } = s.speech;
  if (speech) out.add('speech');
  if (attributed) out.add('attributed');
  if (speaker !== null) out.add('speaker');
  if (quotes.continued) out.add('quoteContinued');
  if (quotes.open) out.add('quoteOpen');
  out.add(`quoteShare:${level(quotes.share, [0, 0.3, 0.6, 0.95])}`);
  if ((quotes.spans[0]?.start ?? 9) <= 1) out.add('startsQuoted');
  if (s.furniture) out.add('furniture');
  return [...out];
}

function shapeFeatures(s: PreparedSentence): string[] {
  const count = s.tokens.length;
  const capitals = s.tokens.filter((t) => t.capitalised).length;
  const numbers = s.tokens.filter((t) => t.number).length;
  const end = /\p{P}+$/u.exec(s.text)?.[0] ?? 'none';
  const out = [
    `len:${level(count, [3, 6, 9, 13, 17, 21, 25, 29, 35, 43])}`,
    `caps:${level(capitals / Math.max(1, count), [0.02, 0.06, 0.1, 0.15, 0.2, 0.3, 0.5, 0.8])}`,
    `nums:${Math.min(4, numbers)}`,
    `end:${end.slice(-2)}`,
    `ends:${endsAsSentence(s.text)}`,
  ];
  const flags: readonly (readonly [boolean, string])[] = [
    [isCredit(s.text, s.tokens), 'credit'],
    [!LOWER.test(s.text), 'allCaps'],
    [s.text.includes('?'), 'question'],
    [s.text.includes('('), 'bracket'],
    [s.text.startsWith('('), 'startsBracket'],
    [/ [-–—]{1,2} /u.test(s.text), 'dash'],
    [s.text.includes(';'), 'semicolon'],
    [s.text.includes(':'), 'colon'],
    [s.text.includes('|'), 'pipe'],
    [/,\s(?:19|20)\d\d\.?$/u.test(s.text), 'endsWithDate'],
    [s.dateline !== null, 'dateline'],
  ];
  for (const [holds, name] of flags) if (holds) out.push(name);
  const first = s.tokens[0];
  if (first !== undefined) out.push(`f=${first.lower}`);
  return out;
}
