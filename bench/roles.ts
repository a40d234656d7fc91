import { summarise } from '../src/engine/index.ts';
import { READY_MADE_RULES } from '../src/engine/sections/ready-made.ts';
import { DISCOURSE_ROLES, type DiscourseRole, type Summary } from '../src/engine/types.ts';
import { shownSentences } from './briefed-pages.ts';
import type { DataFolder, DiscourseRow } from './data.ts';
import { sampled, seededRandom } from './draw.ts';
import { digits, percent } from './figures.ts';
import { calibrationError, type Labelled, ROLE_BY_GOLD, scoreRoles } from './role-scores.ts';
import { textArticle } from './text-article.ts';
import type { BenchPart, Table } from './types.ts';

interface LabelledDocument {
  readonly summary: Summary;
  readonly golds: readonly DiscourseRole[];
  readonly newsbrief: readonly Labelled[];
  readonly position: readonly Labelled[];
  readonly majority: readonly Labelled[];
}

/** What the roles in each section should be, and the goals of the project for it. */
const SECTION_GOALS: readonly { id: string; roles: readonly DiscourseRole[]; goal: string }[] = [
  { id: 'latest', roles: ['mainEvent', 'consequence'], goal: '88 %, always shown' },
  { id: 'zoomOut', roles: ['previousEvent', 'currentContext', 'historicalEvent'], goal: '90 %' },
  { id: 'said', roles: ['evaluation', 'anecdotalEvent'], goal: '80 %, shown in 80 %' },
  { id: 'next', roles: ['expectation'], goal: '85 %, shown in 35 %' },
  { id: 'flashback', roles: ['historicalEvent'], goal: '85 %, shown in 45 %' },
];

/** Discourse roles on the validation documents through the whole engine, and what the sections show of them. */
export const benchRoles: BenchPart = async ({ data, sample, log }) => {
  const rows = sampled(data.discourse('validation'), sample);
  log(`${rows.length} validation documents`);
  const byPosition = positionBaseline(data);
  const documents = rows.map((row) => labelDocument(row, byPosition));
  const figures: Record<string, number> = {};
  return {
    title: 'Discourse roles',
    notes: [
      `NewsDiscourse validation, ${documents.length} documents, ${documents.flatMap((d) => d.golds).length} sentences, in %. 95 % interval: bootstrap over documents.`,
      'Baselines: the most frequent role of the training documents; the most frequent role of the training sentences at the same place (in twentieths of the document, the first sentence apart).',
      'Sections: the brief with every ready-made section on. Precision: share of its sentences whose gold role is one that it is for.',
    ],
    tables: [scoreTable(documents, figures), roleTable(documents), sectionTable(documents, figures)],
    figures,
  };
};

function labelDocument(
  row: DiscourseRow,
  byPosition: (place: number, count: number) => DiscourseRole,
): LabelledDocument {
  const { article, sentences } = textArticle({
    title: row.headline,
    language: 'en',
    sentences: row.sentences.map(({ text, para_start }) => ({ text, paragraphStart: para_start })),
  });
  const rules = READY_MADE_RULES.map((rule) => ({ ...rule, enabled: true }));
  const summary = summarise(article, { rules, length: 'standard', givenSentences: sentences });
  const golds = row.sentences.map(({ role }) => ROLE_BY_GOLD[role] ?? 'notContent');
  const labelled = (say: (index: number) => DiscourseRole): Labelled[] =>
    golds.map((gold, index) => ({ gold, said: say(index), confidence: 1 }));
  return {
    summary,
    golds,
    newsbrief: golds.map((gold, index) => ({
      gold,
      said: summary.sentences[index]?.role ?? 'notContent',
      confidence: summary.sentences[index]?.roleConfidence ?? 0,
    })),
    position: labelled((index) => byPosition(index, golds.length)),
    majority: labelled(() => byPosition(-1, 1)),
  };
}

/** The most frequent training role at a place; at place −1 of all places. */
function positionBaseline(data: DataFolder): (place: number, count: number) => DiscourseRole {
  const counts = new Map<string, Map<DiscourseRole, number>>();
  const add = (key: string, role: DiscourseRole): void => {
    const byRole = counts.get(key) ?? new Map<DiscourseRole, number>();
    counts.set(key, byRole.set(role, (byRole.get(role) ?? 0) + 1));
  };
  for (const { sentences } of data.discourse('train')) {
    for (const [index, { role }] of sentences.entries()) {
      const known = ROLE_BY_GOLD[role] ?? 'notContent';
      add('all', known);
      add(placeKey(index, sentences.length), known);
    }
  }
  return (place, count) => {
    const byRole = counts.get(place < 0 ? 'all' : placeKey(place, count)) ?? counts.get('all');
    return [...(byRole ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'currentContext';
  };
}

const placeKey = (index: number, count: number): string =>
  index === 0 ? 'first' : String(Math.floor((20 * index) / count));

function scoreTable(documents: readonly LabelledDocument[], figures: Record<string, number>): Table {
  const rows = (['newsbrief', 'position', 'majority'] as const).map((system) => {
    const labelled = documents.map((document) => document[system]);
    const scores = scoreRoles(labelled.flat());
    const [low, high] = macroInterval(labelled);
    figures[`${system}.macroF1`] = percent(scores.macroF1);
    figures[`${system}.accuracy`] = percent(scores.accuracy);
    const error = system === 'newsbrief' ? digits(calibrationError(labelled.flat()), 3) : '';
    if (error !== '') figures['calibrationError'] = error;
    return [
      system,
      percent(scores.macroF1),
      `${percent(low)}–${percent(high)}`,
      percent(scores.macroF1WithoutNotContent),
      percent(scores.accuracy),
      error,
    ];
  });
  return {
    title: 'Macro-F1 over nine roles',
    columns: ['system', 'macro-F1', '95 %', 'without notContent', 'accuracy', 'calibration error'],
    rows,
  };
}

function macroInterval(documents: readonly (readonly Labelled[])[], rounds = 300): [number, number] {
  const random = seededRandom(7);
  const scores = Array.from({ length: rounds }, () => {
    const drawn = documents.map(() => documents[Math.floor(random() * documents.length)] ?? []);
    return scoreRoles(drawn.flat()).macroF1;
  }).sort((a, b) => a - b);
  return [scores[Math.floor(0.025 * rounds)] ?? 0, scores[Math.floor(0.975 * rounds)] ?? 0];
}

function roleTable(documents: readonly LabelledDocument[]): Table {
  const labelled = documents.flatMap((document) => document.newsbrief);
  const { f1ByRole } = scoreRoles(labelled);
  return {
    title: 'F1 of each role',
    columns: ['role', 'gold sentences', 'F1'],
    rows: DISCOURSE_ROLES.map((role) => [
      role,
      labelled.filter(({ gold }) => gold === role).length,
      percent(f1ByRole[role]),
    ]),
  };
}

function sectionTable(documents: readonly LabelledDocument[], figures: Record<string, number>): Table {
  const rows = SECTION_GOALS.map(({ id, roles, goal }) => {
    let shownIn = 0;
    const golds = documents.flatMap(({ summary, golds }) => {
      const shown = summary.brief?.sections.find((section) => section.id === id)?.sentences ?? [];
      if (shown.length > 0) shownIn += 1;
      return shown.map((index) => golds[index]);
    });
    const right = golds.filter((gold) => gold !== undefined && roles.includes(gold)).length;
    figures[`section.${id}.precision`] = percent(right / golds.length);
    figures[`section.${id}.shownIn`] = percent(shownIn / documents.length);
    return [id, golds.length, percent(right / golds.length), percent(shownIn / documents.length), goal];
  });
  const shown = documents.flatMap(({ summary, golds }) =>
    shownSentences(summary).map((index) => golds[index]),
  );
  const notContent = shown.filter((gold) => gold === 'notContent').length;
  figures['notContentShown'] = percent(notContent / shown.length);
  rows.push(['all: not content', shown.length, percent(notContent / shown.length), '', '0 %']);
  return {
    title: 'What the sections show',
    columns: ['section', 'sentences', 'precision %', 'shown in % of articles', 'goal'],
    rows,
  };
}
