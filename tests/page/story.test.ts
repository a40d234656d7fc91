import { describe, expect, it } from 'vitest';
import { explainPage, readPage } from '../../src/page/index.ts';
import {
  ADDRESS,
  openFixture,
  openPage,
  pageOf,
  paragraphs,
  readArticle,
  STORY,
  textsOf,
} from './open-page.ts';

describe('an ordinary news page', () => {
  const reading = readArticle(openFixture('news-page.html'));
  const all = textsOf(reading).join('\n');

  it('gives the story from its first to its last paragraph', () => {
    expect(textsOf(reading)[0]).toMatch(/^The regional council voted/);
    expect(textsOf(reading).at(-1)).toMatch(/^The operator, Northern Sleepers/);
  });

  it('keeps the lists, quotes and headings of the story', () => {
    const kinds = reading.article.blocks.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'listItem')).toHaveLength(3);
    expect(kinds).toContain('heading');
    expect(all).toContain('We are paying for a memory');
  });

  it.each([
    'Photo: Tomas Wren',
    'Read more',
    'morning briefing',
    'Sign up',
    'Advertisement',
    'Share on',
    'By Ines',
    '18:30',
    'All rights reserved',
    'Contact her',
    'More from Transport',
    'Tram line 4',
    'Snow closes',
  ])('leaves out "%s"', (furniture) => {
    expect(all).not.toContain(furniture);
    expect(reading.article.dropped.some(({ text }) => text.includes(furniture))).toBe(true);
  });

  it('says of every dropped block why', () => {
    const causeOf = (part: string) => reading.article.dropped.find(({ text }) => text.includes(part))?.cause;
    expect(causeOf('Tomas Wren')).toBe('caption');
    expect(causeOf('Read more')).toBe('related');
    expect(causeOf('Advertisement')).toBe('advert');
    expect(causeOf('never miss a story')).toBe('newsletter');
    expect(causeOf('All rights reserved')).toBe('footer');
    expect(causeOf('Council approves night trains')).toBe('title');
  });

  it('states headline, author, site, time, language and standfirst', () => {
    expect(reading.article).toMatchObject({
      title: 'Council approves night trains to the coast',
      byline: 'Ines Hollander',
      siteName: 'The Valley Courier',
      publishedAt: '2026-02-11T18:30:00Z',
      language: 'en',
      direction: 'ltr',
      standfirst: 'Night trains will run again from May after a vote that split the ruling coalition.',
      partial: null,
      citeUrl: 'https://valley-courier.example/transport/night-trains-approved',
    });
  });
});

describe('a page that is a brief already', () => {
  const { article } = readArticle(openFixture('labelled-brief.html'));

  it('comes out with its labelled paragraphs and bullets and none of the furniture', () => {
    expect(article.blocks.map(({ kind, text }) => `${kind} ${text.slice(0, 24)}`)).toEqual([
      'paragraph The latest: The harbour ',
      'paragraph Go deeper:',
      'listItem The survey said that the',
      'listItem It also found that the s',
      'listItem Two fishing cooperatives',
      'listItem The authority expects th',
      'listItem A temporary pontoon coul',
      'paragraph Zoom out: Saltmere is no',
      'listItem Three of them have close',
    ]);
  });
});

describe('stories that templates tear apart', () => {
  const whole = (html: string) => textsOf(readArticle(openPage(html)));

  it('joins a body that ads have split into several containers', () => {
    const half = (from: number, to: number) =>
      `<div class="body__container">${paragraphs(STORY.slice(from, to))}</div>`;
    const ad = '<div class="ad-wrapper"><div class="ad-label">Advertisement</div></div>';
    expect(
      whole(pageOf(`<div class="page">${half(0, 3)}${ad}${half(3, 6)}${ad}${half(6, 8)}</div>`)),
    ).toEqual(STORY);
  });

  it('finds the rest in a paywall wrapper beside the first paragraph', () => {
    const body = `<div class="article-body">${paragraphs(STORY.slice(0, 1))}<div class="paywall-content">${paragraphs(STORY.slice(1))}</div></div>`;
    expect(whole(pageOf(body))).toEqual(STORY);
  });

  it('reads one box a section', () => {
    const body = STORY.map(
      (text) => `<div class="section"><div class="box"><div class="text"><p>${text}</p></div></div></div>`,
    ).join('');
    expect(whole(pageOf(body))).toEqual(STORY);
  });

  it('reads paragraphs that are only line breaks apart', () => {
    expect(whole(pageOf(`<div class="story-text">${STORY.join('<br><br>')}</div>`))).toEqual(STORY);
  });

  it('does not take a consent dialog for the article', () => {
    const consent = `<div class="consent-dialog" role="dialog" aria-modal="true"><h2>We value your privacy</h2>${paragraphs(
      [
        'We and our partners store and access information on a device, such as cookies, and process personal data for advertising and measurement.',
        'With your permission we and our partners may use precise geolocation data and identification through device scanning.',
        'You may click to consent to our processing as described above, or you may refuse to consent and change your preferences at any time.',
      ],
    )}<button>Accept all</button></div>`;
    expect(
      whole(pageOf(`<div class="article-body">${paragraphs(STORY)}</div>`, { before: consent })),
    ).toEqual(STORY);
  });

  it('tells a story once that also stands in one element for machines', () => {
    const copy = `<div class="article-text-copy" hidden>${STORY.join(' ')}</div>`;
    expect(whole(pageOf(`<div class="article-body">${paragraphs(STORY)}</div>`, { after: copy }))).toEqual(
      STORY,
    );
  });

  it('leaves out another story that the page appends', () => {
    const other = [
      'Goalkeeper Mina Osei saved three of five penalties on Sunday and took Fern Hollow to its first cup since 1988.',
      'The final against Northgate had ended without a goal after extra time in front of nine thousand spectators.',
      'Her teammates carried Osei across the pitch while the band played the anthem of the club twice over.',
      'Northgate coach Billie Crane said that her players had missed chances enough for three matches.',
    ];
    const first = `<article><div class="article-body">${paragraphs([...STORY, ...STORY.map((text) => text.replace(/\.$/, ', officials confirmed.'))])}</div></article>`;
    const second = `<article class="next"><h2>Fern Hollow wins the cup</h2><div class="article-body">${paragraphs(other)}</div></article>`;
    expect(whole(pageOf(first + second)).join(' ')).not.toContain('Osei');
  });

  it('reads a story inside an open shadow root, slots included', () => {
    const document = openPage(pageOf(`<news-story><p slot="lead">${STORY[0]}</p></news-story>`));
    const host = document.querySelector('news-story') as Element;
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('slot'));
    (root.firstChild as Element).setAttribute('name', 'lead');
    for (const text of STORY.slice(1)) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      root.append(paragraph);
    }
    expect(textsOf(readArticle(document))).toEqual(STORY);
  });

  it('needs no style: what a style would hide by class is read like the rest', () => {
    expect(
      whole(pageOf(`<div class="article-body js-loading" style="opacity:0">${paragraphs(STORY)}</div>`)),
    ).toEqual(STORY);
  });
});

describe('what is no article', () => {
  it('refuses a home page, unless it is asked to brief it anyway', () => {
    const refused = readPage(openFixture('home-page.html'), {
      url: 'https://valley-courier.example/',
      force: false,
    });
    expect(refused.kind).toBe('notArticle');
  });

  it('says so of an empty page, forced or not', () => {
    for (const force of [true, false])
      expect(readPage(openPage(''), { url: ADDRESS, force })).toEqual({
        kind: 'notArticle',
        article: null,
        cause: 'noText',
      });
  });

  it('does not refuse a story for the shape of its address', () => {
    const document = openPage(pageOf(`<div class="article-body">${paragraphs(STORY)}</div>`));
    expect(readPage(document, { url: 'https://valley-courier.example/', force: false }).kind).toBe('article');
  });
});

describe('explain', () => {
  it('gives every block of the page once, kept or with a cause', () => {
    const { fates, reading } = explainPage(openFixture('news-page.html'), { url: ADDRESS, force: false });
    if (reading.kind !== 'article') throw new Error('no article');
    expect(fates.filter(({ kept }) => kept).map(({ text }) => text)).toEqual(textsOf(reading));
    expect(fates.filter(({ kept, cause }) => kept !== (cause === ''))).toEqual([]);
    expect(fates.some(({ path }) => path.includes('div.newsletter-signup'))).toBe(true);
  });
});
