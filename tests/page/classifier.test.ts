import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/page/evidence.ts';
import { blockFeatures, FEATURE_NAMES } from '../../src/page/features/index.ts';
import { type Forest, probability } from '../../src/page/forest.ts';
import { GATE_NAMES, gateFeatures } from '../../src/page/gate.ts';
import { containment, shingles, tokensOf } from '../../src/page/text.ts';
import { readTree } from '../../src/page/tree.ts';
import { GATE_FOREST, STORY_FOREST } from '../../src/page/weights.ts';
import { boost } from '../../training/extraction/boost.ts';
import { labelByText } from '../../training/extraction/labels.ts';
import { seeded, thin } from '../../training/extraction/thin.ts';
import { ADDRESS, openPage, pageOf, paragraphs, STORY } from './open-page.ts';

const page = () => {
  const tree = readTree(openPage(pageOf(`<div class="article-body">${paragraphs(STORY)}</div>`)));
  return { tree, ...readEvidence(tree, null, ADDRESS) };
};

describe('the weights', () => {
  it.each([
    ['story', STORY_FOREST, FEATURE_NAMES],
    ['gate', GATE_FOREST, GATE_NAMES],
  ] as const)('of the %s refer only to columns and nodes that exist', (_, forest, names) => {
    expect(Math.max(...forest.columns)).toBeLessThan(names.length);
    for (const [node, column] of forest.columns.entries())
      if (column >= 0) {
        expect(forest.rights[node]).toBeGreaterThan(node + 1);
        expect(forest.rights[node]).toBeLessThan(forest.columns.length);
      }
  });

  it('are asked with finite numbers, one row a block and one column a name', () => {
    const { blocks, evidence } = page();
    const rows = blockFeatures(evidence);
    expect(rows).toHaveLength(blocks.length);
    for (const row of rows) {
      expect(row).toHaveLength(FEATURE_NAMES.length);
      expect(row.every(Number.isFinite)).toBe(true);
    }
    const gate = gateFeatures(
      evidence,
      rows.map(() => 0.5),
      [1, 2],
    );
    expect(gate).toHaveLength(GATE_NAMES.length);
    expect(gate.every(Number.isFinite)).toBe(true);
    expect(
      gateFeatures(
        evidence,
        rows.map(() => 0),
        [],
      ).every(Number.isFinite),
    ).toBe(true);
  });
});

describe('fitting', () => {
  const options = {
    trees: 30,
    leaves: 4,
    learningRate: 0.3,
    leastWeight: 1,
    ridge: 1,
    rowShare: 1,
    columnShare: 1,
    seed: 5,
  };
  const next = seeded(11);
  const rows = Array.from({ length: 400 }, () => Float32Array.of(next(), next(), next()));
  const targets = rows.map(([a = 0, b = 0]) => Number(a > 0.5 !== b > 0.5));
  const set = { rows, targets, weights: rows.map(() => 1) };

  it('learns what no single column tells', () => {
    const forest = boost(set, options);
    const right = rows.filter(
      (row, index) => (probability(forest, row) > 0.5 ? 1 : 0) === targets[index],
    ).length;
    expect(right / rows.length).toBeGreaterThan(0.95);
  });

  it('gives the same trees for the same seed', () => {
    expect(boost(set, options)).toEqual(boost(set, options));
  });

  it('answers between 0 and 1 whatever it is asked', () => {
    const forest: Forest = boost(set, options);
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 3, maxLength: 3 }), (row) => {
        const p = probability(forest, row);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('labels', () => {
  const story =
    'The council voted for night trains on Wednesday.\n\nThe first train leaves in May from the capital.';
  const label = (...texts: string[]) =>
    labelByText(texts.map(tokensOf), story, 'Night trains').map(({ story: share }) => share);

  it('call story what the truth holds, and nothing else', () => {
    expect(
      label(
        'The council voted for night trains on Wednesday.',
        'Sign up for our newsletter every morning please.',
      ),
    ).toEqual([1, 0]);
  });

  it('never learn from the headline', () => {
    expect(labelByText([tokensOf('Night trains')], story, 'Night trains')[0]?.weight).toBe(0);
  });

  it('count containment as the share of n-grams', () => {
    const known = shingles(tokensOf('a b c d'), 3);
    expect(containment(tokensOf('a b c x'), known, ' a b c d ')).toBe(0.5);
    expect(containment(tokensOf('b c'), known, ' a b c d ')).toBe(1);
    expect(containment([], known, '')).toBe(0);
  });
});

describe('a thinned page', () => {
  it('still holds the whole story, and less around it', () => {
    const { tree, blocks, evidence } = page();
    const labels = labelByText(evidence.context.tokens, STORY.join('\n\n'), evidence.title);
    const simple = thin({ tree, vote: null }, blocks, labels, evidence.titleIndex, seeded(3));
    const texts = readEvidence(simple.tree, null, ADDRESS).blocks.map(({ text }) => text);
    for (const text of STORY) expect(texts).toContain(text);
    expect(texts.length).toBeLessThan(blocks.length);
  });
});
