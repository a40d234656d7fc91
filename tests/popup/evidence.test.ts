import { describe, expect, it, vi } from 'vitest';
import { EVIDENCE_CAUSES } from '../../src/engine/evidence.ts';
import type { Evidence } from '../../src/engine/types.ts';
import { describeEvidence } from '../../src/ui/evidence.ts';

vi.mock('../../src/platform/browser.ts', async () => {
  const { fakeBrowser } = await import('./fake-browser.ts');
  return { browser: fakeBrowser() };
});

const evidence = (cause: string, weight = 1, detail?: string): Evidence => ({
  stage: 'salience',
  cause,
  weight,
  ...(detail === undefined ? {} : { detail }),
});

describe('describeEvidence', () => {
  it.each(EVIDENCE_CAUSES.filter((cause) => cause !== 'role:notContent'))('has words for %s', (cause) => {
    expect(describeEvidence([evidence(cause)])).toEqual([expect.stringMatching(/^\S.*\S$/)]);
  });

  it('counts figures and dates', () => {
    expect(describeEvidence([evidence('figures', 1), evidence('dates', 2)])).toEqual(['1 figure', '2 dates']);
  });

  it('names the phrase and the speaker, kept apart from the words around them', () => {
    expect(
      describeEvidence([evidence('phrase', 1, 'interest rate'), evidence('quotesSpeaker', 1, 'ليلى')]),
    ).toEqual(['your phrase “\u2068interest rate\u2069”', 'quotes \u2068ليلى\u2069']);
    expect(describeEvidence([evidence('quotesSpeaker')])).toEqual(['quotes a speaker']);
  });

  it('is silent on what it does not know, on guesses and on what is no content', () => {
    expect(
      describeEvidence([
        evidence('nextYear’s cause'),
        evidence('role:mainEvent', 0.3),
        evidence('role:notContent', 1),
      ]),
    ).toEqual([]);
  });

  it('says each thing once, the most telling first, and four things at most', () => {
    const many = [
      'opensParagraph',
      'dates',
      'figures',
      'quotesSpeaker',
      'opensStory',
      'opensStory',
      'phrase',
    ];
    expect(describeEvidence(many.map((cause) => evidence(cause)))).toEqual([
      'one of your phrases',
      'opens the story',
      'quotes a speaker',
      '1 figure',
    ]);
  });
});
