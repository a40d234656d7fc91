import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Surface, waitFor } from './drivers/driver.ts';
import { inBothBrowsers, type Stage } from './in-both-browsers.ts';
import { BRIDGE_PAGE, BRIDGE_TITLE } from './pages.ts';
import { type ShownBrief, waitForBrief } from './popup.ts';

/** What was on the clipboard before is told from what was copied. */
async function copied({ driver }: Stage, copy: () => Promise<void>) {
  const before = await driver.readClipboard();
  await copy();
  return waitFor('the clipboard to change', async () => {
    const now = await driver.readClipboard();
    return (now.plain !== before.plain || now.html !== before.html) && now;
  });
}

function chooseFormat(popup: Surface, label: string): () => Promise<void> {
  return async () => {
    await popup.click('#copy-as');
    await popup.evaluate((wanted) => {
      const items = [...document.querySelectorAll('[role=menuitem]')];
      items.find((item) => item.textContent === wanted)?.setAttribute('id', 'wanted');
    }, label);
    await popup.click('#wanted');
  };
}

inBothBrowsers('copy', (stage) => {
  let popup: Surface;
  let shown: ShownBrief;
  let count = 0;

  beforeEach(async () => {
    const { driver, site } = stage();
    site.put('bridge.html', BRIDGE_PAGE);
    await driver.goTo(`${site.base}bridge.html?utm_source=mail&n=${++count}`);
    popup = await driver.clickToolbarButton();
    shown = await waitForBrief(popup);
  });
  afterEach(() => stage().driver.closePopup());

  it('puts Markdown and rich HTML on the clipboard in one go', async () => {
    const { plain, html } = await copied(stage(), () => popup.click('#copy'));
    expect(plain).toContain(BRIDGE_TITLE);
    expect(plain).toMatch(/^#+ |\*\*/m);
    expect(html).toMatch(/<(?:h\d|strong|b)\b/);
    expect(html).toContain('<li');
    for (const { title, sentences } of shown.sections) {
      for (const flavour of [plain, html]) expect(flavour).toContain(title);
      expect(html).toContain(sentences[0]);
    }
  });

  it('gives the address without what follows the reader around', async () => {
    const { plain, html } = await copied(stage(), () => popup.click('#copy'));
    const address = `${stage().site.base}bridge.html?n=${count}`;
    for (const flavour of [plain, html]) {
      expect(flavour).toContain(address);
      expect(flavour).not.toContain('utm_source');
    }
  });

  it('says that it has copied, on the button and to a screen reader', async () => {
    await popup.click('#copy');
    const said = await waitFor('the announcement', () =>
      popup.evaluate(() => {
        const region = document.querySelector('[aria-live], [role=status]')?.textContent ?? '';
        return region.includes('Copied') && document.querySelector('#copy')?.textContent;
      }),
    );
    expect(said).toContain('Copied');
  });

  it('gives plain text alone from the menu', async () => {
    const { plain, html } = await copied(stage(), chooseFormat(popup, 'Plain text'));
    expect(plain).toContain(shown.sections[0]?.sentences[0]);
    expect(plain).not.toMatch(/^#|\*\*|<\w/m);
    expect(html).toBe('');
  });

  it('gives Markdown alone from the menu', async () => {
    const { plain, html } = await copied(stage(), chooseFormat(popup, 'Markdown'));
    expect(plain).toMatch(/^#+ |\*\*/m);
    expect(html).toBe('');
  });

  it('gives the source of the HTML from the menu', async () => {
    const { plain } = await copied(stage(), chooseFormat(popup, 'HTML source'));
    expect(plain).toMatch(/<h\d|<p>/);
    expect(plain).toContain(shown.sections[0]?.sentences[0]);
  });
});
