import type { PreparedDocument, PreparedSentence } from './prepare.ts';
import { stem, type Token } from './tokens.ts';

const NAME = '<name>';
const NUMBER = '#';

/**
 * `b=word_word` for every two neighbouring words of each sentence; `<s>` and `</s>` stand before the first and after the
 * last. Numbers and names are written by their class, so that a pair tells the turn of phrase and not the story.
 */
export function pairFeatures({ sentences }: PreparedDocument): string[][] {
  const names = new Set<string>();
  for (const s of sentences) for (const name of s.names) names.add(name);
  return sentences.map((s) => pairsOf(s, names));
}

function pairsOf({ tokens }: PreparedSentence, names: ReadonlySet<string>): string[] {
  const out = new Set<string>();
  let before = '<s>';
  tokens.forEach((token, k) => {
    const word = wordOf(token, k, names);
    out.add(`b=${before}_${word}`);
    before = word;
  });
  out.add(`b=${before}_</s>`);
  return [...out];
}

/** A capital tells a name except at the start of a sentence: there the document must write the word with one elsewhere. */
function wordOf(token: Token, k: number, names: ReadonlySet<string>): string {
  if (token.number) return NUMBER;
  const isName = token.capitalised && (k > 0 || names.has(stem(token.lower)));
  return isName ? NAME : token.lower;
}
