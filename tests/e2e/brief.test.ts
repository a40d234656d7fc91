import { afterEach, beforeEach, expect, it } from 'vitest';
import { waitFor } from './drivers/driver.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import {
  articlePage,
  BRIDGE,
  BRIDGE_PAGE,
  BRIDGE_TITLE,
  LABELLED_PAGE,
  STANDFIRST,
  STANDFIRST_PAGE,
} from './pages.ts';
import { readPopup, waitForBrief } from './popup.ts';

/** Runs in the page. */
function litText(): string | null {
  return [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).join('') || null;
}

inBothBrowsers('the brief', (stage) => {
  let count = 0;
  beforeEach(async () => {
    const { driver, site } = stage();
    site.put('bridge.html', BRIDGE_PAGE);
    // An address of its own for each test: nothing of an earlier one is in the cache.
    await driver.goTo(`${site.base}bridge.html?${++count}`);
  });
  afterEach(() => stage().driver.closePopup());

  it('appears after a click on the toolbar button, in sentences of the page, each once', async () => {
    const { driver, site } = stage();
    await driver.goTo(`${site.base}article.html`);
    const story = await driver.page.evaluate(() => document.querySelector('article')?.textContent ?? '');
    const shown = await waitForBrief(await driver.clickToolbarButton());
    const sentences = shown.sections.flatMap((section) => section.sentences);
    expect(shown.headline).toBe('Port Ellery votes to move its ferry terminal uphill');
    expect(shown.sections.map(({ id }) => id)).toContain('latest');
    expect(sentences.length).toBeGreaterThan(3);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(story).toContain(sentence);
  });

  it('says where it comes from and what it saves', async () => {
    const { driver } = stage();
    const shown = await waitForBrief(await driver.clickToolbarButton());
    expect(shown.text).toContain('The Valley Post');
    expect(shown.text).toContain('Ada Lind');
    expect(shown.text).toMatch(/\d+ (?:min|s)\b/);
  });

  it('marks the moment when it was painted', async () => {
    const popup = await stage().driver.clickToolbarButton();
    await waitForBrief(popup);
    const marks = () => popup.evaluate(() => performance.getEntriesByName('brief:painted').length || null);
    expect(await waitFor('the mark', marks)).toBe(1);
  });

  it('keeps the labels of a page that is a brief already, and none of its furniture', async () => {
    const { driver, site } = stage();
    site.put('labelled.html', LABELLED_PAGE);
    await driver.goTo(`${site.base}labelled.html`);
    const { sections, text } = await waitForBrief(await driver.clickToolbarButton());
    expect(sections.map(({ title, sentences }) => [title, sentences.length])).toEqual([
      ['The latest', 2],
      ['Go deeper', 3],
      ['Zoom out', 3],
    ]);
    expect(sections[0]?.sentences[0]).toMatch(/^A new report by/);
    for (const furniture of ['+ posts', 'Leave a Reply', 'prune a pear'])
      expect(text).not.toContain(furniture);
  });

  it('leaves the page as it was, to the byte', async () => {
    const { driver } = stage();
    const html = () => driver.page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    const popup = await driver.clickToolbarButton();
    await waitForBrief(popup);
    await popup.click('[data-sentence]');
    await waitFor('the light', () => driver.page.evaluate(() => CSS.highlights.size > 0));
    expect(await html()).toBe(before);
  });

  it('lights the sentence that is clicked, and no other text', async () => {
    const { driver } = stage();
    const popup = await driver.clickToolbarButton();
    await waitForBrief(popup);
    const clicked = await popup.evaluate(() => {
      const sentences = [...document.querySelectorAll('[data-sentence]')];
      sentences.at(-1)?.setAttribute('id', 'to-click');
      return sentences.at(-1)?.textContent ?? '';
    });
    await popup.click('#to-click');
    const lit = await waitFor('the light', () => driver.page.evaluate(litText));
    expect(lit).toBe(clicked);
  });

  it('shows the standfirst of the page under the headline, and lights it there', async () => {
    const { driver, site } = stage();
    site.put('standfirst.html', STANDFIRST_PAGE);
    await driver.goTo(`${site.base}standfirst.html`);
    const popup = await driver.clickToolbarButton();
    const { sections } = await waitForBrief(popup);
    expect(sections.flatMap(({ sentences }) => sentences)).not.toContain(STANDFIRST);
    expect(await popup.evaluate(() => document.querySelector('h1 + .standfirst')?.textContent)).toBe(
      STANDFIRST,
    );
    await popup.click('[data-sentence="standfirst"]');
    const lit = await waitFor('the light', () => driver.page.evaluate(litText));
    expect(lit).toBe(STANDFIRST);
    const noteOf = () =>
      popup.evaluate(() => document.querySelector('#sentence-note .found')?.textContent || null);
    expect(await waitFor('the note', noteOf)).toContain('Shown in the page');
  });

  it('comes from the cache at the second click, while the page is asked whether it is still true', async () => {
    const { driver } = stage();
    const first = await waitForBrief(await driver.clickToolbarButton());
    await driver.closePopup();
    // A page that does not answer any more cannot have been read again.
    await driver.page.evaluate(() => {
      setTimeout(() => {
        for (const end = Date.now() + 4_000; Date.now() < end; );
      }, 200);
    });
    const clickedAt = Date.now();
    const second = await waitForBrief(await driver.clickToolbarButton());
    expect(Date.now() - clickedAt).toBeLessThan(3_000);
    expect(second.sections).toEqual(first.sections);
  });

  it('is made anew when the page says something else at the second click', async () => {
    const { driver } = stage();
    await waitForBrief(await driver.clickToolbarButton());
    await driver.closePopup();
    await driver.page.evaluate(() => {
      const first = document.querySelector('article p');
      if (first)
        first.textContent =
          'The valley council opened the Stone Bridge to all traffic again on Monday, divers said.';
    });
    const popup = await driver.clickToolbarButton();
    await waitFor('the new opening', async () =>
      (await readPopup(popup)).text.includes('opened the Stone Bridge'),
    );
  });

  it('appears again after the background was stopped between two clicks', async () => {
    const { driver } = stage();
    const first = await waitForBrief(await driver.clickToolbarButton());
    await driver.closePopup();
    await driver.stopBackground();
    const second = await waitForBrief(await driver.clickToolbarButton());
    expect(second.sections).toEqual(first.sections);
  });

  it('is read for a page that was never cached, with a background that was stopped', async () => {
    const { driver, site } = stage();
    site.put('fresh.html', articlePage({ title: BRIDGE_TITLE, paragraphs: BRIDGE.slice(0, 8) }));
    await driver.stopBackground();
    await driver.goTo(`${site.base}fresh.html`);
    expect((await waitForBrief(await driver.clickToolbarButton())).headline).toBe(BRIDGE_TITLE);
  });
});
