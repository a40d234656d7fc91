import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BRIEF_LENGTHS, EVIDENCE_CAUSES, type Sentence, summarise } from '../../src/engine/index.ts';
import { findPageLabels, isLabelledBrief, labelledSections } from '../../src/engine/labels/page-labels.ts';
import { sentenceBudgetFor } from '../../src/engine/select/budget.ts';
import { accepting, anyArticle, anyRules, ruleOf } from './article.ts';

const anyOptions = fc.record({ rules: anyRules, length: fc.constantFrom(...BRIEF_LENGTHS) });
const anyCase = fc.tuple(anyArticle, anyOptions);
const sections = (summary: ReturnType<typeof summarise>) => summary.brief?.sections ?? [];

describe('summarise, whatever the article and the rules', () => {
  it('returns sentences that are verbatim in their block, ordered and disjoint', () => {
    fc.assert(
      fc.property(anyCase, ([article, options]) => {
        let last: Sentence = { text: '', blockIndex: 0, start: 0, end: 0 };
        for (const sentence of summarise(article, options).sentences) {
          expect(article.blocks[sentence.blockIndex]?.text.slice(sentence.start, sentence.end)).toBe(
            sentence.text,
          );
          expect(sentence.blockIndex).toBeGreaterThanOrEqual(last.blockIndex);
          if (sentence.blockIndex === last.blockIndex)
            expect(sentence.start).toBeGreaterThanOrEqual(last.end);
          last = sentence;
        }
      }),
    );
  });

  it('shows no sentence twice, in document order, never more than a maximum', () => {
    fc.assert(
      fc.property(anyCase, ([article, options]) => {
        const summary = summarise(article, options);
        const shown = sections(summary).flatMap((section) => section.sentences);
        expect(new Set(shown).size).toBe(shown.length);
        for (const section of sections(summary)) {
          const rule = options.rules.find(({ id }) => id === section.id)!;
          expect(section.sentences.length).toBeGreaterThan(0);
          expect(section.sentences.length).toBeLessThanOrEqual(rule.maxSentences);
          expect(section.sentences).toEqual([...section.sentences].sort((a, b) => a - b));
          expect(section.items.flatMap((item) => item.sentences)).toEqual(section.sentences);
        }
      }),
    );
  });

  it('keeps within the budget of the length, unless the page is itself a brief', () => {
    fc.assert(
      fc.property(anyCase, ([article, options]) => {
        const summary = summarise(article, options);
        const enabled = options.rules.filter((rule) => rule.enabled);
        const labels = findPageLabels(article, options.rules);
        if (isLabelledBrief(labelledSections(labels, summary.sentences, enabled))) return;
        const shown = sections(summary).flatMap((section) => section.sentences).length;
        expect(shown).toBeLessThanOrEqual(sentenceBudgetFor(summary.sentences.length, options.length));
      }),
    );
  });

  it('never shows a sentence in a section that excludes one of its words', () => {
    fc.assert(
      fc.property(anyCase, ([article, options]) => {
        const summary = summarise(article, options);
        for (const section of sections(summary)) {
          const rule = options.rules.find(({ id }) => id === section.id)!;
          for (const index of section.sentences)
            for (const word of rule.excludes)
              expect(
                summary.sentences[index]!.text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
              ).not.toContain(word);
        }
      }),
    );
  });

  it('gives the same brief for the same article, also after a trip through JSON', () => {
    fc.assert(
      fc.property(anyCase, ([article, options]) => {
        const summary = summarise(article, options);
        expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
        expect(summarise(JSON.parse(JSON.stringify(article)), options)).toEqual(summary);
      }),
      { numRuns: 40 },
    );
  });

  it('changes nothing for a rule that matches nothing', () => {
    const idle = ruleOf('user-idle', { accepts: accepting({ phrases: ['xyzzy plugh'] }) });
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 5 }), ([article, options], at) => {
        const rules = [...options.rules.slice(0, at), idle, ...options.rules.slice(at)];
        expect(summarise(article, { ...options, rules }).brief).toEqual(summarise(article, options).brief);
      }),
    );
  });

  it('keeps salience, confidence and evidence in their ranges', () => {
    const causes = new Set<string>(EVIDENCE_CAUSES);
    fc.assert(
      fc.property(anyCase, ([article, options]) => {
        const { sentences } = summarise(article, options);
        for (const { salience, roleConfidence, evidence } of sentences) {
          expect(salience).toBeGreaterThanOrEqual(0);
          expect(salience).toBeLessThanOrEqual(1);
          expect(roleConfidence).toBeGreaterThanOrEqual(0);
          expect(roleConfidence).toBeLessThanOrEqual(1);
          for (const { cause } of evidence) expect(causes).toContain(cause);
        }
        if (sentences.length > 0) expect(Math.max(...sentences.map(({ salience }) => salience))).toBe(1);
      }),
    );
  });

  it('fills The latest whenever there is a brief and The latest excludes nothing', () => {
    fc.assert(
      fc.property(anyArticle, fc.constantFrom(...BRIEF_LENGTHS), (article, length) => {
        const latest = ruleOf('latest', {
          layout: 'paragraph',
          accepts: accepting({ roles: ['mainEvent'] }),
        });
        const greedy = ruleOf('user-all', { maxSentences: 20, accepts: accepting({ phrases: ['*'] }) });
        const { brief } = summarise(article, { rules: [greedy, latest], length });
        if (brief !== null) expect(brief.sections.map(({ id }) => id)).toContain('latest');
      }),
    );
  });

  it('returns given sentences in number and order, untouched, with a plain summary of the number asked for', () => {
    fc.assert(
      fc.property(anyArticle, fc.nat({ max: 12 }), (article, sentenceBudget) => {
        const givenSentences = article.blocks.map(({ text }, blockIndex) => ({
          text,
          blockIndex,
          start: 0,
          end: text.length,
        }));
        const summary = summarise(article, { rules: [], length: 'standard', givenSentences, sentenceBudget });
        expect(summary.sentences.map(({ text }) => text)).toEqual(article.blocks.map(({ text }) => text));
        const chosen = summary.summary ?? [];
        expect(chosen).toHaveLength(Math.min(sentenceBudget, givenSentences.length));
        expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
      }),
    );
  });
});
