import { seededRandom } from './draw.ts';

const WORDS =
  'the of council river bridge water city plan report minister works after before between night line train school house price law court team game season players coach market bank energy power winter summer garden doctor patient study field farm road north south east west people workers union company letter answer question river dam lake storm snow rain harvest vote party member seat budget million thousand year month week day hour street station airport harbour ship island village mountain valley forest'.split(
    ' ',
  );

/**
 * A news page of about `bytes` bytes as large pages are made: a story of thirty paragraphs, then scripts, teasers,
 * comments and menus in turn until the size is reached. The same seed, so a longer page begins like a shorter one.
 */
export function largePage(bytes: number): string {
  const random = seededRandom(7);
  const word = () => WORDS[Math.floor(random() * WORDS.length)] as string;
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const sentence = () => {
    const text = words(8 + Math.floor(random() * 14));
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = () => `<p class="story__paragraph">${sentence()} ${sentence()} ${sentence()}</p>`;
  const teaser = (id: number) =>
    `<article class="teaser teaser--wide" data-id="${id}"><a class="teaser__link" href="/news/${id}"><picture class="teaser__picture"><source srcset="/i/${id}-480.webp 480w, /i/${id}-960.webp 960w"><img src="/i/${id}.jpg" alt="${words(5)}" loading="lazy"></picture><div class="teaser__text"><span class="kicker">${word()}</span><h3 class="teaser__title">${words(9)}</h3><p class="teaser__lead">${sentence()}</p></div></a><time datetime="2026-03-0${1 + (id % 9)}">${1 + (id % 9)} March</time></article>`;
  const comment = (id: number) =>
    `<li class="comment" id="comment-${id}"><div class="comment__head"><b class="comment__author">${word()} ${word()}</b> <span class="comment__date">2 hours ago</span></div><div class="comment__body"><p>${sentence()} ${sentence()}</p></div><div class="comment__tools"><button type="button" aria-label="Reply">Reply</button><svg viewBox="0 0 24 24" width="24"><path d="M10 9V5l-7 7 7 7v-4.1c5 0 8.500 1.600 11 5.100-1-5-4-10-11-11z"/></svg><span>${id % 90}</span></div></li>`;
  const script = () =>
    `<script>window.state=${JSON.stringify({ items: Array.from({ length: 12 }, () => ({ title: words(6), url: `/x/${word()}`, tags: [word(), word()] })) })}</script>`;
  const parts = [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${words(8)} - The Valley Courier</title><meta property="og:type" content="article"></head><body><header class="site-header"><nav class="menu"><ul>${Array.from({ length: 40 }, () => `<li class="menu__item"><a href="/${word()}">${word()}</a></li>`).join('')}</ul></nav></header><main><article class="story"><h1 class="story__title">${words(9)}</h1><div class="story__body">${Array.from({ length: 30 }, paragraph).join('\n')}</div></article></main>`,
  ];
  let size = parts[0]?.length ?? 0;
  for (let id = 0; size < bytes; id++) {
    const part = [
      `<section class="rail"><h2>${words(3)}</h2>${teaser(id)}${teaser(id + 1)}${teaser(id + 2)}</section>`,
      `<ul class="comments">${comment(id)}${comment(id + 1)}${comment(id + 2)}</ul>`,
      script(),
    ].join('\n');
    parts.push(part);
    size += part.length;
  }
  return `${parts.join('\n')}<footer class="site-footer"><p>${sentence()}</p></footer></body></html>`;
}
