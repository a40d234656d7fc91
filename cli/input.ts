import type { Article, Block, Sentence } from '../src/engine/types.ts';
import { decideDirection, decideLanguage } from '../src/page/language.ts';

interface InputBase {
  /** Given back as it came. */
  readonly id: unknown;
  readonly sentenceBudget: number | null;
}

export interface PageInput extends InputBase {
  readonly kind: 'page';
  readonly html: string;
  readonly url: string;
}

export interface TextInput extends InputBase {
  readonly kind: 'text';
  readonly article: Article;
  /** Sentence boundaries that are given; null when the engine has to find them. */
  readonly sentences: readonly Sentence[] | null;
}

export type Input = PageInput | TextInput;

/** A line that cannot be worked on; `id` is null where it could not be read. */
export class BadInput extends Error {
  readonly id: unknown;
  constructor(id: unknown, detail: string) {
    super(detail);
    this.id = id;
  }
}

/** One line of --jsonl. Throws a BadInput that names what is wrong. */
export function parseInputLine(line: string): Input {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BadInput(null, error instanceof Error ? describeSyntaxError(error) : 'not JSON');
  }
  if (!isFields(value)) throw new BadInput(null, 'not a JSON object');
  const id = readId(value['id']);
  const sentenceBudget = readBudget(id, value['sentenceBudget']);
  const url = readText(id, value, 'url');
  if (value['html'] !== undefined) {
    if (typeof value['html'] !== 'string') throw new BadInput(id, 'html is not a string');
    return { kind: 'page', id, sentenceBudget, html: value['html'], url };
  }
  const title = readText(id, value, 'title');
  const language = readText(id, value, 'language') || null;
  if (value['sentences'] !== undefined) {
    const { blocks, sentences } = readSentences(id, value['sentences']);
    return { kind: 'text', id, sentenceBudget, article: articleOf(title, language, url, blocks), sentences };
  }
  if (value['paragraphs'] === undefined) throw new BadInput(id, 'neither html nor paragraphs nor sentences');
  const blocks = readParagraphs(id, value['paragraphs']);
  return {
    kind: 'text',
    id,
    sentenceBudget,
    article: articleOf(title, language, url, blocks),
    sentences: null,
  };
}

/** Any JSON that can be written back: parsing takes a depth at which writing runs out of stack. */
export function readId(value: unknown): unknown {
  try {
    JSON.stringify(value);
  } catch {
    throw new BadInput(null, 'id is nested too deeply');
  }
  return value ?? null;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Without the piece of the line that V8 quotes in its message: it may hold page text. */
const describeSyntaxError = (error: Error): string =>
  `not JSON: ${error.message.replace(/,? ?(\.\.\.)?".*$/s, '').replace(/\s*is not valid JSON$/, '')}`;

function readText(id: unknown, fields: Fields, name: string): string {
  const value = fields[name] ?? '';
  if (typeof value !== 'string') throw new BadInput(id, `${name} is not a string`);
  return value;
}

function readBudget(id: unknown, value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw new BadInput(id, 'sentenceBudget is not a whole number');
  }
  return value;
}

function readParagraphs(id: unknown, value: unknown): readonly Block[] {
  if (!Array.isArray(value)) throw new BadInput(id, 'paragraphs is not a list');
  return value.flatMap((paragraph: unknown, index): Block[] => {
    if (typeof paragraph !== 'string') throw new BadInput(id, `paragraphs[${index}] is not a string`);
    const text = normalise(paragraph);
    return text === '' ? [] : [{ kind: 'paragraph', text }];
  });
}

/** As a block's text has to be: composed, single spaces, no soft hyphens, trimmed. */
const normalise = (text: string): string =>
  text.normalize('NFC').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();

/** The sentences as they are, joined to one block a paragraph so that each is a span of its block. */
function readSentences(
  id: unknown,
  value: unknown,
): { blocks: readonly Block[]; sentences: readonly Sentence[] } {
  if (!Array.isArray(value)) throw new BadInput(id, 'sentences is not a list');
  const texts: string[] = [];
  const sentences: Sentence[] = [];
  for (const [index, entry] of (value as readonly unknown[]).entries()) {
    const text = isFields(entry) ? entry['text'] : undefined;
    if (!isFields(entry) || typeof text !== 'string') {
      throw new BadInput(id, `sentences[${index}].text is not a string`);
    }
    if (index === 0 || entry['paragraphStart'] === true) texts.push('');
    const blockIndex = texts.length - 1;
    const isOpening = index === 0 || entry['paragraphStart'] === true;
    const before = isOpening ? '' : `${texts[blockIndex]} `;
    texts[blockIndex] = before + text;
    sentences.push({ text, blockIndex, start: before.length, end: before.length + text.length });
  }
  return { blocks: texts.map((text) => ({ kind: 'paragraph', text })), sentences };
}

/** The language that was said is checked against the text, as that of a page is. */
function articleOf(title: string, said: string | null, url: string, blocks: readonly Block[]): Article {
  const text = blocks.map((block) => block.text).join('\n');
  const language = decideLanguage(text, [said]);
  return {
    title: normalise(title),
    byline: null,
    siteName: null,
    language,
    direction: decideDirection(text, language),
    publishedAt: null,
    standfirst: null,
    url,
    citeUrl: url,
    blocks,
    dropped: [],
    partial: null,
  };
}
