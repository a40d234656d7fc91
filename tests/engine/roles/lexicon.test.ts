import { describe, expect, it } from 'vitest';
import { REPORTING_BY_LANGUAGE } from '../../../src/engine/lexicon/reporting-verbs.ts';
import { TENSE_BY_LANGUAGE } from '../../../src/engine/lexicon/tense-markers.ts';
import { compileMarkers } from '../../../src/engine/roles/features/markers.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ja', 'zh'];

describe.each(LANGUAGES)('the lists for %s', (language) => {
  const reporting = REPORTING_BY_LANGUAGE[language]!;
  const tense = TENSE_BY_LANGUAGE[language]!;
  const lists = [reporting.verbs, reporting.sources, tense.future, tense.past];

  it('are there, lower case, trimmed, each entry once', () => {
    for (const list of lists) {
      expect(list.length).toBeGreaterThan(2);
      expect(list.filter((entry) => entry !== entry.trim().toLowerCase() || entry === '')).toEqual([]);
      expect(list.filter((entry, i) => list.indexOf(entry) !== i)).toEqual([]);
    }
  });

  it('share no marker between past and future', () => {
    expect(tense.future.filter((entry) => tense.past.includes(entry))).toEqual([]);
  });
});

describe('compileMarkers', () => {
  it.each([
    ['en', 'The council will vote next week.', true],
    ['en', 'The council met twice.', false],
    ['de', 'Der Rat wird abstimmen.', true],
    ['fr', 'Le conseil votera d’ici lundi.', true],
    ['pl', 'Rada będzie głosować.', true],
    ['ja', '採決は来週の予定だ。', true],
    ['zh', '议会将于下周表决。', true],
    ['nl', 'De raad kwam tweemaal bijeen.', false],
  ])('finds markers of the future in %s: %s', (language, text, found) => {
    expect(compileMarkers(TENSE_BY_LANGUAGE[language]!.future, language).test(text)).toBe(found);
  });
});
