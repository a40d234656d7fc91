import { openData } from '../../bench/data.ts';
import { readArticle } from '../../bench/page-articles.ts';
import { READY_MADE_RULES } from '../../src/engine/index.ts';
import { understand } from '../../src/engine/pipeline.ts';
import type { BriefInput } from '../../src/engine/select/brief-input.ts';
import { lineFeatures } from '../../src/engine/select/judge/features.ts';
import { judgeAll, judgeInput } from '../../src/engine/select/lines.ts';
import { foldsByOwner } from '../extraction/folds.ts';
import type { Example } from './logistic.ts';
import { type MarkedPage, placesOf, readMarks } from './marks.ts';
import { FOLDS, JUDGE_NAMES, type JudgeName } from './settings.ts';

const MARKED_AS: Readonly<Record<JudgeName, 'needsContext' | 'empty'>> = {
  needsContext: 'needsContext',
  isEmpty: 'empty',
};

/** A marked page as the engine reads it now. */
export interface ReadPage {
  readonly input: BriefInput;
  readonly marked: MarkedPage;
  /** Where each marked sentence stands now; -1 where it is gone. */
  readonly places: readonly number[];
  /** Every owner's pages are held back in one fold. */
  readonly fold: number;
}

type Examples = Readonly<Record<JudgeName, readonly Example[]>>;

/** All marked pages, and their marked sentences beside those that the readers had read already as examples for each judge. */
export async function readMarkedPages(): Promise<{
  readonly pages: readonly ReadPage[];
  readonly examples: Examples;
}> {
  const data = await openData();
  if (data === null) throw new Error('The data folder is absent: set NEWSBRIEF_DATA.');
  const marks = readMarks();
  const rowById = new Map(data.pages().map((row) => [row.id, row]));
  const foldOf = foldsByOwner(
    marks.flatMap(({ page }) => rowById.get(page) ?? []),
    FOLDS,
  );
  const pages = marks.flatMap((marked): readonly ReadPage[] => {
    const row = rowById.get(marked.page);
    const article = row === undefined ? null : readArticle(data, row);
    if (row === undefined || article === null) return [];
    const { input } = understand(article, { rules: READY_MADE_RULES, length: 'standard' });
    const texts = input.weighed.sentences.map(({ text }) => text);
    return [{ input, marked, places: placesOf(marked, texts), fold: foldOf(row) }];
  });
  const examples: Record<JudgeName, Example[]> = { needsContext: [], isEmpty: [] };
  for (const page of pages) for (const judge of JUDGE_NAMES) examples[judge].push(...examplesOf(page, judge));
  return { pages, examples };
}

function examplesOf({ input, marked, places, fold }: ReadPage, judge: JudgeName): readonly Example[] {
  const opening = marked.opening.map((at) => places[at]!);
  if (opening.includes(-1)) return [];
  const rows = lineFeatures(judgeInput(input, judgeAll(input), opening, ''));
  return places.flatMap((place, at) => {
    if (place < 0 || marked.opening.includes(at)) return [];
    const readers = marked.readers.filter((reader) => reader[MARKED_AS[judge]].includes(at));
    return [{ row: rows[place]!, target: readers.length / marked.readers.length, fold }];
  });
}
