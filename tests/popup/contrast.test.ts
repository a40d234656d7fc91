import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/theme.css', 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');
const coloursOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
const light = coloursOf(lightCss);
const dark = { ...light, ...coloursOf(darkCss) };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a = '', b = ''): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s colours', (_, colours) => {
  const text: readonly (readonly [string, string])[] = [
    ...['paper', 'raised', 'well', 'mark', 'accent-wash'].map((ground) => ['ink', ground] as const),
    ...['paper', 'raised', 'well'].map((ground) => ['soft', ground] as const),
    ...['paper', 'raised', 'accent-wash'].map((ground) => ['accent', ground] as const),
    ['on-accent', 'accent'],
    ['on-accent', 'accent-hover'],
  ];
  it.each(text)('let %s be read on %s', (ink, ground) => {
    expect(contrast(colours[ink], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['line-strong', 'paper'],
    ['line-strong', 'raised'],
    ['line-strong', 'well'],
    ['focus', 'paper'],
    ['focus', 'raised'],
    ['focus', 'well'],
  ])('let %s be seen on %s', (line, ground) => {
    expect(contrast(colours[line], colours[ground])).toBeGreaterThanOrEqual(3);
  });
});
