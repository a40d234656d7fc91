import { type ChosenBrief, chooseBrief } from '../../src/engine/select/choose-brief.ts';
import { LINE_FEATURES, type LineFeature } from '../../src/engine/select/judge/features.ts';
import type { Judges } from '../../src/engine/select/judge/index.ts';
import { type ReadPage, readMarkedPages } from './documents.ts';
import { fitHeldOut, type Logistic } from './logistic.ts';
import { FOLDS, PENALTY } from './settings.ts';

/**
 * The marks on what the briefs of the marked pages show, with judges that have seen no page of the owner, and with
 * judges that say nothing.
 */
const { pages, examples } = await readMarkedPages();
const weightsOf = ({ bias, weights }: Logistic) => ({
  bias,
  weights: Object.fromEntries(LINE_FEATURES.map((name, f) => [name, weights[f]!])) as Record<
    LineFeature,
    number
  >,
});
const heldOutContext = fitHeldOut(examples.needsContext, FOLDS, PENALTY).map(weightsOf);
const heldOutEmpty = fitHeldOut(examples.isEmpty, FOLDS, PENALTY).map(weightsOf);
const NEVER = weightsOf({ bias: Number.NEGATIVE_INFINITY, weights: LINE_FEATURES.map(() => 0) });
const withOne = pages.filter(({ input }) => input.article.shownStandfirst !== undefined);
process.stdout.write(`${withOne.length} of ${pages.length} pages show a standfirst\n`);
report('judges held out', ({ fold }) => ({
  needsContext: heldOutContext[fold]!,
  isEmpty: heldOutEmpty[fold]!,
}));
report('no judges', () => ({ needsContext: NEVER, isEmpty: NEVER }));

function report(name: string, judgesOf: (page: ReadPage) => Judges): void {
  const sum = {
    pages: 0,
    items: 0,
    sentences: 0,
    needsContext: 0,
    without: 0,
    empty: 0,
    leads: 0,
    standfirsts: 0,
    unmarked: 0,
    clean: 0,
    choices: 0,
    picked: 0,
  };
  for (const page of pages) {
    const { brief } = chooseBrief(page.input, judgesOf(page));
    const found = count(page, brief);
    if (found === null) continue;
    sum.pages++;
    sum.items += found.items;
    sum.sentences += found.sentences;
    sum.needsContext += found.needsContext;
    sum.without += found.without;
    sum.empty += found.empty;
    sum.leads += Number(found.isLead);
    sum.standfirsts += Number(!found.isLead && brief.standfirst !== undefined);
    sum.unmarked += Number(found.without + found.empty === 0);
    sum.choices += found.choices;
    sum.picked += found.picked;
    sum.clean += Number(found.isLead && found.without + found.empty === 0);
  }
  const shareOf = (items: number): string => ((100 * items) / (sum.items - sum.pages)).toFixed(1);
  process.stdout.write(
    `${name}: ${sum.pages} pages, ${sum.items} items, ${sum.sentences} sentences; ${sum.needsContext} items beside the opening need context (${shareOf(sum.needsContext)} %), ${sum.without} of them are not right below the sentence before them (${shareOf(sum.without)} %), ${sum.empty} sentences are empty; ${sum.leads} openings are among the leads, ${sum.standfirsts} others under a standfirst; ${((100 * sum.picked) / sum.choices).toFixed(1)} % of ${sum.choices} items beside the opening are lines that a reader would have picked; ${sum.unmarked} briefs without a marked line, ${sum.clean} of them with such an opening\n`,
  );
}

/** By both readers alike. Only the first sentence of an item can miss its context. */
function count({ marked, places }: ReadPage, { sections }: ChosenBrief['brief']) {
  const [first, ...others] = sections.flatMap(({ items }) => items);
  if (first === undefined) return null;
  const isMarked = (place: number, mark: 'needsContext' | 'empty'): boolean =>
    marked.readers.every((reader) => reader[mark].includes(places.indexOf(place)));
  const items = [first, ...others];
  const shown = items.flatMap(({ sentences }) => sentences);
  const needing = items.flatMap(({ sentences: [opens] }, at) =>
    at > 0 && isMarked(opens!, 'needsContext')
      ? [{ opens: opens!, above: items[at - 1]!.sentences.at(-1)! }]
      : [],
  );
  const picks = marked.readers.flatMap(({ picked }) => picked ?? []).map((at) => places[at]!);
  // What stands beyond the sentences that the reader was given could not be picked.
  const choices = marked.readers[0]?.picked
    ? others.filter(({ sentences }) => places.includes(sentences[0]!))
    : [];
  const leads = new Set(marked.readers.flatMap(({ lead }) => lead).map((at) => places[at]!));
  return {
    items: items.length,
    sentences: shown.length,
    needsContext: needing.length,
    // What they need stands mostly there.
    without: needing.filter(({ opens, above }) => above !== opens - 1).length,
    empty: shown.filter((place) => isMarked(place, 'empty')).length,
    choices: choices.length,
    picked: choices.filter(({ sentences }) => sentences.some((place) => picks.includes(place))).length,
    isLead: leads.has(first.sentences[0]!),
  };
}
