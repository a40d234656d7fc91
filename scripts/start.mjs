import { ensureBrowser, ensureDependencies, run } from './set-up.mjs';

const args = process.argv.slice(2);
ensureDependencies();
ensureBrowser(
  args[args.indexOf('--browser') + 1] === 'firefox' && args.includes('--browser') ? 'firefox' : 'chromium',
);
process.exit(run('npx', ['tsx', 'scripts/show-brief.ts', ...args]) ? 0 : 1);
