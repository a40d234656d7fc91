import { labelSpeech, type SpeechLabel } from '../speech.ts';
import type { RoleDocument } from '../types.ts';
import { isFurniture, stripDateline, stripSiteSuffix } from './furniture.ts';
import { isStopWord, stem, type Token, tokenise } from './tokens.ts';

export interface PreparedSentence {
  /** Without its dateline. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token: it stands inside quotation marks. */
  readonly quoted: readonly boolean[];
  /** Stems of the content words. */
  readonly stems: ReadonlySet<string>;
  /** Capitalised words that do not merely open the sentence. */
  readonly names: ReadonlySet<string>;
  readonly paragraphStart: boolean;
  readonly furniture: boolean;
  readonly dateline: string | null;
  readonly speech: SpeechLabel;
}

export interface PreparedDocument {
  readonly titleStems: ReadonlySet<string>;
  readonly titleTokens: readonly Token[];
  readonly title: string;
  readonly sentences: readonly PreparedSentence[];
  /** Index of the first sentence with a dateline, else of the first that is no furniture, else 0. */
  readonly lead: number;
}

const contentStems = (tokens: readonly Token[]): Set<string> => {
  const stems = new Set<string>();
  for (const token of tokens)
    if (!isStopWord(token.lower) && token.lower.length > 1) stems.add(stem(token.lower));
  return stems;
};

function prepareSentence(text: string, paragraphStart: boolean, speech: SpeechLabel): PreparedSentence {
  const { dateline, offset } = stripDateline(text);
  const bare = text.slice(offset);
  const tokens = tokenise(bare);
  const { spans } = speech.quotes;
  let span = 0;
  const quoted = tokens.map((token) => {
    const at = token.start + offset;
    while (span < spans.length && spans[span]!.end <= at) span++;
    return span < spans.length && at >= spans[span]!.start;
  });
  const names = new Set<string>();
  for (let k = 1; k < tokens.length; k++) {
    const token = tokens[k]!;
    if (token.capitalised && !isStopWord(token.lower)) names.add(stem(token.lower));
  }
  const furniture = isFurniture(bare, tokens);
  return {
    text: bare,
    tokens,
    quoted,
    stems: contentStems(tokens),
    names,
    paragraphStart,
    furniture,
    dateline,
    speech,
  };
}

/** Everything the features read, worked out once a document. */
export function prepareDocument(document: RoleDocument): PreparedDocument {
  const speech = labelSpeech(document.sentences, document.language);
  const sentences = document.sentences.map((s, i) => prepareSentence(s.text, s.paragraphStart, speech[i]!));
  const title = stripSiteSuffix(document.title);
  const titleTokens = tokenise(title);
  const withDateline = sentences.findIndex((s) => s.dateline !== null);
  const content = sentences.findIndex((s) => !s.furniture);
  const lead = withDateline >= 0 && withDateline < 25 ? withDateline : Math.max(0, content);
  return { title, titleTokens, titleStems: contentStems(titleTokens), sentences, lead };
}
