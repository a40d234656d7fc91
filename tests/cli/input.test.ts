import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadInput, parseInputLine, type TextInput } from '../../cli/input.ts';

function textInput(value: unknown): TextInput {
  const input = parseInputLine(JSON.stringify(value));
  if (input.kind !== 'text') throw new Error('is a page');
  return input;
}

describe('a line of input', () => {
  it('is a page when it has html', () => {
    expect(parseInputLine('{"id":7,"html":"<p>x","url":"https://a.example/"}')).toEqual({
      kind: 'page',
      id: 7,
      sentenceBudget: null,
      html: '<p>x',
      url: 'https://a.example/',
    });
  });

  it('is a text of paragraphs: each a block, normalised, empty ones left out', () => {
    const { article, sentences } = textInput({
      id: 'a',
      title: ' T ',
      paragraphs: ['One  two.', ' ', 'Thr\u00ADee.'],
    });
    expect(article.title).toBe('T');
    expect(article.blocks).toEqual([
      { kind: 'paragraph', text: 'One two.' },
      { kind: 'paragraph', text: 'Three.' },
    ]);
    expect(sentences).toBeNull();
  });

  it('is laid out by the direction of its script', () => {
    expect(textInput({ paragraphs: ['قال الرئيس إن الاتفاق سيوقع غدا.'] }).article.direction).toBe('rtl');
    expect(textInput({ paragraphs: ['The president said so.'] }).article.direction).toBe('ltr');
  });

  it('keeps given sentences as they are, each a span of its block', () => {
    const given = fc.array(
      fc.record({ text: fc.string({ unit: 'grapheme' }), paragraphStart: fc.boolean() }),
    );
    fc.assert(
      fc.property(given, (sentences) => {
        const input = textInput({ id: 1, sentences });
        expect(input.sentences?.map(({ text }) => text)).toEqual(sentences.map(({ text }) => text));
        for (const { text, blockIndex, start, end } of input.sentences ?? []) {
          expect(input.article.blocks[blockIndex]?.text.slice(start, end)).toBe(text);
        }
        const starts = sentences.filter(({ paragraphStart }, index) => index === 0 || paragraphStart);
        expect(input.article.blocks).toHaveLength(starts.length);
      }),
    );
  });
});

describe('a bad line', () => {
  it('may have an id so deep that it cannot be written back', () => {
    const line = `{"id":${'['.repeat(100_000)}${']'.repeat(100_000)},"paragraphs":["a"]}`;
    expect(() => parseInputLine(line)).toThrow(new BadInput(null, 'id is nested too deeply'));
  });

  const cases: readonly [string, unknown, string][] = [
    ['', null, 'not JSON'],
    ['{"id":1,', null, 'not JSON'],
    ['[1]', null, 'not a JSON object'],
    ['null', null, 'not a JSON object'],
    ['{"id":"x"}', 'x', 'neither html nor paragraphs nor sentences'],
    ['{"id":"x","html":5}', 'x', 'html is not a string'],
    ['{"id":"x","html":"","url":5}', 'x', 'url is not a string'],
    ['{"id":"x","paragraphs":"text"}', 'x', 'paragraphs is not a list'],
    ['{"id":"x","paragraphs":["a",null]}', 'x', 'paragraphs[1] is not a string'],
    ['{"id":"x","sentences":[{"text":"a"},"b"]}', 'x', 'sentences[1].text is not a string'],
    ['{"id":"x","paragraphs":["a"],"sentenceBudget":"2"}', 'x', 'sentenceBudget is not a whole number'],
    ['{"id":"x","paragraphs":["a"],"sentenceBudget":-1}', 'x', 'sentenceBudget is not a whole number'],
  ];

  it.each(cases)('%s', (line, id, words) => {
    try {
      parseInputLine(line);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      expect(error.id).toEqual(id);
      expect(error.message).toContain(words);
      return;
    }
    throw new Error('was accepted');
  });

  it('is described without a word of its text', () => {
    expect(() => parseInputLine('{"id":1,"html":"secret')).not.toThrow(/secret/);
    expect(() => parseInputLine('{"html": secret words')).not.toThrow(/secret/);
  });
});
