import { latinPattern } from '../../text/latin-pattern.ts';
import { CUE_NAMES, matchCues } from './match-cues.ts';
import type { PreparedDocument } from './prepare.ts';
import { stem, tokenise } from './tokens.ts';

const CAPITAL = latinPattern(String.raw`\p{Lu}`, 'u');
const KINDS = ['official', 'analyst', 'witness', 'role', 'politics'] as const;

const lastName = (speaker: string): string => {
  const words = speaker.split(/\s+/u);
  return (words[words.length - 1] ?? '').toLowerCase();
};

/** Who speaks: how the story introduced that speaker, whether headline or lead name the speaker, who spoke before. */
export function speakerFeatures(document: PreparedDocument): string[][] {
  const { sentences, titleStems, lead } = document;
  const leadStems = sentences[lead]?.stems ?? new Set<string>();
  const kindByName = new Map<string, Set<string>>();
  let previous = '';
  let seen = 0;
  return sentences.map((s) => {
    const { speaker, speech } = s.speech;
    if (!speech) {
      if (s.paragraphStart) previous = '';
      return [];
    }
    if (speaker === null) return ['s:unnamed'];
    const out: string[] = [];
    const name = lastName(speaker);
    const { outside } = matchCues(s.tokens, s.quoted);
    const kinds = kindByName.get(name) ?? new Set<string>();
    if (kinds.size === 0 || s.text.includes(speaker)) {
      for (const kind of KINDS) if (outside.has(CUE_NAMES.indexOf(kind))) kinds.add(kind);
      if (/, \d\d,/u.test(s.text)) kinds.add('witness');
    }
    if (!kindByName.has(name)) {
      out.push('s:new');
      seen++;
    }
    kindByName.set(name, kinds);
    for (const kind of kinds) out.push(`s:${kind}`);
    if (kinds.size === 0) out.push('s:plain');
    const stems = tokenise(speaker).map((token) => stem(token.lower));
    if (stems.some((word) => titleStems.has(word))) out.push('s:inTitle');
    if (stems.some((word) => leadStems.has(word))) out.push('s:inLead');
    if (name === previous) out.push('s:same');
    out.push(`s:n${Math.min(4, seen)}`);
    if (!CAPITAL.test(speaker)) out.push('s:common');
    previous = name;
    return out;
  });
}
