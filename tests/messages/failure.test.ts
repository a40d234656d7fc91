import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failed, settle } from '../../src/messages/failure.ts';

const thrown = async (error: unknown): Promise<string> => {
  const result = await settle(() => {
    throw error;
  });
  if (result.ok) throw new Error('nothing was thrown');
  expect(result.failure.kind).toBe('internal');
  return result.failure.detail ?? '';
};

function errorWith(name: string, message: string, stack: string): Error {
  return Object.assign(new Error(message), { name, stack });
}

describe('settle', () => {
  it('gives what the work gives', async () => {
    expect(await settle(() => 3)).toEqual({ ok: true, value: 3 });
    expect(await settle(async () => 4)).toEqual({ ok: true, value: 4 });
  });

  it('passes an expected failure on as it is', async () => {
    const result = await settle(() => Promise.reject(new Failed('busy')));
    expect(result).toEqual({ ok: false, failure: { kind: 'busy', detail: null } });
  });

  it('passes the details of another context on', async () => {
    const result = await settle(() => Promise.reject(new Failed('internal', 'TypeError in content.js')));
    expect(result).toEqual({ ok: false, failure: { kind: 'internal', detail: 'TypeError in content.js' } });
  });

  it('makes anything else internal, with the places in our own scripts', async () => {
    const stack = [
      'TypeError: x is not a function',
      '    at readPage (chrome-extension://abcdefgh/content.js:12:34)',
      '    at async Object.extract (chrome-extension://abcdefgh/content.js:56:7)',
      '    at https://news.example/secret-story.js:1:1',
    ].join('\n');
    const detail = await thrown(errorWith('TypeError', 'x is not a function', stack));
    expect(detail.split('\n')).toEqual([
      'TypeError: x is not a function',
      '  readPage content.js:12:34',
      '  Object.extract content.js:56:7',
    ]);
  });

  it('reads the stacks of Firefox too', async () => {
    const stack = 'readPage@moz-extension://1-2-3/content.js:12:34\n@https://news.example/story.js:1:1\n';
    expect(await thrown(errorWith('TypeError', 'a is undefined', stack))).toBe(
      'TypeError: a is undefined\n  readPage content.js:12:34',
    );
  });

  it.each([
    [
      'a parser that quotes the page',
      'SyntaxError',
      'Unexpected token \'T\', "The minist"... is not valid JSON',
    ],
    ['a bad address', 'TypeError', 'URL constructor: https://news.example/secret is not a valid URL.'],
    ['a selector made of the page', 'SyntaxError', "'#The minister said' is not a valid selector"],
    [
      'a pattern made of the page',
      'SyntaxError',
      'Invalid regular expression: /minister(/: Unterminated group',
    ],
  ])('leaves out the message of %s', async (_, name, message) => {
    expect(await thrown(errorWith(name, message, ''))).toBe(name);
  });

  it('never holds what the page says, whatever is thrown', async () => {
    const secret = 'Qzx-7f'; // Not a word of any known message.
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), fc.string(), async (a, b, stack) => {
        const detail = await thrown(
          errorWith('Error', `${a} ${secret} ${b}`, `${stack} ${secret}\n${secret}@x`),
        );
        expect(detail).not.toContain(secret);
      }),
    );
  });

  it('survives whatever is thrown', async () => {
    for (const odd of [
      null,
      undefined,
      'text of the page',
      7,
      Symbol('s'),
      { name: 3 },
      Object.create(null),
    ]) {
      expect(await thrown(odd)).toMatch(/^thrown \w+$/);
    }
  });
});
