import { describe, expect, it } from 'vitest';
import type { BriefedPage } from '../../bench/briefed-pages.ts';
import type { Measures, PageRow } from '../../bench/measures.ts';
import { reportHtml, reportText } from '../../bench/report-page.ts';
import { textArticle } from '../../bench/text-article.ts';
import { summarise } from '../../src/engine/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';

const row: PageRow = {
  id: 'page-1',
  file: '',
  kind: 'article',
  source: '',
  url: null,
  lang: 'en-GB',
  truth_kind: '',
  truth: {},
};
const measures = {
  truthForLeaks: () => '',
  leakTest: () => (sentence: string) => sentence.includes('newsletter'),
} as Partial<Measures> as Measures;

function page(texts: readonly string[]): BriefedPage {
  const { article } = textArticle({
    title: 'Bridge <closed>',
    language: 'en',
    sentences: texts.map((text) => ({ text, paragraphStart: true })),
  });
  const { rules, length } = defaultSettings();
  return { row, article, summary: summarise(article, { rules, length }) };
}

const STORY = [
  'The city council voted on Tuesday to close the old river bridge to cars <script>alert(1)</script>.',
  'The decision follows a report that found cracks in two of the four pillars of the river bridge.',
  'Repair of the bridge would cost 12 million euros, the council said in its decision on Tuesday.',
  'Sign up for the newsletter of the river bridge council to read the report about cracks.',
];

describe('the reader’s report', () => {
  it('shows page text as text', () => {
    const html = reportHtml([page(STORY)], measures);
    expect(html).not.toContain('<script');
    expect(html).toContain('Bridge &lt;closed&gt;');
    expect(html).toContain('lang="en"');
  });

  it('marks leaks, sections, roles and reasons', () => {
    const html = reportHtml([page(STORY)], measures);
    expect(html).toMatch(/class="(shown )?leak"[^>]*>Sign up/);
    expect(html).toContain('<sup>The latest</sup>');
    expect(html).toMatch(/\[0\] mainEvent \d\.\d\d, salience/);
  });

  it('says so when there is no article or no brief', () => {
    const none = { row, article: null, summary: null };
    expect(reportHtml([none, page(['Short.'])], measures)).toMatch(
      /No article found[\s\S]*No brief: tooShort/,
    );
    expect(reportText([none], measures)).toContain('NO ARTICLE');
  });
});
