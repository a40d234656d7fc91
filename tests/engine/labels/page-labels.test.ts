import { describe, expect, it } from 'vitest';
import { type Block, READY_MADE_RULES, summarise } from '../../../src/engine/index.ts';
import { findPageLabels } from '../../../src/engine/labels/page-labels.ts';
import { accepting, articleOf, bullet, heading, ruleOf } from '../article.ts';

const OPTIONS = { rules: READY_MADE_RULES, length: 'standard' } as const;

/** A blog post in the shape of a brief, written for this test. */
const BRIEF: readonly (string | Block)[] = [
  'The latest: The harbour board has voted to close the fish market in May. The vote ended a quarrel of three years.',
  'Go deeper:',
  bullet('Forty stalls will have to leave the quay.'),
  bullet('The board says the roof is unsafe. It has not shown the report to the traders.'),
  bullet('A court will hear the traders in June.'),
  'Zoom out: Markets of this kind are closing along the whole coast. Only nine are left of thirty.',
  bullet('The oldest of them dates from 1871. It was rebuilt after a storm.'),
  heading('Leave a reply'),
  'Your address will not be published.',
];

const ids = (rules: Parameters<typeof findPageLabels>[1], ...blocks: (string | Block)[]) =>
  findPageLabels(articleOf(blocks), rules).labelByBlock.map((label) => label?.ruleId ?? null);

describe('findPageLabels', () => {
  it('reads labels as leads, as lines of their own, as headings and as list leads', () => {
    expect(
      ids(READY_MADE_RULES, 'The latest:', 'It rained.', 'More rain.', heading('Zoom out'), 'Why.'),
    ).toEqual(['latest', 'latest', 'latest', null, 'zoomOut']);
    expect(
      ids(READY_MADE_RULES, 'Go deeper', bullet('One fell.'), bullet('Why it matters: Two fell.')),
    ).toEqual(['deeper', 'deeper', 'whyItMatters']);
  });

  it('knows aliases, and both kinds of apostrophe, in any case', () => {
    expect(ids(READY_MADE_RULES, 'WHAT’S NEW: It rained.', "What's next — More rain.")).toEqual([
      'latest',
      'next',
    ]);
  });

  it('ends a label at a heading that is none', () => {
    expect(ids(READY_MADE_RULES, 'The latest', 'It rained.', heading('Comments'), 'First!')).toEqual([
      'latest',
      'latest',
      null,
      null,
    ]);
  });

  it('holds a label that leads a text for that text and the list behind it, no further', () => {
    expect(
      ids(
        READY_MADE_RULES,
        'Zoom out: It rained.',
        bullet('One fell.'),
        '• Two fell.',
        'It was a Monday.',
        bullet('Three fell.'),
      ),
    ).toEqual(['zoomOut', 'zoomOut', 'zoomOut', null, null]);
  });

  it('knows a label by a full stop, a spaced hyphen, or by the sentence that opens behind it', () => {
    const texts = [
      'The latest. It rained.',
      'Zoom out - It rained.',
      'The latest It rained.',
      'Go deeper',
      'Zoom out Rain fell.',
      'Why it matters “The rain fell.”',
    ];
    const article = articleOf(texts);
    const { labelByBlock, bodyStarts } = findPageLabels(article, READY_MADE_RULES);
    expect(labelByBlock.map((label) => label?.ruleId)).toEqual([
      'latest',
      'zoomOut',
      'latest',
      'deeper',
      'zoomOut',
      'whyItMatters',
    ]);
    expect(texts.map((text, i) => text.slice(bodyStarts[i]))).toEqual([
      'It rained.',
      'It rained.',
      'It rained.',
      '',
      'Rain fell.',
      '“The rain fell.”',
    ]);
  });

  it('takes no sentence that begins with the words of a label for one', () => {
    const texts = [
      'The latest US figures show a fall.',
      'What happened Monday is not known.',
      'Go deeper Down the mine.',
      'Details The Times has seen are new.',
      'The background - in part - is known.',
    ];
    const own = texts.map((text) => ids(READY_MADE_RULES, text)[0]);
    expect(own.slice(0, 4)).toEqual([null, null, null, null]);
    expect(ids(READY_MADE_RULES, 'Zoom out:', texts[0]!, texts[1]!)).toEqual([
      'zoomOut',
      'zoomOut',
      'zoomOut',
    ]);
  });

  it('prefers a title to an alias and a rule that is on to one that is off', () => {
    const rules = [
      ruleOf('user-off', { enabled: false, title: 'Stakes' }),
      ruleOf('user-alias', { aliases: ['Stakes'] }),
      ruleOf('user-title', { title: 'Stakes' }),
    ];
    expect(ids(rules, 'Stakes: High.')).toEqual(['user-title']);
    expect(ids(rules.slice(0, 2), 'Stakes: High.')).toEqual(['user-alias']);
  });

  it('takes no colon or dash inside an ordinary sentence for a label', () => {
    expect(
      ids(READY_MADE_RULES, 'The mayor said: go deeper.', 'The latest on the storm – rain – is bad.'),
    ).toEqual([null, null]);
  });
});

describe('a page that is itself a brief', () => {
  const summary = summarise(articleOf(BRIEF, { title: 'Fish market to close' }), OPTIONS);
  const textsOf = (id: string) =>
    summary.brief?.sections
      .find((section) => section.id === id)
      ?.items.map(({ kind, sentences }) => [
        kind,
        sentences.map((index) => summary.sentences[index]!.text).join(' '),
      ]);

  it('is shown whole, every line under its own label, the labels left out', () => {
    expect(textsOf('latest')).toEqual([
      [
        'paragraph',
        'The harbour board has voted to close the fish market in May. The vote ended a quarrel of three years.',
      ],
    ]);
    expect(textsOf('deeper')).toEqual([
      ['bullet', 'Forty stalls will have to leave the quay.'],
      ['bullet', 'The board says the roof is unsafe. It has not shown the report to the traders.'],
      ['bullet', 'A court will hear the traders in June.'],
    ]);
    expect(textsOf('zoomOut')).toEqual([
      ['paragraph', 'Markets of this kind are closing along the whole coast. Only nine are left of thirty.'],
      ['bullet', 'The oldest of them dates from 1871. It was rebuilt after a storm.'],
    ]);
  });

  it('says which label of the page put a line where it is', () => {
    expect(summary.sentences[0]!.evidence[0]).toEqual({
      stage: 'section',
      cause: 'pageLabel',
      weight: 1,
      detail: 'The latest',
    });
  });

  it('keeps each section to its maximum', () => {
    const rules = READY_MADE_RULES.map((rule) =>
      rule.id === 'deeper' ? { ...rule, maxSentences: 2 } : rule,
    );
    const { brief } = summarise(articleOf(BRIEF), { rules, length: 'standard' });
    expect(brief?.sections.find(({ id }) => id === 'deeper')?.sentences).toHaveLength(2);
  });

  it('gives way to the reader’s phrase, and that to an exclusion', () => {
    const mine = ruleOf('user-court', { accepts: accepting({ phrases: ['a court'] }) });
    const moved = summarise(articleOf(BRIEF), { rules: [...READY_MADE_RULES, mine], length: 'standard' });
    const court = moved.sentences.findIndex(({ text }) => text.startsWith('A court'));
    expect(moved.brief?.sections.find(({ id }) => id === 'user-court')?.sentences).toEqual([court]);
    const never = summarise(articleOf(BRIEF), {
      rules: [...READY_MADE_RULES, { ...mine, excludes: ['traders'] }],
      length: 'standard',
    });
    expect(never.brief?.sections.find(({ id }) => id === 'user-court')).toBeUndefined();
    expect(never.brief?.sections.find(({ id }) => id === 'deeper')?.sentences).toContain(court);
  });
});

describe('one label on an ordinary page', () => {
  const QUIET = [
    'The council voted.',
    'The mayor agreed with it.',
    'Traders were angry.',
    'Buses ran late.',
    'The bridge is old.',
  ];
  const page = articleOf([
    ...QUIET.map((text) => `${text} It was Monday evening and it rained in the town.`),
    heading('Background'),
    'The bridge was opened in 1931 by the king. Who paid for it?',
    'It has been repaired twice since then.',
    heading('Comments'),
    'Nobody else had anything to say about the bridge.',
  ]);

  it('puts its text under the section, but no question and no line that leans on one that is not there', () => {
    const summary = summarise(page, { rules: READY_MADE_RULES, length: 'long' });
    const zoomOut = summary.brief?.sections.find(({ id }) => id === 'zoomOut');
    const texts = zoomOut?.sentences.map((index) => summary.sentences[index]!.text) ?? [];
    expect(texts).toContain('The bridge was opened in 1931 by the king.');
    expect(texts).not.toContain('Who paid for it?');
    expect(texts).not.toContain('It has been repaired twice since then.');
  });
});
