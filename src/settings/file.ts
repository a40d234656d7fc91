import { attempt, SettingsProblem } from './errors.ts';
import { LIMITS } from './limits.ts';
import { asParsedSettings, type ParsedSettings, readSettings } from './parse.ts';
import { SETTINGS_VERSION, type Settings } from './types.ts';

/**
 * The file of an export and an import, JSON in UTF-8:
 *
 *     { "newsbrief": 1, "length": "standard", "sections": [ { "id": "latest", … }, … ] }
 *
 * `newsbrief` is the version of the settings; the sections are SectionRules in the order of the brief.
 */
export const settingsFile = (settings: Settings): string =>
  `${JSON.stringify(
    { newsbrief: settings.version, length: settings.length, sections: settings.rules },
    null,
    2,
  )}\n`;

/**
 * Reads such a file; never throws. A list of rules alone, as a person would write it, is taken as the sections.
 * Fields that are left out take their defaults (see parseRule); fields that do not exist are refused by name.
 */
export function parseSettingsFile(text: string): ParsedSettings {
  return asParsedSettings(attempt(() => readFile(text)));
}

function readFile(text: string): Settings {
  if (text.length > LIMITS.fileLength) {
    throw new SettingsProblem('', 'fileTooLarge', String(LIMITS.fileLength));
  }
  const value = parseJson(text.replace(/^\uFEFF/, ''));
  if (Array.isArray(value)) return readSettings({ sections: value }, 'newsbrief');
  const names = value !== null && typeof value === 'object' ? Object.keys(value) : [];
  if (names.includes('newsbrief')) return readSettings(value, 'newsbrief');
  if (names.includes('sections') || names.includes('rules')) return readSettings(value, 'version');
  throw new SettingsProblem('', 'notSettingsFile', `newsbrief: ${SETTINGS_VERSION}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SettingsProblem('', 'notJson');
  }
}
