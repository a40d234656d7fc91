import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Results, toMarkdown } from '../../bench/results.ts';

const read = (name: string): string => readFileSync(new URL(`../../bench/${name}`, import.meta.url), 'utf8');

it('RESULTS.md says what results.json and the ideas hold', () => {
  const results = JSON.parse(read('results.json')) as Results;
  expect(read('RESULTS.md')).toBe(toMarkdown(results, read('ideas.md')));
});

it('a part is written with its command, its commit, its notes and its tables', () => {
  const roles = {
    title: 'Roles',
    notes: ['One note.'],
    tables: [{ title: 'Scores', columns: ['a', 'b'], rows: [['x | y', Number.NaN]] }],
    figures: {},
    command: 'npm run bench -- --only roles',
    commit: 'abc1234',
  };
  const markdown = toMarkdown({ roles }, '## What each idea brought\n');
  expect(markdown).toContain(
    '## Roles\n\n`npm run bench -- --only roles` at abc1234\n\n- One note.\n\n### Scores\n',
  );
  expect(markdown).toContain('| a | b |\n| --- | --- |\n| x \\| y | – |\n');
});
