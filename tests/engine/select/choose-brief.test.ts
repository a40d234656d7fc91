import { describe, expect, it } from 'vitest';
import { READY_MADE_RULES, summarise } from '../../../src/engine/index.ts';
import { understand } from '../../../src/engine/pipeline.ts';
import { chooseBrief } from '../../../src/engine/select/choose-brief.ts';
import { LINE_FEATURES } from '../../../src/engine/select/judge/features.ts';
import { JUDGES, type Judges } from '../../../src/engine/select/judge/index.ts';
import { accepting, articleOf, ruleOf } from '../article.ts';
import { STORY, shown, story } from '../story.ts';

describe('the choice of a brief', () => {
  it('shows nothing of what only leads up to its opening, unless the reader asks for it', () => {
    const scene = 'It is early, and a few gulls are sitting on the old wall by the harbour.';
    const article = articleOf([scene, ...STORY], { title: story.title });
    const withScene = shown(READY_MADE_RULES, article);
    expect(withScene['latest']?.[0]).toBe(STORY[0]);
    expect(Object.values(withScene).flat()).not.toContain(scene);
    const gulls = ruleOf('gulls', { accepts: accepting({ phrases: ['gulls'] }) });
    expect(shown([...READY_MADE_RULES, gulls], article)['gulls']).toEqual([scene]);
  });

  it('counts two letters as a word where a script writes no spaces: a long Japanese opening is not too long', () => {
    const opening =
      '港町の評議会は月曜日、橋脚二本にひびが見つかったことを受けて、来月から港大橋を自動車通行止めにすることを賛成九票、反対四票で決め、住民と商店主に協力を求めるとともに、迂回する路線バスの時刻表を作り直すと発表した。';
    const rest = [
      '橋を渡る車は一日に約一万八千台に上る。',
      '橋は一九三一年に開通し、一九八七年に修理された。',
    ];
    const article = articleOf([opening, ...rest, '評議会は六月に修理か架け替えかを決める見通しだ。'], {
      title: '港大橋、自動車通行止めに',
      language: 'ja',
    });
    expect(shown(READY_MADE_RULES, article)['latest']?.[0]).toBe(opening);
  });

  it('has four sentences where the article gives them, although each costs somewhat more than it is worth', () => {
    const dear = { bias: -0.8, weights: Object.fromEntries(LINE_FEATURES.map((name) => [name, 0])) };
    const judges = { needsContext: dear, isEmpty: JUDGES.isEmpty } as Judges;
    const { input } = understand(story, { rules: READY_MADE_RULES, length: 'standard' });
    const count = chooseBrief(input, judges).brief.sections.flatMap(({ sentences }) => sentences).length;
    // Three are worth their price.
    expect(count).toBeGreaterThanOrEqual(4);
  });

  it('makes one item of neighbours in a paragraph', () => {
    const { brief: whole, sentences } = summarise(story, { rules: READY_MADE_RULES, length: 'long' });
    const items = (whole?.sections ?? []).flatMap((section) => section.items);
    const pair = items.find((item) => item.sentences.length === 2);
    expect(pair).toBeDefined();
    const [first, second] = pair!.sentences.map((i) => sentences[i]!);
    expect(second!.blockIndex).toBe(first!.blockIndex);
  });
});
