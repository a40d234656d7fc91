import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeUrl } from '../../src/page/cite-url.ts';
import { decodeEntities } from '../../src/page/entities.ts';
import { readPage } from '../../src/page/index.ts';
import { readStructuredData } from '../../src/page/json-ld.ts';
import { decideDirection, decideLanguage } from '../../src/page/language.ts';
import { isoDate } from '../../src/page/metadata.ts';
import { withoutSiteName } from '../../src/page/title.ts';
import { ADDRESS, openPage, pageOf, paragraphs, STORY } from './open-page.ts';

describe('the title', () => {
  const titleOf = (html: string) => readPage(openPage(html), { url: ADDRESS, force: true }).article?.title;
  const body = `<div class="article-body">${paragraphs(STORY)}</div>`;

  it('is the visible headline, without the site name', () => {
    expect(titleOf(pageOf(body))).toBe('Dam above Aldbury to be lowered after cracks are found');
  });

  it('goes without the kicker that shares the heading', () => {
    const html = pageOf(body).replace('<h1>', '<h1><span class="kicker">Water</span> ');
    expect(titleOf(html)).toBe('Dam above Aldbury to be lowered after cracks are found');
  });

  it('is never a block', () => {
    const reading = readPage(openPage(pageOf(body)), { url: ADDRESS, force: true });
    expect(reading.article?.blocks.map(({ text }) => text)).toEqual(STORY);
  });

  it.each([
    ['Rain ends the drought | The Valley Courier', 'Rain ends the drought'],
    ['The Valley Courier - Rain ends the drought', 'Rain ends the drought'],
    ['Rain ends the drought - three charts', 'Rain ends the drought - three charts'],
    ['Rain-fed fields recover', 'Rain-fed fields recover'],
  ])('cuts the site name off %s', (given, wanted) => {
    expect(withoutSiteName(given, 'The Valley Courier', 'valley-courier.example')).toBe(wanted);
  });
});

describe('the address to cite', () => {
  it.each([
    ['https://a.example/x?utm_source=b&id=7&fbclid=9#top', null, 'https://a.example/x?id=7'],
    ['https://www.a.example/x?ref=1', 'https://a.example/story', 'https://a.example/story'],
    ['https://a.example/x', '/story?gclid=1', 'https://a.example/story'],
    ['https://a.example/x', 'https://other.example/x', 'https://a.example/x'],
    ['https://a.example/x', 'https://a.example/', 'https://a.example/x'],
    ['https://a.example/x', 'javascript:alert(1)', 'https://a.example/x'],
    ['', null, ''],
  ])('of %s with canonical %s is %s', (url, canonical, wanted) => {
    expect(citeUrl(url, canonical)).toBe(wanted);
  });
});

describe('language and direction', () => {
  it("takes the page's word unless the text contradicts it", () => {
    expect(decideLanguage(STORY.join(' '), ['en_GB', null])).toBe('en-GB');
    const zulu =
      'Umndeni wesaguga usele uxakekile emva kokuba sitholwe singasekho endlini yaso ngoLwesine olwedlule ' +
      'emgungundlovu lapho amaphoyisa athe aphenya icala lokubulala kanti umsolwa uzovela enkantolo ngesonto ';
    expect(decideLanguage(zulu.repeat(4), ['en', null])).toBeNull();
    expect(decideLanguage(zulu.repeat(4), ['en', 'zu'])).toBe('zu');
    expect(decideLanguage(STORY.join(' '), ['de', null])).toBe('en');
    expect(decideLanguage('Совет в среду вечером проголосовал за возвращение ночных поездов.', ['uk'])).toBe(
      'uk',
    );
    expect(decideLanguage('Совет в среду вечером проголосовал за возвращение ночных поездов.', ['en'])).toBe(
      'ru',
    );
    expect(decideLanguage('気象庁は13日、地震があったと発表した。', [null])).toBe('ja');
    expect(decideLanguage('', ['not a tag!', 'fr'])).toBe('fr');
  });

  it('lays Arabic and Hebrew out right to left', () => {
    expect(decideDirection('صوت المجلس مساء الأربعاء لصالح إعادة القطارات الليلية إلى الساحل', 'ar')).toBe(
      'rtl',
    );
    expect(decideDirection(STORY[0] ?? '', 'ar')).toBe('ltr');
    expect(decideDirection('', 'he')).toBe('rtl');
  });
});

describe('dates', () => {
  it.each([
    ['2026-02-11T18:30:00.123+0100', '2026-02-11T18:30:00+01:00'],
    ['2026-02-11 18:30', '2026-02-11T18:30'],
    ['2026-02', '2026-02'],
    ['11/02/2026', null],
    ['2026-13-45', null],
  ])('reads %s as %s', (given, wanted) => {
    expect(isoDate(given)).toBe(wanted);
  });
});

describe('structured data', () => {
  it('survives comments, stray commas, line feeds in strings and graphs', () => {
    const read = (text: string) => readStructuredData([text]).headline;
    expect(read('<!-- {"@type":"NewsArticle","headline":"A &amp; B"} -->')).toBe('A & B');
    expect(read('{"@type":"NewsArticle","headline":"A",}')).toBe('A');
    expect(read('{"@type":"NewsArticle","headline":"A\nB"}')).toBe('A B');
    expect(read('{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"A"}]}')).toBe('A');
    expect(read('{"@type":"NewsArticle"')).toBeNull();
  });

  it('never throws, whatever a script holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        expect(readStructuredData([json, text]).articleCount).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('decodes references once and leaves other text alone', () => {
    expect(decodeEntities('&amp;quot; &#8217;&#x2019; &Uuml; &nosuch; &#0;')).toBe(
      '&quot; ’’ Ü &nosuch; &#0;',
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeEntities(text.replaceAll('&', ''))).toBe(text.replaceAll('&', ''));
      }),
    );
  });
});
