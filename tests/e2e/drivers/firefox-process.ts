import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../../scripts/set-up.mjs';
import { waitFor } from './driver.ts';
import { Marionette } from './marionette.ts';

/** What would talk to the network, ask the reader something or look different from machine to machine. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'marionette.port': 0,
  'remote.prefs.recommended': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.update.enabled': false,
  'app.update.disabledForTesting': true,
  'intl.locale.requested': 'en-US',
  // console.* of the extension comes out on stdout, where complaints() reads it.
  'devtools.console.stdout.content': true,
};

export interface FirefoxProcess {
  readonly marionette: Marionette;
  /** All that the process has printed. */
  readonly output: () => string;
  readonly ended: Promise<void>;
  readonly quit: () => Promise<void>;
}

function executable(): string {
  const path = findBrowser('firefox');
  if (path === null) throw new Error('There is no Firefox: install it or set FIREFOX_PATH.');
  return path;
}

export async function startFirefox(
  headless: boolean,
  preferences: Readonly<Record<string, string | number | boolean>>,
): Promise<FirefoxProcess> {
  const profile = mkdtempSync(join(tmpdir(), 'newsbrief-firefox-'));
  const lines = Object.entries({ ...PREFERENCES, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    executable(),
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--new-instance',
      ...(headless ? ['--headless'] : []),
      '--profile',
      profile,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_DISABLE_AUTO_SAFE_MODE: '1' },
    },
  );
  let output = '';
  for (const stream of [firefox.stdout, firefox.stderr]) {
    stream.on('data', (data: Buffer) => {
      output += data.toString();
    });
  }
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  try {
    const marionette = await connect(profile, firefox, () => output);
    const quit = async (): Promise<void> => {
      const timer = setTimeout(() => firefox.kill('SIGKILL'), 10_000);
      // The connection may end before the answer comes.
      marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      await ended;
      clearTimeout(timer);
      marionette.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    };
    return { marionette, output: () => output, ended, quit };
  } catch (error) {
    firefox.kill('SIGKILL');
    rmSync(profile, { recursive: true, force: true });
    throw error;
  }
}

async function connect(profile: string, firefox: ChildProcess, output: () => string): Promise<Marionette> {
  const portFile = join(profile, 'MarionetteActivePort');
  const marionette = await waitFor(
    'Firefox to open its port',
    async () => {
      if (firefox.exitCode !== null) return 'ended';
      if (!existsSync(portFile)) return null;
      // Read while it is being written, the file holds the number's first digits: nobody answers there.
      return Marionette.connect(Number(readFileSync(portFile, 'utf8'))).catch(() => null);
    },
    60_000,
  );
  if (marionette === 'ended') throw new Error(`Firefox ended at once:\n${output()}`);
  await marionette.send('WebDriver:NewSession', { strictFileInteractability: false });
  return marionette;
}
