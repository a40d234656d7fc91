import { describe, expect, it } from 'vitest';
import { READY_MADE_RULES, summarise } from '../../src/engine/index.ts';
import { ALL_RULES, accepting, articleOf, ruleOf } from './article.ts';
import { STORY, shown, story } from './story.ts';

const STANDARD = { rules: READY_MADE_RULES, length: 'standard' } as const;

describe('a brief', () => {
  const brief = shown(READY_MADE_RULES);
  const lines = Object.values(brief).flat();

  it('opens with what happened', () => {
    expect(brief['latest']?.[0]).toBe(STORY[0]);
  });

  it('shows nothing of a block that may be no story, unless the reader asks for it', () => {
    const text = STORY[2]!;
    const article = articleOf(
      STORY.map((one) => ({ kind: 'paragraph', text: one, ...(one === text && { doubtful: true }) })),
      { title: story.title },
    );
    expect(lines).toContain(text);
    expect(Object.values(shown(READY_MADE_RULES, article)).flat()).not.toContain(text);
    const buses = ruleOf('buses', { accepts: accepting({ phrases: ['buses'] }) });
    expect(shown([buses], article)['buses']).toEqual([text]);
  });

  it('asks no questions and shows no list leads', () => {
    for (const line of lines) expect(line).not.toMatch(/[?:]$/u);
  });

  it('shows no line that leans on one that is not there', () => {
    expect(lines.some((line) => line.startsWith('However'))).toBe(
      lines.some((line) => line.startsWith('Why')),
    );
    const follows = lines.indexOf('It was the longest of the year.');
    if (follows >= 0) expect(lines[follows - 1]).toMatch(/^The decision passed/u);
  });

  it('tells a reader why each line is there', () => {
    const { sentences } = summarise(story, STANDARD);
    expect(sentences[0]!.evidence.map(({ cause }) => cause)).toEqual(
      expect.arrayContaining(['opensStory', 'headlineWords']),
    );
    const quote = sentences.find(({ text }) => text.startsWith('“We cannot'))!;
    expect(quote.evidence.map(({ cause }) => cause)).toContain('quotesSpeaker');
    const sums = sentences.find(({ text }) => text.startsWith('About 18,000'))!;
    expect(sums.evidence).toContainEqual({ stage: 'salience', cause: 'figures', weight: 2 });
  });

  it('gets shorter and longer with the setting', () => {
    const count = (length: 'short' | 'standard' | 'long'): number =>
      summarise(story, { rules: READY_MADE_RULES, length }).brief!.sections.flatMap(
        ({ sentences }) => sentences,
      ).length;
    expect(count('short')).toBeLessThan(count('standard'));
    expect(count('standard')).toBeLessThan(count('long'));
  });

  it('of six sentences has two', () => {
    const starts = STORY.map((_, start) => start);
    const ofSix = starts.flatMap((start) =>
      [3, 4, 5, 6].flatMap((count) => {
        const { brief, sentences } = summarise(articleOf(STORY.slice(start, start + count)), STANDARD);
        return sentences.length === 6 ? [brief!] : [];
      }),
    );
    expect(ofSix.length).toBeGreaterThan(3);
    for (const { sections } of ofSix) expect(sections.flatMap(({ sentences }) => sentences)).toHaveLength(2);
  });

  it('shows no section that has nothing to say', () => {
    expect(
      Object.keys(
        shown([...READY_MADE_RULES, ruleOf('user-x', { accepts: accepting({ phrases: ['zebra'] }) })]),
      ),
    ).not.toContain('user-x');
    expect(
      Object.keys(
        shown(ALL_RULES, articleOf(['One thing happened. Another thing happened. A third one did.'])),
      ),
    ).not.toContain('said');
  });

  it('does not repeat the headline as The latest when a fuller sentence exists', () => {
    const repeated = articleOf(['Port Ellery closes Harbour Bridge to cars.', ...STORY], {
      title: story.title,
    });
    expect(shown(READY_MADE_RULES, repeated)['latest']?.[0]).toBe(STORY[0]);
  });

  it('shows one of two sentences that say the same', () => {
    const twice = articleOf([...STORY.slice(0, 5), STORY[2]!, ...STORY.slice(5)], { title: story.title });
    const all = Object.values(shown(READY_MADE_RULES, twice)).flat();
    expect(all.filter((line) => line === STORY[2]).length).toBeLessThanOrEqual(1);
  });
});

describe('the reader’s rules', () => {
  const phrase = ruleOf('user-money', { accepts: accepting({ phrases: ['million doll*'] }) });

  it('win over the model by phrase, and say by which', () => {
    const summary = summarise(story, { rules: [...READY_MADE_RULES, phrase], length: 'standard' });
    const [index] = summary.brief!.sections.find(({ id }) => id === 'user-money')!.sentences;
    expect(summary.sentences[index!]!.text).toContain('240 million dollars');
    expect(summary.sentences[index!]!.evidence[0]).toEqual({
      stage: 'section',
      cause: 'phrase',
      weight: 1,
      detail: 'million doll*',
    });
  });

  it('lose their own phrase to their own exclusion', () => {
    expect(shown([...READY_MADE_RULES, { ...phrase, excludes: ['new one'] }])['user-money']).toBeUndefined();
  });

  it('take sentences by signal and by position', () => {
    const numbers = shown([ruleOf('user-n', { accepts: accepting({ signals: ['number'] }) })])['user-n'];
    expect(numbers?.every((line) => /\d/u.test(line))).toBe(true);
    const opening = shown([
      ruleOf('user-o', { maxSentences: 1, accepts: accepting({ positions: ['opening'] }) }),
    ])['user-o'];
    expect(opening).toEqual([STORY[0]]);
  });

  it('change other sections only through the sentences they take', () => {
    const own = ruleOf('user-own', { accepts: accepting({ phrases: ['ferry', 'chamber'] }) });
    const before = shown([...READY_MADE_RULES, own]);
    const withPhrase = shown([...READY_MADE_RULES, own, phrase]);
    expect(withPhrase['user-own']).toEqual(before['user-own']);
    expect(withPhrase['latest']).toEqual(before['latest']);
    const greedy = { ...phrase, accepts: accepting({ phrases: ['ferry'] }) };
    const shared = shown([...READY_MADE_RULES, own, greedy]);
    expect([...(shared['user-own'] ?? []), ...(shared['user-money'] ?? [])].sort()).toEqual(
      [...before['user-own']!].sort(),
    );
  });
});

describe('a full rule', () => {
  const COUNCIL = [
    'The city council approved a 40 million euro plan on Tuesday to rebuild the old bridge.',
    'He said the council had waited for the money since the spring of last year.',
    'Residents of the southern district complained about long detours and empty shops.',
    'She told the council that prices would climb by a tenth within one year.',
    'Police closed three roads near the quay before the meeting began.',
    'The first crossing on this site was built of wood in 1788.',
    'About 18,000 drivers used it every day before it was shut.',
    'Engineers found deep cracks in the main supports in 2021.',
    'Ferries will run every ten minutes until the work is done.',
  ];
  const rule = ruleOf('user-council', { maxSentences: 1, accepts: accepting({ phrases: ['council'] }) });
  const article = articleOf(COUNCIL);

  it('lifts no bar on a sentence with its phrase in the sections of others', () => {
    for (const length of ['standard', 'long'] as const) {
      const { brief } = summarise(article, { rules: [...READY_MADE_RULES, rule], length });
      expect(brief?.sections.find(({ id }) => id === 'user-council')?.sentences).toHaveLength(1);
      for (const section of brief!.sections.filter(({ id }) => id !== 'user-council'))
        for (const { sentences } of section.items)
          expect(COUNCIL[sentences[0]!]).not.toMatch(/^(?:He|She) /u);
    }
  });
});

describe('a phrase that is in the opening sentence alone', () => {
  const rule = ruleOf('user-piers', {
    maxSentences: 1,
    accepts: accepting({ phrases: ['two of its piers'] }),
  });

  it('wins it, and The latest opens with another', () => {
    const brief = shown([...READY_MADE_RULES, rule]);
    expect(brief['user-piers']).toEqual([STORY[0]]);
    expect(brief['latest']).toHaveLength(1);
    expect(brief['latest']).not.toContain(STORY[0]);
  });

  it('leaves it to The latest where nothing else can open the brief', () => {
    const everything = ruleOf('user-all', { maxSentences: 20, accepts: accepting({ phrases: ['*'] }) });
    expect(shown([...READY_MADE_RULES, everything])['latest']?.length).toBeGreaterThan(0);
  });

  it('takes nothing from The latest where the rule is filled by other sentences', () => {
    const bridge = { ...rule, accepts: accepting({ phrases: ['of the year', 'engineers found'] }) };
    const taken = shown([...READY_MADE_RULES, bridge])['user-piers']!;
    expect(taken).toHaveLength(1);
    expect(shown([...READY_MADE_RULES, bridge])['latest']?.[0] === STORY[0]).toBe(taken[0] !== STORY[0]);
  });
});

describe('rules that leave nothing', () => {
  it('are a failure, not a brief without sections', () => {
    const rules = READY_MADE_RULES.map((rule) => ({ ...rule, excludes: ['*'] }));
    const summary = summarise(story, { ...STANDARD, rules, sentenceBudget: 2 });
    expect(summary).toMatchObject({ brief: null, failure: { kind: 'nothingFits' } });
    expect(summary.summary).toHaveLength(2);
    expect(summarise(story, { ...STANDARD, rules: [] }).failure).toEqual({ kind: 'nothingFits' });
  });

  it('leave The latest an opening where only others exclude everything', () => {
    const rules = READY_MADE_RULES.map((rule) =>
      rule.id === 'latest' ? rule : { ...rule, excludes: ['*'] },
    );
    expect(Object.keys(shown(rules))).toEqual(['latest']);
  });
});
