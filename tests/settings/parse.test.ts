import { describe, expect, it } from 'vitest';
import { RULE_LIMITS } from '../../src/engine/sections/check-rule.ts';
import { defaultSettings, parseSettingsFile, settingsFile } from '../../src/settings/index.ts';

const fileWith = (rule: unknown): string =>
  JSON.stringify({ newsbrief: 1, length: 'standard', sections: [{ id: 'latest' }, rule] });

function errorOf(text: string): { path: string; code: string; expected: string } {
  const parsed = parseSettingsFile(text);
  if (parsed.ok) throw new Error('was accepted');
  return parsed.error;
}

describe('a good file', () => {
  it('comes back as it was exported', () => {
    const parsed = parseSettingsFile(settingsFile(defaultSettings()));
    expect(parsed).toEqual({ ok: true, settings: defaultSettings() });
  });

  it('is the same text for the same settings', () => {
    expect(settingsFile(defaultSettings())).toBe(settingsFile(defaultSettings()));
    expect(settingsFile(defaultSettings()).split('\n')[1]).toBe('  "newsbrief": 1,');
  });

  it('may be a plain list of sections, with little in them', () => {
    const parsed = parseSettingsFile('[{"id":"next","enabled":true},{"id":"user-a","title":"Money"}]');
    if (!parsed.ok) throw new Error(parsed.error.code);
    const [next, own] = parsed.settings.rules;
    expect(next?.title).toBe('What’s next');
    expect(next?.enabled).toBe(true);
    expect(own).toMatchObject({ id: 'user-a', title: 'Money', enabled: true, accepts: { phrases: [] } });
  });

  it('may begin with a byte order mark', () => {
    expect(parseSettingsFile(`\uFEFF${settingsFile(defaultSettings())}`).ok).toBe(true);
  });

  it('is tidied: spaces, composed letters, each phrase once', () => {
    const parsed = parseSettingsFile(
      fileWith({
        id: 'user-a',
        title: '  Cafe\u0301   news ',
        accepts: { phrases: ['interest rate', 'Interest  Rate'], roles: ['evaluation', 'evaluation'] },
      }),
    );
    if (!parsed.ok) throw new Error(parsed.error.code);
    expect(parsed.settings.rules[1]?.title).toBe('Café news');
    expect(parsed.settings.rules[1]?.accepts).toMatchObject({
      phrases: ['interest rate'],
      roles: ['evaluation'],
    });
  });
});

describe('a bad file is refused by the name of its field', () => {
  const own = { id: 'user-a', title: 'Money' };
  const cases: readonly [string, string, string, string][] = [
    ['no JSON', '{"newsbrief": 1,', '', 'notJson'],
    ['an HTML page', '<!doctype html>', '', 'notJson'],
    ['a number', '7', '', 'notSettingsFile'],
    ['null', 'null', '', 'notSettingsFile'],
    ['another program’s settings', '{"theme":"dark"}', '', 'notSettingsFile'],
    ['a newer version', '{"newsbrief":2,"sections":[],"sparkle":1}', 'newsbrief', 'newerVersion'],
    ['a version that is text', '{"newsbrief":"1","sections":[]}', 'newsbrief', 'badVersion'],
    ['no sections', '{"newsbrief":1}', 'sections', 'missing'],
    ['an empty list', '{"newsbrief":1,"sections":[]}', 'sections', 'tooFew'],
    ['sections that are text', '{"newsbrief":1,"sections":"all"}', 'sections', 'notList'],
    [
      'an unknown field',
      '{"newsbrief":1,"sections":[{"id":"latest"}],"lenght":"long"}',
      'lenght',
      'unknownField',
    ],
    ['a bad length', '{"newsbrief":1,"length":"huge","sections":[{"id":"latest"}]}', 'length', 'notOneOf'],
    ['a section that is null', fileWith(null), 'sections[1]', 'notObject'],
    ['no id', fileWith({ title: 'Money' }), 'sections[1].id', 'missing'],
    ['an id with a space', fileWith({ ...own, id: 'a b' }), 'sections[1].id', 'badId'],
    ['an id that every object has', fileWith({ ...own, id: 'constructor' }), 'sections[1].id', 'badId'],
    ['the same id twice', fileWith({ id: 'latest' }), 'sections[1].id', 'duplicateId'],
    ['the same id in other case', fileWith({ ...own, id: 'LATEST' }), 'sections[1].id', 'duplicateId'],
    ['no title', fileWith({ id: 'user-a' }), 'sections[1].title', 'missing'],
    ['an empty title', fileWith({ ...own, title: ' \n ' }), 'sections[1].title', 'emptyText'],
    ['a title that is a list', fileWith({ ...own, title: ['x'] }), 'sections[1].title', 'notText'],
    ['a title too long', fileWith({ ...own, title: 'x'.repeat(61) }), 'sections[1].title', 'textTooLong'],
    [
      'a title that turns the text',
      fileWith({ ...own, title: 'a\u202Eb' }),
      'sections[1].title',
      'badCharacters',
    ],
    ['half a character', fileWith({ ...own, title: 'a\uD800' }), 'sections[1].title', 'badCharacters'],
    [
      'a megabyte of title',
      fileWith({ ...own, title: 'x'.repeat(300_000) }),
      'sections[1].title',
      'textTooLong',
    ],
    ['enabled as text', fileWith({ ...own, enabled: 'yes' }), 'sections[1].enabled', 'notYesNo'],
    ['an unknown layout', fileWith({ ...own, layout: 'table' }), 'sections[1].layout', 'notOneOf'],
    ['a maximum of 0', fileWith({ ...own, maxSentences: 0 }), 'sections[1].maxSentences', 'outOfRange'],
    ['a maximum of 21', fileWith({ ...own, maxSentences: 21 }), 'sections[1].maxSentences', 'outOfRange'],
    [
      'a maximum of 2.5',
      fileWith({ ...own, maxSentences: 2.5 }),
      'sections[1].maxSentences',
      'notWholeNumber',
    ],
    [
      'a maximum of null',
      fileWith({ ...own, maxSentences: null }),
      'sections[1].maxSentences',
      'notWholeNumber',
    ],
    [
      'an unknown role',
      fileWith({ ...own, accepts: { roles: ['gossip'] } }),
      'sections[1].accepts.roles[0]',
      'notOneOf',
    ],
    [
      'roles as text',
      fileWith({ ...own, accepts: { roles: 'evaluation' } }),
      'sections[1].accepts.roles',
      'notList',
    ],
    [
      'a phrase without a word',
      fileWith({ ...own, accepts: { phrases: ['ok', '—'] } }),
      'sections[1].accepts.phrases[1]',
      'noWordInPhrase',
    ],
    ['a phrase that is a number', fileWith({ ...own, excludes: [3] }), 'sections[1].excludes[0]', 'notText'],
    [
      'too many phrases',
      fileWith({ ...own, excludes: Array.from({ length: RULE_LIMITS.excludes + 1 }, (_, i) => `p${i}`) }),
      'sections[1].excludes',
      'tooMany',
    ],
    ['a misspelt field', fileWith({ ...own, maxSentence: 3 }), 'sections[1].maxSentence', 'unknownField'],
    [
      'a section too large to sync',
      fileWith({ ...own, excludes: Array.from({ length: 50 }, (_, i) => `${'木'.repeat(75)}${i}`) }),
      'sections[1]',
      'sectionTooLarge',
    ],
  ];

  it.each(cases)('%s', (_name, text, path, code) => {
    expect(errorOf(text)).toMatchObject({ path, code });
  });

  it('a polluting key, wherever it is', () => {
    expect(errorOf('{"newsbrief":1,"__proto__":{"x":1},"sections":[{"id":"latest"}]}').path).toBe(
      '__proto__',
    );
    expect(errorOf('[{"id":"user-a","title":"A","__proto__":{"enabled":false}}]').path).toBe(
      'sections[0].__proto__',
    );
    expect(errorOf('[{"id":"user-a","title":"A","accepts":{"constructor":{}}}]').path).toBe(
      'sections[0].accepts.constructor',
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('too many sections, too large a file', () => {
    const sections = Array.from({ length: 51 }, (_, index) => ({ id: `user-${index}`, title: 'T' }));
    expect(errorOf(JSON.stringify(sections))).toMatchObject({ path: 'sections', code: 'tooMany' });
    expect(errorOf(`"${'x'.repeat(1_000_000)}"`)).toMatchObject({ path: '', code: 'fileTooLarge' });
    expect(errorOf('['.repeat(399_999)).code).toBe('notJson');
  });

  it('sections that fit one by one and not together', () => {
    const excludes = Array.from({ length: 50 }, (_, index) => `${'x'.repeat(70)}${index}`);
    const sections = Array.from({ length: 30 }, (_, index) => ({
      id: `user-${index}`,
      title: 'T',
      excludes,
    }));
    expect(errorOf(JSON.stringify(sections))).toMatchObject({ path: 'sections', code: 'settingsTooLarge' });
  });
});
