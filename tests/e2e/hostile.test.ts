import { afterEach, expect, it } from 'vitest';
import { waitFor } from './drivers/driver.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { slowness } from './machine.ts';
import { articlePage, BRIDGE, BRIDGE_TITLE } from './pages.ts';
import { readPopup } from './popup.ts';

/** What a page may cost its reader, from the click on, on a machine of the usual speed. */
const LIMIT_MS = 5_000;

const story = (parts: { before?: string; end?: string; head?: string }): string =>
  articlePage({ title: BRIDGE_TITLE, paragraphs: BRIDGE, ...parts }).replace(
    '</head>',
    `${parts.head ?? ''}</head>`,
  );
const script = (code: string): string => `<script>${code}</script>`;
const words = (count: number): string => 'lorem ipsum dolor sit amet '.repeat(Math.ceil(count / 5));

/** Each page has one trait; the story in it is whole, so a brief is what its reader expects. */
const PAGES: readonly (readonly [string, () => string])[] = [
  [
    '10 MB of HTML',
    () =>
      story({
        end: `<div>${`<div class="teaser"><h3><a href="/x">Another town, another bridge</a></h3><p>${words(60)}.</p></div>`.repeat(22_500)}</div>`,
      }),
  ],
  [
    '200,000 elements',
    () =>
      story({
        end: script(`const grid = document.createElement('div');
          for (let i = 0; i < 100000; i++) { const cell = document.createElement('div'); cell.append(document.createElement('span')); if (i % 10 === 0) cell.append('Cell ' + i); grid.append(cell); }
          document.body.append(grid);`),
      }),
  ],
  [
    'boxes nested 5,000 deep by a script',
    () =>
      story({
        // Not rendered: Chromium itself crashes when it lays such boxes out.
        end: script(`let inner = document.createElement('div'); inner.hidden = true; document.body.append(inner);
          for (let i = 0; i < 5000; i++) { const box = document.createElement('div'); inner.append(box); inner = box; }
          inner.append('The end of the well.');`),
      }),
  ],
  [
    'names that shadow the DOM',
    () =>
      story({
        before:
          '<img name="body"><img name="documentElement"><img name="implementation"><img name="createRange"><form><input name="children"><input name="childNodes"><input name="firstChild"><input name="attributes"><input name="getAttribute"><input name="nodeType"></form><form id="documentElement"><input id="parentNode" name="parentNode"></form>',
      }),
  ],
  [
    'broken markup',
    () =>
      story({
        before: '<div><b>Bold <a name="top">top <p>new <table><tr><p>cell</b></div></span></section>',
        end: '</div></article></main><p><p><p><ul><li><li',
      }),
  ],
  ['a text node of 3 million characters', () => story({ end: `<div>${words(550_000)}</div>` })],
  [
    'malformed and huge structured data',
    () =>
      story({
        head: `<script type="application/ld+json">{"@type": "NewsArticle", {{{</script><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${words(400_000)}"}</script><script type="application/ld+json">${'['.repeat(50_000)}</script>`,
      }),
  ],
  [
    '100,000 links',
    () =>
      story({
        end: script(`const list = document.createElement('ul');
          for (let i = 0; i < 100000; i++) { const item = document.createElement('li'); const link = document.createElement('a'); link.href = '/x' + i; link.append('Link number ' + i); item.append(link); list.append(item); }
          document.body.append(list);`),
      }),
  ],
  [
    'a page that never stops changing',
    () =>
      story({
        end: script(`const box = document.createElement('div'); document.body.append(box);
          setInterval(() => { box.replaceChildren(...Array.from({ length: 50 }, (_, i) => { const p = document.createElement('p'); p.append('Tick ' + i + ' ' + Math.random()); return p; })); }, 1);
          new MutationObserver(() => { document.title = 'Changed ' + performance.now(); }).observe(box, { childList: true });`),
      }),
  ],
];

inBothBrowsers('a hostile page', (stage) => {
  afterEach(() => stage().driver.closePopup());

  it.each(PAGES)('gives a brief within five seconds: %s', { timeout: 60_000 }, async (trait, makePage) => {
    const { driver, site } = stage();
    // An address of its own: at one that it has seen the popup shows the brief that it keeps.
    const name = `${trait.replace(/\W+/g, '-')}.html`;
    site.put(name, makePage());
    await driver.goTo(site.base + name);
    // What the browser itself takes to lay the page out is not counted: a reader clicks on a page that he sees.
    await driver.page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const limitMs = LIMIT_MS * slowness();
    const popup = await driver.clickToolbarButton();
    const shown = await waitFor('an answer', async () => {
      const now = await readPopup(popup);
      return /ready|failed/.test(now.state) && now;
    });
    const elapsedMs = Date.now() - driver.clickedAt;
    expect({ state: shown.state, failure: shown.failure }).toEqual({ state: 'ready', failure: null });
    expect(shown.sections[0]?.sentences.join(' ')).toContain('Stone Bridge');
    expect(elapsedMs).toBeLessThan(limitMs);
  });
});
