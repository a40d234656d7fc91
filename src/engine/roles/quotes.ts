/** Half-open spans of UTF-16 offsets that lie inside quotation marks, marks included. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
}

export interface SentenceQuotes {
  readonly spans: readonly QuotedSpan[];
  /** The sentence begins inside a quotation that an earlier sentence of the paragraph opened. */
  readonly continued: boolean;
  /** A quotation is still open where the sentence ends. */
  readonly open: boolean;
  /** Share of the sentence's characters inside quotation marks, in [0, 1]. */
  readonly share: number;
  /** The sentence with everything quoted blanked out, same length. */
  readonly outside: string;
}

/** Which marks may close what a mark opened. Both orders of guillemets and the German low opening mark are here. */
const CLOSERS_BY_OPENER: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"”',
  '＂': '＂',
  '”': '”',
};
const MARK = /[“”„«»‹›「」『』"＂]|''|``/gu;
/** A quotation longer than this many characters after which nothing closed it is taken for a stray mark. */
const LONGEST_QUOTE = 1600;

interface OpenQuote {
  readonly closers: string;
  readonly length: number;
}

/** Doubled apostrophes and backticks are how wire copy types quotation marks in plain ASCII. */
const markOf = (raw: string): string => (raw === "''" || raw === '``' ? '"' : raw);

function scan(text: string, carried: OpenQuote | null): { spans: QuotedSpan[]; open: OpenQuote | null } {
  const spans: QuotedSpan[] = [];
  let open = carried;
  let start = 0;
  for (const match of text.matchAll(MARK)) {
    const mark = markOf(match[0]);
    const at = match.index;
    if (open?.closers.includes(mark) === true) {
      spans.push({ start, end: at + match[0].length });
      open = null;
    } else if (open === null && CLOSERS_BY_OPENER[mark] !== undefined && opensHere(text, at, mark)) {
      open = { closers: CLOSERS_BY_OPENER[mark], length: 0 };
      start = at;
    }
  }
  if (open !== null) spans.push({ start, end: text.length });
  const length = open === null ? 0 : open.length + text.length - start;
  return { spans, open: open === null || length > LONGEST_QUOTE ? null : { closers: open.closers, length } };
}

/** Right-hand marks open only at the start of a word: `”` and `»` otherwise close something that was lost. */
function opensHere(text: string, at: number, mark: string): boolean {
  if (mark !== '”' && mark !== '»') return true;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return /[\s(]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
}

const blank = (text: string, spans: readonly QuotedSpan[]): string => {
  let out = '';
  let at = 0;
  for (const span of spans) {
    out += text.slice(at, span.start) + ' '.repeat(span.end - span.start);
    at = span.end;
  }
  return out + text.slice(at);
};

/**
 * Finds what is quoted in each sentence, in every style of quotation mark. A quotation may run over several
 * sentences of a paragraph; a paragraph always begins unquoted, since quotations that go on repeat the mark.
 */
export function findQuotes(
  sentences: readonly { readonly text: string; readonly paragraphStart: boolean }[],
): readonly SentenceQuotes[] {
  let carried: OpenQuote | null = null;
  return sentences.map(({ text, paragraphStart }) => {
    const before: OpenQuote | null = paragraphStart ? null : carried;
    const { spans, open } = scan(text, before);
    carried = open;
    const quoted = spans.reduce((sum, span) => sum + span.end - span.start, 0);
    return {
      spans,
      continued: before !== null,
      open: open !== null,
      share: text.length === 0 ? 0 : quoted / text.length,
      outside: blank(text, spans),
    };
  });
}
