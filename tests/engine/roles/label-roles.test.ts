import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelRoles } from '../../../src/engine/roles/index.ts';
import type { RoleDocument } from '../../../src/engine/roles/types.ts';
import { DISCOURSE_ROLES } from '../../../src/engine/types.ts';

/** Written for this test. */
const BRIDGE: RoleDocument = {
  title: 'Bridge over the Vela collapses, killing four',
  language: 'en',
  sentences: [
    [
      'A road bridge over the river Vela collapsed on Tuesday, killing four people and injuring eleven, officials said.',
      true,
    ],
    ['Rescue workers pulled seven survivors from the water, and schools on both banks were closed.', true],
    ['Photo: Harbour Press/Mira Lund', true],
    [
      '“This is the worst day this town has ever known, and it is a terrible failure of those who should have known,” Mayor Ana Torres said.',
      true,
    ],
    ['In 1962, when the bridge was opened, it was the longest in the country.', true],
    [
      'The government is expected to announce next week whether it will close four bridges of the same design.',
      true,
    ],
  ].map(([text, paragraphStart]) => ({ text: text as string, paragraphStart: paragraphStart as boolean })),
};
const roles = (document: RoleDocument): string[] => labelRoles(document).map(({ role }) => role);

describe('labelRoles', () => {
  it('takes the opening of a report for its main event', () => {
    expect(roles(BRIDGE)[0]).toBe('mainEvent');
  });

  it('takes a photo credit for no content', () => {
    expect(roles(BRIDGE)[2]).toBe('notContent');
  });

  it('takes a judgement in quotation marks for an evaluation', () => {
    expect(roles(BRIDGE)[3]).toBe('evaluation');
  });

  it('takes what was decades ago for history', () => {
    expect(roles(BRIDGE)[4]).toBe('historicalEvent');
  });

  it('takes what is to come for an expectation, and shows the words that say so', () => {
    const last = labelRoles(BRIDGE)[5]!;
    expect(last.role).toBe('expectation');
    const detail = last.evidence[0]?.detail ?? '';
    expect(detail).not.toBe('');
    expect(BRIDGE.sentences[5]!.text).toContain(detail);
  });

  it('finds the opening of a report in a language without word lists', () => {
    const finnish: RoleDocument = {
      title: 'Silta romahti, neljä kuoli',
      language: 'fi',
      sentences: [
        'Joen ylittävä silta romahti tiistaina, ja neljä ihmistä kuoli.',
        'Pelastajat nostivat vedestä seitsemän ihmistä.',
        '”Tämä on kaupungin synkin päivä”, pormestari sanoi.',
        'Silta rakennettiin vuonna 1962.',
        'Hallitus päättää asiasta ensi viikolla.',
      ].map((text) => ({ text, paragraphStart: true })),
    };
    expect(labelRoles(finnish)[0]!.role).toBe('mainEvent');
  });

  it('reads a page that names no language as English when its words are', () => {
    const distributions = (language: string | null): unknown =>
      labelRoles({ ...BRIDGE, language }).map(({ distribution }) => distribution);
    expect(distributions(null)).toEqual(distributions('en'));
    expect(distributions('fi')).not.toEqual(distributions('en'));
  });

  it('does not believe a page that calls its German English', () => {
    const german = {
      title: 'Brücke über die Vela eingestürzt',
      sentences: Array.from({ length: 8 }, (_, i) => ({
        text: `Die Brücke über den Fluss ist am Dienstag eingestürzt, ${i + 2} Menschen kamen nach Angaben der Polizei ums Leben.`,
        paragraphStart: true,
      })),
    };
    const distributions = (language: string): unknown =>
      labelRoles({ ...german, language }).map(({ distribution }) => distribution);
    expect(distributions('en')).toEqual(distributions('xx'));
  });

  it('is as sure of nothing as a probability allows', () => {
    for (const { role, confidence, distribution } of labelRoles(BRIDGE)) {
      expect(confidence).toBe(distribution[DISCOURSE_ROLES.indexOf(role)]);
    }
  });

  it('reads no source name: other names of agencies in dateline and credit change no role', () => {
    const withDateline = (agency: string): RoleDocument => ({
      ...BRIDGE,
      sentences: BRIDGE.sentences.map((sentence, i) =>
        i === 0 ? { ...sentence, text: `VELA, March 3 (${agency}) -- ${sentence.text}` } : sentence,
      ),
    });
    const one = labelRoles(withDateline('Xinhua')).map(({ distribution }) => distribution);
    const other = labelRoles(withDateline('Northern Wire')).map(({ distribution }) => distribution);
    expect(other).toEqual(one);
  });
});

const anyDocument: fc.Arbitrary<RoleDocument> = fc.record({
  title: fc.string({ unit: 'binary', maxLength: 40 }),
  language: fc.constantFrom(null, 'en', 'en-GB', 'de', 'ja', 'zh-Hans', 'ar', 'x', ''),
  sentences: fc.array(
    fc.record({
      text: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom(
          '',
          ' ',
          '“',
          '\ud800',
          '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 said “x',
          '١٢٣ ٪',
          'He said 2019, 1999 and 99999.',
          'A\u0301\u200f',
        ),
      ),
      paragraphStart: fc.boolean(),
    }),
    { maxLength: 12 },
  ),
});

describe('for any document at all', () => {
  it('gives one label a sentence, whose distribution sums to 1', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const labels = labelRoles(document);
        expect(labels).toHaveLength(document.sentences.length);
        for (const { role, confidence, distribution, speaker, speech } of labels) {
          expect(distribution).toHaveLength(DISCOURSE_ROLES.length);
          expect(distribution.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          expect(distribution.every((p) => p >= 0 && p <= 1)).toBe(true);
          expect(DISCOURSE_ROLES).toContain(role);
          expect(confidence).toBeGreaterThanOrEqual(0);
          if (speaker !== null) expect(speech).toBe(true);
        }
      }),
    );
  });

  it('says the same twice', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(labelRoles(document)).toEqual(labelRoles(document));
      }),
      { numRuns: 30 },
    );
  });

  it('names a speaker only in words of the document', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const all = document.sentences.map(({ text }) => text).join('\n');
        for (const { speaker } of labelRoles(document)) if (speaker !== null) expect(all).toContain(speaker);
      }),
    );
  });

  it('labels ten thousand sentences, and one sentence of a hundred thousand words', () => {
    const sentences = Array.from({ length: 10_000 }, (_, i) => ({
      text: `In ${1900 + (i % 120)} the town “of ${i} houses” said it would rise.`,
      paragraphStart: i === 0,
    }));
    expect(labelRoles({ title: 'A town', language: 'en', sentences })).toHaveLength(10_000);
    const long = [{ text: 'She said “no” in 1999. '.repeat(20_000), paragraphStart: true }];
    expect(labelRoles({ title: 'A town', language: 'en', sentences: long })).toHaveLength(1);
  }, 60_000);
});
