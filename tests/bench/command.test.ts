import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';

// Every command starts a process that reads TypeScript: seconds on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function bench(
  args: readonly string[],
  data: string,
): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['bench/index.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NEWSBRIEF_DATA: data },
  });
  return { code: status, stdout, stderr };
}

describe('npm run bench', () => {
  it('says clearly when there is no data', () => {
    const { code, stdout, stderr } = bench(['--only', 'speed'], tmpdir());
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`there is no data in ${tmpdir()}`);
    expect(stderr).toContain('NEWSBRIEF_DATA');
  });

  it('names its parts when it is asked for one that there is not', () => {
    const { code, stderr } = bench(['--only', 'vibes'], tmpdir());
    expect(code).toBe(2);
    expect(stderr).toContain('roles|summaries');
  });
});
