import { ensureBrowser, ensureDependencies, run } from './set-up.mjs';

ensureDependencies();
ensureBrowser('chromium');
ensureBrowser('firefox');

const isChecked = run('npm', ['run', '--silent', 'check']);
const isTested = run('npx', ['vitest', 'run', ...process.argv.slice(2)]);
// Said again at the end: the tests that ran after it would push it out of sight.
if (!isChecked) console.error('npm run check failed; see above.');
process.exit(isChecked && isTested ? 0 : 1);
