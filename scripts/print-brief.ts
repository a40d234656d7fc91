import { type Surface, waitFor } from '../tests/e2e/drivers/driver.ts';

/** Prints what the popup shows, with its headings. True when that is a brief and not a failure. */
export async function printBrief(popup: Surface): Promise<boolean> {
  const state = await waitFor(
    'the popup to come to an end',
    () =>
      popup.evaluate(() => {
        const { state } = document.body.dataset;
        return state === 'ready' || state === 'failed' ? state : null;
      }),
    30_000,
  );
  const lines = await popup.evaluate(readLines);
  console.log(lines.join('\n'));
  return state === 'ready';
}

/** Runs in the popup: the headline, the standfirst, then each section's heading and items; of a failure its sentences. */
function readLines(): string[] {
  const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const lines = [text(document.querySelector('h1'))];
  if (document.body.dataset['state'] === 'failed') {
    return [...lines, ...[...document.querySelectorAll('main p')].map(text)];
  }
  const standfirst = document.querySelector('[data-sentence="standfirst"]');
  if (standfirst !== null) lines.push('', text(standfirst));
  for (const section of document.querySelectorAll('section[data-section-id]')) {
    lines.push('', text(section.querySelector('h2')), '');
    const items = new Map<Element, string[]>();
    for (const sentence of section.querySelectorAll('[data-sentence]')) {
      const item = sentence.closest('li') ?? sentence.closest('p') ?? sentence;
      items.set(item, [...(items.get(item) ?? []), text(sentence)]);
    }
    for (const [item, sentences] of items) {
      lines.push(`${item.localName === 'li' ? '  • ' : ''}${sentences.join(' ')}`);
    }
  }
  return lines;
}
