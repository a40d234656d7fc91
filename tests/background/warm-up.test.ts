import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/engine/types.ts';

const summarise = vi.hoisted(() => vi.fn());
vi.mock('../../src/engine/index.ts', () => ({ summarise }));

/** As after a start of the background: its scripts run anew. */
async function start() {
  vi.resetModules();
  return import('../../src/background/warm-up.ts');
}

describe('warmUp', () => {
  beforeEach(() => summarise.mockReset());

  it('runs the engine once for each start of the background', async () => {
    const { warmUp } = await start();
    warmUp();
    warmUp();
    expect(summarise).toHaveBeenCalledTimes(1);
    (await start()).warmUp();
    expect(summarise).toHaveBeenCalledTimes(2);
  });

  it('exercises it with an article that gives a brief', async () => {
    const { summarise: engine } =
      await vi.importActual<typeof import('../../src/engine/index.ts')>('../../src/engine/index.ts');
    (await start()).warmUp();
    const [article, options] = summarise.mock.lastCall as [Article, Parameters<typeof engine>[1]];
    const { brief, sentences } = engine(article, options);
    expect(brief?.sections.length).toBeGreaterThan(1);
    expect(sentences.some(({ speech }) => speech)).toBe(true);
  });
});
