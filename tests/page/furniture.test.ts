import { describe, expect, it } from 'vitest';
import { AFTER, AMID, FURNITURE_PAGES, type Kind, type Page } from './furniture-pages.ts';
import { type ArticleReading, openPage, readArticle } from './open-page.ts';

const WRAPPED: Readonly<Record<Kind, (text: string) => string>> = {
  caption: (text) => `<figure><img src="/a.jpg" alt=""><figcaption>${text}</figcaption></figure>`,
  credit: (text) => `<p class="photo-credit">${text}</p>`,
  related: (text) => `<p><strong>${text}</strong> <a href="/other">Aldbury</a></p>`,
  newsletter: (text) => `<div class="newsletter-box"><p>${text}</p><form><input type="email"></form></div>`,
  advert: (text) => `<div class="ad-slot"><span>${text}</span></div>`,
  app: (text) => `<p><em><a href="/app">${text}</a></em></p>`,
  share: (text) => `<ul class="share-bar"><li><a href="https://social.example/s">${text}</a></li></ul>`,
  player: (text) => `<div class="video-player"><p>${text}</p></div>`,
  shop: (text) => `<aside class="shop-widget"><p>${text}</p></aside>`,
  poll: (text) => `<div class="poll"><p>${text}</p><button>1</button></div>`,
  embed: (text) => `<blockquote class="twitter-tweet"><p>${text}</p></blockquote>`,
  firstAppeared: (text) => `<p><em>${text}</em></p>`,
  authorBio: (text) => `<div class="author-bio"><p>${text}</p></div>`,
  correction: (text) => `<p class="correction">${text}</p>`,
  donation: (text) => `<div class="donate-box"><p>${text}</p><a href="/give">→</a></div>`,
  subscription: (text) => `<div class="paywall-offer"><p>${text}</p></div>`,
  tags: (text) => `<ul class="tags"><li><a href="/t">${text}</a></li></ul>`,
  comments: (text) => `<section id="comments"><p>${text}</p></section>`,
  otherStory: (text) =>
    `<section class="more-stories"><article><h3><a href="/x">${text}</a></h3></article></section>`,
  ticker: (text) => `<div class="ticker"><a href="/live">${text}</a></div>`,
  consent: (text) => `<div class="cookie-consent" role="dialog"><p>${text}</p><button>OK</button></div>`,
};

function htmlOf({ language, title, byline, story, furniture }: Page): string {
  const amid = AMID.map((kind) => WRAPPED[kind](furniture[kind]));
  const between = story.flatMap((text, i) => [
    `<p>${text}</p>`,
    ...(i < 5 ? amid.slice(2 * i, 2 * i + 2) : []),
  ]);
  const after = [...amid.slice(10), ...AFTER.map((kind) => WRAPPED[kind](furniture[kind]))];
  const [bio, ...rest] = after;
  return `<!DOCTYPE html><html lang="${language}"><head><title>${title} - Courier</title><meta property="og:type" content="article">
<meta property="og:title" content="${title}"></head><body><header><nav><ul><li><a href="/n">A</a></li><li><a href="/s">B</a></li></ul></nav></header>
<main><article><h1>${title}</h1><div class="byline">${byline}</div><div class="article-body">${between.join('\n')}\n${bio ?? ''}</div>
${rest.join('\n')}</article></main><footer><p>© 2026 Courier</p></footer></body></html>`;
}

describe.each(FURNITURE_PAGES)('furniture ($language)', (page) => {
  const { article }: ArticleReading = readArticle(openPage(htmlOf(page)));
  const kept = article.blocks.map(({ text }) => text);

  it('leaves the whole story', () => {
    expect(kept.filter((text) => page.story.includes(text))).toEqual(page.story);
  });

  it.each([...AMID, ...AFTER])('is left out with a cause: %s', (kind) => {
    const text = page.furniture[kind];
    expect(kept.filter((block) => block.includes(text))).toEqual([]);
    const dropped = article.dropped.filter((block) => block.text.includes(text));
    expect(dropped.map(({ cause }) => cause)).not.toContain('');
    expect(dropped).not.toHaveLength(0);
  });
});
