import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../scripts/build.ts';
import type { BrowserDriver, BrowserName } from '../tests/e2e/drivers/driver.ts';
import { waitFor } from '../tests/e2e/drivers/driver.ts';
import { BROWSER_NAMES, launch } from '../tests/e2e/drivers/index.ts';
import { openSite, type Site } from '../tests/e2e/site.ts';
import { digits, median } from './figures.ts';
import type { BenchPart } from './types.ts';

/** Clicks of each kind in each browser; odd, so that the median is one of them. */
const CLICKS = 15;

/** Milliseconds of one click. */
interface Click {
  /** From just before the click until the second frame after the brief came into the DOM. */
  readonly fromClick: number;
  /** The same from the start of the popup's navigation: without the time that the browser takes to open a popup. */
  readonly fromPopup: number;
}

type Kind = 'first' | 'cached' | 'stopped';

const KINDS: Readonly<Record<Kind, string>> = {
  first: 'Newsbrief, a page not read before',
  cached: 'Newsbrief, the second click',
  stopped: 'Newsbrief, not read before, background stopped',
};

/**
 * From the click on the toolbar button to the painted brief, against an extension whose popup does nothing but run
 * one script in the page and show what it gives. The two take turns, each in its own browser, in one run.
 */
export const benchPaint: BenchPart = async ({ log }) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsbrief-paint-'));
  const site = await openSite();
  try {
    await buildAll(join(folder, 'newsbrief'));
    const figures: Record<string, number> = {};
    const rows: (string | number)[][] = [];
    for (const name of BROWSER_NAMES) {
      log(name);
      const medians = await measureIn(name, folder, site);
      const base = medians.empty;
      rows.push([name, 'empty popup', digits(base.fromClick, 0), digits(base.fromPopup, 0), '', '']);
      for (const kind of Object.keys(KINDS) as Kind[]) {
        const { fromClick, fromPopup } = medians[kind];
        const ratios = [fromClick / base.fromClick, fromPopup / base.fromPopup].map((ratio) =>
          digits(ratio, 2),
        );
        rows.push([name, KINDS[kind], digits(fromClick, 0), digits(fromPopup, 0), ...ratios]);
        figures[`${name}.${kind}.clickMs`] = digits(fromClick, 1);
        figures[`${name}.${kind}.ratio`] = ratios[0] ?? Number.NaN;
        figures[`${name}.${kind}.popupRatio`] = ratios[1] ?? Number.NaN;
      }
      figures[`${name}.empty.clickMs`] = digits(base.fromClick, 1);
    }
    return {
      title: 'From click to paint',
      notes: [
        `samples/article.html over loopback, headless, ${CLICKS} clicks of each kind in turn, medians. Painted: the second animation frame after the content is in the DOM.`,
        'The empty popup runs one script in the page through scripting.executeScript and shows the title of the page.',
      ],
      tables: [
        {
          title: 'Milliseconds',
          columns: ['browser', 'what', 'from click', 'from popup start', 'ratio', 'ratio from popup start'],
          rows,
        },
      ],
      figures,
    };
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

async function measureIn(
  name: BrowserName,
  folder: string,
  site: Site,
): Promise<Readonly<Record<Kind | 'empty', Click>>> {
  const empty = join(folder, `empty-${name}`);
  writeEmptyExtension(empty);
  const options = { headless: true, recording: false };
  const rival = await launch(name, { ...options, extension: empty });
  try {
    const ours = await launch(name, { ...options, extension: join(folder, 'newsbrief', name) });
    try {
      return await takeTurns(rival, ours, site);
    } finally {
      await ours.quit();
    }
  } finally {
    await rival.quit();
  }
}

async function takeTurns(rival: BrowserDriver, ours: BrowserDriver, site: Site) {
  const clicks: Record<Kind | 'empty', Click[]> = { empty: [], first: [], cached: [], stopped: [] };
  // The first round warms the browsers up and is not counted.
  for (let round = 0; round <= CLICKS; round++) {
    await rival.goTo(`${site.base}article.html?${round}`);
    const baseline = await clickToPaint(rival);
    await ours.goTo(`${site.base}article.html?${round}`);
    const first = await clickToPaint(ours);
    const cached = await clickToPaint(ours);
    await ours.goTo(`${site.base}article.html?stopped-${round}`);
    await ours.stopBackground();
    const stopped = await clickToPaint(ours);
    if (round === 0) continue;
    clicks.empty.push(baseline);
    clicks.first.push(first);
    clicks.cached.push(cached);
    clicks.stopped.push(stopped);
  }
  const middle = (list: readonly Click[]): Click => ({
    fromClick: median(list.map(({ fromClick }) => fromClick)),
    fromPopup: median(list.map(({ fromPopup }) => fromPopup)),
  });
  return {
    empty: middle(clicks.empty),
    first: middle(clicks.first),
    cached: middle(clicks.cached),
    stopped: middle(clicks.stopped),
  };
}

async function clickToPaint(driver: BrowserDriver): Promise<Click> {
  const popup = await driver.clickToolbarButton();
  const painted = await waitFor('the paint', () =>
    popup.evaluate(() => {
      const [mark] = performance.getEntriesByName('brief:painted');
      return mark ? { at: performance.timeOrigin + mark.startTime, after: mark.startTime } : null;
    }),
  );
  const click = { fromClick: painted.at - driver.clickedAt, fromPopup: painted.after };
  await driver.closePopup();
  return click;
}

/** The least that a popup can do with the page. */
function writeEmptyExtension(folder: string): void {
  mkdirSync(join(folder, 'popup'), { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty popup',
    version: '1.0',
    browser_specific_settings: { gecko: { id: 'empty@newsbrief.example' } },
    action: { default_popup: 'popup/index.html' },
    permissions: ['activeTab', 'scripting'],
    background: { service_worker: 'background.js', scripts: ['background.js'] },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(
    join(folder, 'popup/index.html'),
    '<!doctype html><meta charset="utf-8"><title>Empty</title><body><p></p><script src="main.js"></script>',
  );
  writeFileSync(
    join(folder, 'popup/main.js'),
    `const api = globalThis.browser ?? chrome;
    (async () => {
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      const [{ result }] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title });
      document.querySelector('p').textContent = result;
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('brief:painted')));
    })();`,
  );
}
