import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { explainPage, type PageReading } from '../../src/page/index.ts';

export const ADDRESS = 'https://valley-courier.example/transport/night-trains-approved';

export const openPage = (html: string): Document => new JSDOM(html, { url: ADDRESS }).window.document;

export const openFixture = (name: string): Document =>
  openPage(readFileSync(fileURLToPath(new URL(`../fixtures/pages/${name}`, import.meta.url)), 'utf8'));

export type ArticleReading = Extract<PageReading, { kind: 'article' }>;

export function readArticle(document: Document): ArticleReading {
  const { reading } = explainPage(document, { url: ADDRESS, force: false });
  if (reading.kind !== 'article') throw new Error(`no article: ${reading.cause}`);
  return reading;
}

export const textsOf = ({ article }: ArticleReading): string[] => article.blocks.map(({ text }) => text);

/** Paragraphs of one story, written for the tests. */
export const STORY: readonly string[] = [
  'The dam above Aldbury will be lowered by four metres after inspectors found cracks in its eastern wing, the water board said on Tuesday.',
  'About three hundred people who live below the dam were told to be ready to leave their houses within an hour until the work is finished.',
  '“We would rather lower the lake once too often than once too late,” said Karin Oduya, the chief engineer of the water board.',
  'The cracks were found by a diver who was looking for a lost camera, according to the report that the board has published.',
  'They are up to six metres long and run along a joint that was poured in the winter of 1963, when concrete froze before it had set.',
  'Lowering the lake will take nine days, and the turbines will stand still for most of that time.',
  'The power company expects to buy the missing electricity from its neighbours and says that prices will not rise before the autumn.',
  'A second inspection is planned for the end of June, when the water is at its lowest and the foot of the wall falls dry.',
];

export const paragraphs = (texts: readonly string[], attributes = ''): string =>
  texts.map((text) => `<p${attributes}>${text}</p>`).join('\n');

const HEADLINE = 'Dam above Aldbury to be lowered after cracks are found';

/** A news page around a body, with the furniture that every page has. */
export function pageOf(
  body: string,
  options: { head?: string; before?: string; after?: string; html?: string } = {},
): string {
  return `<!DOCTYPE html><html lang="en" ${options.html ?? ''}><head><title>${HEADLINE} - The Valley Courier</title>
<meta property="og:type" content="article"><meta property="og:title" content="${HEADLINE}">${options.head ?? ''}</head><body>
<header class="site-header"><nav class="menu"><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li><li><a href="/c">Culture</a></li></ul></nav></header>
${options.before ?? ''}<main><h1>${HEADLINE}</h1><div class="byline">By Leo Marsh</div>
${body}</main>${options.after ?? ''}
<section class="related"><h2>Related stories</h2><ul><li><a href="/1">New bridge over the Fern opens two years late</a></li><li><a href="/2">Tram line 4 closes for the whole summer</a></li></ul></section>
<footer class="site-footer"><p>© 2026 The Valley Courier. All rights reserved.</p></footer></body></html>`;
}
