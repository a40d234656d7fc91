import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BACKGROUND_REQUESTS,
  CONTENT_REPLIES,
  CONTENT_REQUESTS,
  isEnvelope,
  isResult,
} from '../../src/messages/wire.ts';

const ARTICLE = {
  title: 'A',
  byline: null,
  siteName: null,
  language: 'en',
  direction: 'ltr',
  publishedAt: null,
  standfirst: null,
  url: 'https://example.org/a',
  citeUrl: 'https://example.org/a',
  blocks: [{ kind: 'paragraph', text: 'One.' }],
  dropped: [{ kind: 'paragraph', text: 'Share', cause: 'share' }],
  partial: null,
};
const READING = {
  address: 'https://example.org/a',
  extraction: { kind: 'article', article: ARTICLE, textHash: 'f' },
};
const SENTENCE = { text: 'One.', blockIndex: 0, start: 0, end: 4 };

describe('the wire check', () => {
  it('lets every call through in its right shape', () => {
    expect(BACKGROUND_REQUESTS.cachedBrief({ tabId: 3 })).toBe(true);
    expect(BACKGROUND_REQUESTS.readBrief({ tabId: 3, force: false, knownHash: null })).toBe(true);
    expect(BACKGROUND_REQUESTS.reveal({ tabId: 3, sentence: { ...SENTENCE, salience: 1 } })).toBe(true);
    expect(CONTENT_REQUESTS.extract({ force: true, knownHash: 'abc' })).toBe(true);
    expect(CONTENT_REQUESTS.reveal({ ...SENTENCE, quote: { exact: 'One.', prefix: '', suffix: '' } })).toBe(
      true,
    );
    expect(CONTENT_REPLIES.extract(READING)).toBe(true);
    expect(CONTENT_REPLIES.extract({ address: '', extraction: { kind: 'unchanged' } })).toBe(true);
  });

  it.each([
    ['a tab that is no number', { tabId: '3' }],
    ['a negative tab', { tabId: -1 }],
    ['no tab', {}],
    ['nothing', null],
    ['a list', [{ tabId: 3 }]],
  ])('refuses %s', (_, request) => {
    expect(BACKGROUND_REQUESTS.cachedBrief(request)).toBe(false);
  });

  it.each([
    ['a block without text', { ...ARTICLE, blocks: [{ kind: 'paragraph' }] }],
    ['a block of an unknown kind', { ...ARTICLE, blocks: [{ kind: 'script', text: 'x' }] }],
    ['a direction that is none', { ...ARTICLE, direction: 'up' }],
    ['a title that is no text', { ...ARTICLE, title: { toString: 'x' } }],
    ['an unknown cause of being partial', { ...ARTICLE, partial: { cause: 'mood' } }],
  ])('refuses an article with %s', (_, article) => {
    const reading = { address: '', extraction: { kind: 'article', article, textHash: 'f' } };
    expect(CONTENT_REPLIES.extract(reading)).toBe(false);
  });

  it('answers about anything at all, without throwing', () => {
    const checks = [
      ...Object.values(BACKGROUND_REQUESTS),
      ...Object.values(CONTENT_REQUESTS),
      isEnvelope,
      isResult,
    ];
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const check of checks) expect(typeof check(value)).toBe('boolean');
      }),
    );
  });

  it('takes only whole results for results', () => {
    expect(isResult({ ok: true, value: null })).toBe(true);
    expect(isResult({ ok: false, failure: { kind: 'busy', detail: null } })).toBe(true);
    expect(isResult({ ok: true })).toBe(false);
    expect(isResult({ ok: false, failure: 'busy' })).toBe(false);
    expect(isResult(undefined)).toBe(false);
  });
});
