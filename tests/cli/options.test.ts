import { describe, expect, it } from 'vitest';
import { parseOptions, UsageError } from '../../cli/options.ts';
import { applyPreset, sentenceOf } from '../../cli/rules.ts';
import { READY_MADE_RULES } from '../../src/engine/sections/ready-made.ts';
import { newRule, SETTINGS_ERROR_CODES } from '../../src/settings/index.ts';

describe('parseOptions', () => {
  it('reads every option of a page', () => {
    const args =
      'page.html --url https://a.example/b --format json --rules r.json --preset all --length long --explain';
    expect(parseOptions(args.split(' '))).toEqual({
      mode: 'page',
      page: 'page.html',
      url: 'https://a.example/b',
      format: 'json',
      rulesPath: 'r.json',
      preset: 'all',
      length: 'long',
      explain: true,
      force: false,
    });
  });

  it('has text, the default sections and the length of the settings as defaults', () => {
    expect(parseOptions(['page.html'])).toMatchObject({ format: 'text', preset: 'default', length: null });
    expect(parseOptions(['--jsonl'])).toMatchObject({ mode: 'jsonl' });
    expect(parseOptions(['--help'])).toMatchObject({ mode: 'help' });
  });

  const wrong = [
    [[], 'Name the page'],
    [['a.html', 'b.html'], '2 were named'],
    [['a.html', '--fromat', 'json'], '--fromat'],
    [['a.html', '--format', 'pdf'], '--format is text, markdown, html, json, not "pdf".'],
    [['a.html', '--length', ''], '--length is short, standard, long'],
    [['a.html', '--preset', 'most'], '--preset is default, all'],
    [['a.html', '--rules'], '--rules'],
    [['--jsonl', 'a.html'], 'not from a.html'],
    [['--jsonl', '--format', 'text'], '--format is for one page'],
  ] as const;

  it.each(wrong)('says in one sentence what is wrong with %j', (args, words) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
    expect(() => parseOptions(args)).toThrow(words);
  });
});

describe('rules of a run', () => {
  it('--preset all turns every ready-made section on and leaves the reader’s own as they are', () => {
    const own = { ...newRule('user-a', 'Mine'), enabled: false };
    const rules = applyPreset([own, READY_MADE_RULES[3]!], 'all');
    expect(rules[0]).toEqual(own);
    expect(rules.slice(1).every((rule) => rule.enabled)).toBe(true);
    expect(rules.map((rule) => rule.id).sort()).toEqual(
      ['user-a', ...READY_MADE_RULES.map((rule) => rule.id)].sort(),
    );
    expect(applyPreset([own], 'default')).toEqual([own]);
  });

  it('has words for every error of settings', () => {
    for (const code of SETTINGS_ERROR_CODES) {
      expect(sentenceOf({ path: 'sections[2].title', code, expected: '$&' })).toMatch(
        /^sections\[2\]\.title \w+/,
      );
    }
  });
});
