import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterFeatures } from '../../../src/engine/roles/features/cluster-features.ts';
import { prepareDocument } from '../../../src/engine/roles/features/prepare.ts';
import { writeWeights } from '../../../src/engine/roles/weight-text.ts';
import { ENGLISH } from '../../../src/engine/roles/weights/english.ts';
import { readWordClusters, writeStems } from '../../../src/engine/roles/word-clusters.ts';

/** A text of stems whose clusters follow each other. */
const textOf = (stems: readonly string[], clusters: string) => ({
  stems: writeStems(stems),
  clusters,
  scores: writeWeights(new Float64Array(9 * 85).fill(1), 1),
  scoreScale: 1,
});

const sentence = (text: string) =>
  prepareDocument({ title: '', language: 'en', sentences: [{ text, paragraphStart: true }] }).sentences[0]!;

describe('word clusters as text', () => {
  it('give back every stem with its cluster', () => {
    const stem = fc.string({ unit: fc.constantFrom(...'abcdefg-é'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.uniqueArray(stem), (drawn) => {
        const stems = drawn.sort((a, b) => (a < b ? -1 : 1));
        const { clusterByStem } = readWordClusters(textOf(stems, '('.repeat(stems.length)));
        expect([...clusterByStem.keys()]).toEqual(stems);
      }),
    );
  });

  it('write only what a stem does not share with the one before', () => {
    expect(writeStems(['harbour', 'harbourside', 'harm'])).toBe('0harbour7side3m');
  });

  it('are refused where stems and clusters do not fit each other', () => {
    expect(() => readWordClusters(textOf(['one', 'two'], '('))).toThrow(RangeError);
    expect(() => readWordClusters(textOf(['one'], '(('))).toThrow(RangeError);
    expect(() => readWordClusters({ ...textOf(['one'], '~'), scores: '(((((((((' })).toThrow(RangeError);
  });
});

describe('features of word clusters', () => {
  const clusters = readWordClusters(textOf(['ferri', 'pier', 'sail'], '()*'));

  it('know a word by its stem, apart inside and outside quotation marks', () => {
    const features = clusterFeatures(sentence('The pier was shut, “no sails today”.'), clusters);
    expect(features.filter((name) => /k:/.test(name))).toEqual(['k:1', 'qk:2']);
    expect(features).toContain('m0:8');
  });

  it('leave names and numbers out', () => {
    expect(clusterFeatures(sentence('At 3 the Pier, the Sail and 12 others met.'), clusters)).toEqual([]);
  });
});

describe('the committed word clusters', () => {
  const { clusterByStem } = readWordClusters(ENGLISH.clusters!);
  it('hold thousands of words, each once', () => {
    expect(clusterByStem.size).toBeGreaterThan(2000);
    expect(clusterByStem.size).toBe(ENGLISH.clusters!.clusters.length);
  });

  it.each([
    ['kill', 'wound'],
    ['murder', 'robbery'],
    ['corn', 'wheat'],
    ['freedom', 'democracy'],
  ])('put %s with %s', (one, other) => {
    expect(clusterByStem.get(one)).toBeDefined();
    expect(clusterByStem.get(one)).toBe(clusterByStem.get(other));
  });
});
