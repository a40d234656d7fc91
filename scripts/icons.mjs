/**
 * Draws icons/16.png … 128.png: a sheet of news with one line lit by a marker. Each size has its own drawing on
 * whole pixels, because a scaled one is a blur at 16. Run by hand after a change: `node scripts/icons.mjs`; it
 * needs a Chromium (CHROMIUM_PATH or /usr/bin/chromium). The SVG of 128 is kept beside the pictures.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const TILE = '#a3301f';
const PAPER = '#fffaf0';
const MARK = '#ffd34d';
const INK = '#5c1a10';
const SIZES = [16, 32, 48, 96, 128];
const MOST_BYTES = 5_000;

/**
 * All in pixels of the final picture; `lines` are [x, y, width, height, colour]. The marker begins at the edge of
 * the sheet and runs over its line, which stays legible under it where there are pixels enough.
 */
const DRAWINGS = {
  16: {
    corner: 3.5,
    lines: [
      [3, 3, 10, 2, PAPER],
      [0, 6, 11, 4, MARK],
      [3, 12, 10, 1, PAPER],
    ],
  },
  32: {
    corner: 7,
    lines: [
      [6, 5, 20, 4, PAPER],
      [0, 12, 22, 8, MARK],
      [6, 15, 14, 2, INK],
      [6, 23, 20, 2, PAPER],
      [6, 27, 12, 1, PAPER],
    ],
  },
  48: {
    corner: 10,
    lines: [
      [9, 8, 30, 6, PAPER],
      [0, 18, 33, 12, MARK],
      [9, 22, 21, 4, INK],
      [9, 34, 30, 3, PAPER],
      [9, 40, 18, 2, PAPER],
    ],
  },
};

function drawingOf(size) {
  if (DRAWINGS[size]) return DRAWINGS[size];
  // The store wants 16 pixels of air around the 128; the others fill their square.
  const air = size === 128 ? 16 : 0;
  const scale = (size - 2 * air) / 48;
  const { corner, lines } = DRAWINGS[48];
  const place = (value) => Math.round(value * scale);
  return {
    corner: corner * scale,
    air,
    lines: lines.map(([x, y, width, height, colour]) => [
      air + place(x),
      air + place(y),
      place(width),
      place(height),
      colour,
    ]),
  };
}

function toSvg(size) {
  const { corner, lines, air = 0 } = drawingOf(size);
  const side = size - 2 * air;
  const rect = (x, y, width, height, radius, colour) =>
    `  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${colour}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`,
    '  <title>Newsbrief</title>',
    rect(air, air, side, side, corner, TILE),
    ...lines.map(([x, y, width, height, colour]) => rect(x, y, width, height, 0, colour)),
    '</svg>',
    '',
  ].join('\n');
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-device-scale-factor=1'],
});
try {
  mkdirSync('icons', { recursive: true });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${toSvg(size)}`);
    const file = `icons/${size}.png`;
    await page.screenshot({ path: file, omitBackground: true });
    const { size: bytes } = statSync(file);
    console.log(`${file}: ${bytes} bytes`);
    if (bytes >= MOST_BYTES) throw new Error(`${file} is not under ${MOST_BYTES} bytes`);
  }
  writeFileSync('icons/newsbrief.svg', toSvg(128));
} finally {
  await browser.close();
}
