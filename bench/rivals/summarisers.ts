import { loadRival, rivalVersion } from './load.ts';

/** Chooses `count` sentences of a text: its own sentence boundaries, its own ranking, joined in document order. */
export interface RivalSummariser {
  readonly name: string;
  /** `text`: paragraphs joined by blank lines. */
  readonly summarise: (text: string, count: number) => string | Promise<string>;
}

interface Ranked {
  readonly text: string;
  readonly index: number;
  readonly weight: number;
}

/** The `count` heaviest in document order. */
function heaviest(sentences: readonly Ranked[], count: number): string {
  return [...sentences]
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ text }) => text)
    .join(' ');
}

async function lexRank(): Promise<RivalSummariser['summarise']> {
  const { default: rank } = await loadRival<{ default: (text: string) => Ranked[][] }>('lexrank.js');
  return (text, count) => heaviest(rank(text).flat(), count);
}

interface TsTextRank {
  readonly SorensenDiceSimilarity: new () => object;
  readonly DefaultTextParser: new () => object;
  readonly NullLogger: new () => object;
  readonly AbsoluteSummarizerConfig: new (
    count: number,
    similarity: object,
    parser: object,
    damping: number,
    sorting: unknown,
  ) => object;
  readonly Summarizer: {
    readonly SORT_OCCURENCE: unknown;
    new (config: object, logger: object): { summarize(text: string, language: string): readonly string[] };
  };
}

async function tsTextRank(): Promise<RivalSummariser['summarise']> {
  const rank = await loadRival<TsTextRank>('ts-textrank');
  const [similarity, parser, logger] = [
    new rank.SorensenDiceSimilarity(),
    new rank.DefaultTextParser(),
    new rank.NullLogger(),
  ];
  return (text, count) => {
    const sorting = rank.Summarizer.SORT_OCCURENCE;
    const config = new rank.AbsoluteSummarizerConfig(count, similarity, parser, 0.85, sorting);
    return new rank.Summarizer(config, logger).summarize(text, 'en').join(' ');
  };
}

interface NodeSummarizer {
  readonly SummarizerManager: new (
    text: string,
    count: number,
  ) => { getSummaryByRank(): Promise<{ readonly summary: string | Error } | Error> };
}

async function nodeSummarizer(): Promise<RivalSummariser['summarise']> {
  const { SummarizerManager } = await loadRival<NodeSummarizer>('node-summarizer');
  return async (text, count) => {
    const found = await new SummarizerManager(text, count).getSummaryByRank();
    const summary = found instanceof Error ? found : found.summary;
    // It hands out its errors instead of throwing them; what it cannot do is an empty summary.
    return typeof summary === 'string' ? summary : '';
  };
}

interface WinkDocument {
  out(what: unknown): readonly { readonly index: number; readonly importance: number }[];
  sentences(): { itemAt(index: number): { out(): string } };
}
interface Wink {
  readonly its: { readonly sentenceWiseImportance: unknown };
  readDoc(text: string): WinkDocument;
}

async function wink(): Promise<RivalSummariser['summarise']> {
  const { default: winkNlp } = await loadRival<{ default: (model: object) => Wink }>('wink-nlp');
  const { default: model } = await loadRival<{ default: object }>('wink-eng-lite-web-model');
  const nlp = winkNlp(model);
  return (text, count) => {
    const document = nlp.readDoc(text);
    const sentences = document.sentences();
    const ranked = document.out(nlp.its.sentenceWiseImportance).map(({ index, importance }) => ({
      text: sentences.itemAt(index).out(),
      index,
      weight: importance,
    }));
    return heaviest(ranked, count);
  };
}

const RIVALS = {
  'lexrank.js': lexRank,
  'ts-textrank': tsTextRank,
  'node-summarizer': nodeSummarizer,
  'wink-nlp': wink,
} as const;

/** The summarisers that a JavaScript developer could pick instead, ready to be called. */
export const loadSummarisers = (): Promise<readonly RivalSummariser[]> =>
  Promise.all(
    Object.entries(RIVALS).map(async ([name, load]) => ({
      name: `${name} ${rivalVersion(name)}`,
      summarise: await load(),
    })),
  );
