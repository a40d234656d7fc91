/**
 * What npm cannot do before `npm start` and `npm test`: dependencies from the lock file and real browsers. Imports
 * nothing but Node, because it runs before there is anything else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    aptPackage: 'chromium',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/microsoft-edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    aptPackage: 'firefox-esr',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/** Ends the process with one plain sentence. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs a command with its output in sight; true when it ended well. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  return status === 0;
}

/** `npm ci` where node_modules is not there or is not what the lock file says. */
export function ensureDependencies() {
  if (areDependenciesInstalled()) return;
  console.log('Installing the dependencies (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) stop('npm ci failed; its message is above.');
}

/**
 * The same for a folder with a package of its own, which only a benchmark or a training needs: no install script runs.
 * Returns whether anything had to be installed; throws Error with npm's message where that fails.
 * @param {string} folder
 */
export function ensureSidePackage(folder) {
  if (areDependenciesInstalled(folder)) return false;
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}: ${stderr.trim()}`);
  return true;
}

/** Whether the node_modules of a folder are what its lock file says. */
function areDependenciesInstalled(folder = ROOT) {
  const installedPath = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installedPath)) return false;
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedPath, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * The path of a browser: from its environment variable, else where systems keep it; null where there is none.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const { variable, paths } = BROWSERS[name];
  const told = process.env[variable];
  if (told !== undefined && told !== '') return existsSync(told) ? told : null;
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Installs a missing browser where that is possible without asking anybody, else says what to do. */
export function ensureBrowser(name) {
  if (findBrowser(name) !== null) return;
  const { variable, aptPackage } = BROWSERS[name];
  const told = process.env[variable];
  if (told) stop(`${variable} says ${told}, but there is no such file.`);
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) {
    stop(
      `No ${name} found. Install it (on Debian: apt-get install ${aptPackage}) or set ${variable} to its path.`,
    );
  }
  console.log(`Installing ${aptPackage} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', aptPackage], { env });
  if (findBrowser(name) === null) {
    stop(
      `apt-get could not install ${aptPackage}; its message is above. ${variable} may name another ${name}.`,
    );
  }
}
