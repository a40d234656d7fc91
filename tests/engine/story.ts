import { type SectionRule, summarise } from '../../src/engine/index.ts';
import { articleOf } from './article.ts';

/** A story written for these tests: 15 sentences, with a quotation, figures, a look back and a look ahead. */
export const STORY = [
  'The town council of Port Ellery voted on Monday to close the Harbour Bridge to cars from next month after engineers found cracks in two of its piers.',
  'The decision passed by nine votes to four after a debate of three hours. It was the longest of the year.',
  'About 18,000 vehicles cross the bridge every day, and buses will have to take a detour of 6 kilometres.',
  '“We cannot gamble with the lives of the people who use this bridge,” said Mayor Hana Ito. “There was no other choice.”',
  'Shop owners on the east bank said that they feared for their trade. Why were they not asked?',
  'However, the chamber of commerce welcomed the vote.',
  'The bridge was opened in 1931 and was last repaired in 1987. A ferry had carried people across before.',
  'A report by the university of Larch in 2015 had warned that salt was eating into the steel, but no money was set aside for repairs.',
  'The council will decide in June whether to repair the piers or to build a new bridge. A new one would cost about 240 million dollars.',
  'Here is what is known so far:',
];
export const story = articleOf(STORY, { title: 'Port Ellery closes Harbour Bridge to cars' });

/** The texts of each section. */
export const shown = (rules: readonly SectionRule[], article = story): Record<string, string[]> => {
  const summary = summarise(article, { rules, length: 'standard' });
  return Object.fromEntries(
    (summary.brief?.sections ?? []).map(({ id, sentences }) => [
      id,
      sentences.map((i) => summary.sentences[i]!.text),
    ]),
  );
};
