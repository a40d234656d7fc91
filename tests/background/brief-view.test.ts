import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readingSeconds } from '../../src/background/reading-time.ts';
import type { summarise } from '../../src/engine/index.ts';
import type { Sentence } from '../../src/engine/types.ts';
import { Failed } from '../../src/messages/failure.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { STORY } from './stories.ts';

const fake = await vi.hoisted(async () => (await import('./fake-browser.ts')).fakeBrowser());
vi.mock('../../src/platform/browser.ts', () => ({ browser: fake.browser }));

/** Of the page, as the engine hands it on; null: the brief has none. */
let standfirst: Sentence | null = null;
vi.mock('../../src/engine/index.ts', async (importOriginal) => {
  const engine = await importOriginal<{ summarise: typeof summarise }>();
  const withStandfirst: typeof summarise = (article, options) => {
    const summary = engine.summarise(article, options);
    return standfirst && summary.brief ? { ...summary, brief: { ...summary.brief, standfirst } } : summary;
  };
  return { ...engine, summarise: withStandfirst };
});

const { makeBriefView } = await import('../../src/background/brief-view.ts');

const settings = defaultSettings();
const GERMAN: Readonly<Record<string, string>> = {
  section_latest: 'Das Neueste',
  section_deeper: 'Im Einzelnen',
};

beforeEach(() => {
  standfirst = null;
  fake.browser.i18n.getMessage.mockReturnValue('');
});

describe('makeBriefView', () => {
  it('keeps the sentences that are shown, in document order, and nothing of the rest of the page', () => {
    const view = makeBriefView(STORY, 'hash', settings);
    const shown = view.brief.sections.flatMap(({ sentences }) => sentences);
    expect([...shown].sort((a, b) => a - b)).toEqual(view.sentences.map((_, index) => index));
    const places = view.sentences.map(({ blockIndex, start }) => blockIndex * 10_000 + start);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(view.article).not.toHaveProperty('blocks');
    expect(view.article).not.toHaveProperty('dropped');
    expect(JSON.stringify(view)).not.toContain('Share this');
  });

  it('has the same sentences in a section’s items as in the section', () => {
    for (const section of makeBriefView(STORY, 'hash', settings).brief.sections) {
      expect(section.items.flatMap(({ sentences }) => sentences)).toEqual(section.sentences);
    }
  });

  it('says how long the article and the brief take to read', () => {
    const view = makeBriefView(STORY, 'hash', settings);
    expect(view.articleReadingSeconds).toBeGreaterThan(view.briefReadingSeconds);
    expect(view.briefReadingSeconds).toBeGreaterThan(0);
    expect(view.articleSentenceCount).toBeGreaterThan(view.sentences.length);
  });

  it('keeps the standfirst beside the sentences, and counts the time that it takes', () => {
    const without = makeBriefView(STORY, 'hash', settings);
    expect(without.brief).not.toHaveProperty('standfirst');
    const text = 'The oldest crossing of the valley is for walkers from now on.';
    standfirst = { text, blockIndex: STORY.blocks.length, start: 0, end: text.length };
    const view = makeBriefView(STORY, 'hash', settings);
    expect(view.brief).toEqual({ ...without.brief, standfirst });
    expect(view.sentences).toEqual(without.sentences);
    expect(view.briefReadingSeconds).toBeCloseTo(
      without.briefReadingSeconds + readingSeconds([text], STORY.language),
    );
    expect(view.articleSentenceCount).toBe(without.articleSentenceCount);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('shows an untouched title in the language of the browser, and the reader’s own as it is', () => {
    fake.browser.i18n.getMessage.mockImplementation((key) => GERMAN[key] ?? '');
    const rules = settings.rules.map((rule) => (rule.id === 'deeper' ? { ...rule, title: 'Mehr' } : rule));
    const titles = makeBriefView(STORY, 'hash', { ...settings, rules }).brief.sections.map(
      ({ title }) => title,
    );
    expect(titles).toContain('Das Neueste');
    expect(titles).toContain('Mehr');
    expect(titles).not.toContain('Im Einzelnen');
  });

  it('throws the failure tooShort for an article without enough text', () => {
    const blocks = [{ kind: 'paragraph' as const, text: 'The pool is shut.' }];
    const make = () => makeBriefView({ ...STORY, blocks }, 'hash', settings);
    expect(make).toThrow(Failed);
    expect(make).toThrow('tooShort');
  });

  it('throws the failure nothingFits where the rules leave nothing', () => {
    const rules = settings.rules.map((rule) => ({ ...rule, excludes: ['*'] }));
    expect(() => makeBriefView(STORY, 'hash', { ...settings, rules })).toThrow('nothingFits');
  });

  it('is plain JSON', () => {
    const view = makeBriefView(STORY, 'hash', settings);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});
