import { latinPattern } from '../../text/latin-pattern.ts';
import { level } from './level.ts';
import { CUE_NAMES, matchCues } from './match-cues.ts';
import type { PreparedDocument } from './prepare.ts';
import { findTenses } from './tense.ts';

const NO_SMALL = latinPattern(String.raw`^[^\p{Ll}]+$`, 'u');
const WORD_AND_COLON = latinPattern(String.raw`^\p{Lu}\p{Ll}+:`, 'u');
const FIRST_PERSON = new Set("i i'm i've i'd my me we we're we've our us".split(' '));

/** Cues of the lead that tell what the story is about. */
const LEAD_TOPICS = 'killed violence arrest court market politics weather meeting percent deal damage'.split(
  ' ',
);

/** What kind of story it is: the same features for every sentence of the document. */
export function documentFeatures(document: PreparedDocument): string[] {
  const { sentences, titleTokens, title } = document;
  const count = Math.max(1, sentences.length);
  const speech = sentences.filter((s) => s.speech.speech).length / count;
  const quotes = sentences.filter((s) => s.speech.quotes.share > 0.3).length / count;
  const starts = sentences.filter((s) => s.paragraphStart).length / count;
  const out = [
    `D:speech${level(speech, [0.1, 0.25, 0.4, 0.6])}`,
    `D:quotes${level(quotes, [0.02, 0.1, 0.2, 0.35])}`,
    `D:paragraphs${level(starts, [0.4, 0.6, 0.8, 0.95])}`,
    `D:dateline${sentences.some((s) => s.dateline !== null)}`,
  ];
  const first =
    sentences.filter((s) => s.tokens.some((t, k) => s.quoted[k] !== true && FIRST_PERSON.has(t.lower)))
      .length / count;
  out.push(`D:first${level(first, [0, 0.05, 0.15])}`);
  const past =
    sentences.filter((s) => findTenses(s.tokens).some((tense, k) => tense === 'past' && s.quoted[k] !== true))
      .length / count;
  out.push(`D:past${level(past, [0.3, 0.45, 0.6, 0.75])}`);
  const words = sentences.reduce((sum, s) => sum + s.tokens.length, 0) / count;
  out.push(`D:words${level(words, [15, 19, 23, 27])}`);
  const { outside } = matchCues(titleTokens, []);
  for (const cue of outside) out.push(`T:${CUE_NAMES[cue]}`);
  for (const tense of findTenses(titleTokens)) if (tense !== null) out.push(`Tt:${tense}`);
  if (NO_SMALL.test(title)) out.push('T:allCaps');
  if (WORD_AND_COLON.test(title)) out.push(`T:${titleTokens[0]?.lower}:`);
  if (title === '') out.push('T:none');
  const lead = sentences[document.lead];
  if (lead !== undefined) {
    const cues = matchCues(lead.tokens, lead.quoted).outside;
    for (const name of LEAD_TOPICS) {
      if (cues.has(CUE_NAMES.indexOf(name))) out.push(`L:${name}`);
    }
  }
  return [...new Set(out)];
}
