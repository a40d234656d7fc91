import { type Surface, waitFor } from './drivers/driver.ts';

/** What a reader, or a measuring script, can see of the popup. */
export interface ShownBrief {
  readonly state: string;
  readonly failure: string | null;
  readonly notice: string | null;
  readonly headline: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly sentences: readonly string[];
  }[];
  readonly text: string;
}

export function readPopup(popup: Surface): Promise<ShownBrief> {
  return popup.evaluate(() => {
    const text = (element: Element | null): string => (element?.textContent ?? '').trim();
    const { state, failure, notice } = document.body.dataset;
    return {
      state: state ?? '',
      failure: failure ?? null,
      notice: notice ?? null,
      headline: text(document.querySelector('h1')),
      sections: [...document.querySelectorAll<HTMLElement>('section[data-section-id]')].map((section) => ({
        id: section.dataset['sectionId'] ?? '',
        title: text(section.querySelector('h2')),
        sentences: [...section.querySelectorAll('[data-sentence]')].map(text),
      })),
      text: text(document.body),
    };
  });
}

/** Waits until the popup shows a brief, and returns it; a failure ends the wait at once. */
export async function waitForBrief(popup: Surface): Promise<ShownBrief> {
  const shown = await waitForEnd(popup);
  if (shown.state !== 'ready') throw new Error(`no brief: ${JSON.stringify(shown)}`);
  return shown;
}

export async function waitForFailure(popup: Surface): Promise<ShownBrief> {
  const shown = await waitForEnd(popup);
  if (shown.state !== 'failed') throw new Error(`no failure: ${JSON.stringify(shown)}`);
  return shown;
}

function waitForEnd(popup: Surface): Promise<ShownBrief> {
  return waitFor('the popup to come to an end', async () => {
    const shown = await readPopup(popup);
    return (shown.state === 'ready' || shown.state === 'failed') && shown;
  });
}
