import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, Runner, type RunnerLimits } from '../../cli/runner.ts';
import { defaultSettings } from '../../src/settings/index.ts';

const { rules, length } = defaultSettings();
const GOOD = JSON.stringify({
  id: 'good',
  paragraphs: ['The council met. It voted. The bridge will close in May.'],
});

let runner: Runner | null = null;
afterEach(() => runner?.stop());

function start(limits: Partial<RunnerLimits>): Runner {
  runner = new Runner({ rules, length, force: false }, { ...DEFAULT_LIMITS, ...limits }, ['--import', 'tsx']);
  return runner;
}

const answer = async (of: Runner, line: string): Promise<{ id: unknown; failure: { kind: string } | null }> =>
  JSON.parse(await of.answer(line));

describe('a page that takes its process down', () => {
  it('costs its own line alone when it runs out of memory', async () => {
    const runs = start({ heapMegabytes: 60 });
    const huge = JSON.stringify({ id: 'huge', html: '<p><b>x</b></p>'.repeat(400_000), url: '' });
    expect(await answer(runs, huge)).toMatchObject({ id: 'huge', failure: { kind: 'crashed' } });
    expect(await answer(runs, GOOD)).toMatchObject({ id: 'good' });
  }, 60_000);

  it('costs its own line alone when it takes too long', async () => {
    const runs = start({ timeMs: 1500 });
    const slow = JSON.stringify({ id: 'slow', html: '<p><b>x</b></p>'.repeat(300_000), url: '' });
    expect(await answer(runs, slow)).toMatchObject({ id: 'slow', failure: { kind: 'timeLimit' } });
    expect(await answer(runs, GOOD)).toMatchObject({ id: 'good' });
  }, 60_000);

  it('is replaced when it has grown', async () => {
    const runs = start({ retireBytes: 1 });
    for (let round = 0; round < 3; round++) expect(await answer(runs, GOOD)).toMatchObject({ id: 'good' });
  }, 60_000);
});
