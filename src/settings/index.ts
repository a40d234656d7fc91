/** The door of the settings shapes: pure, for every context and for Node. The store is in browser-store.ts. */
export { defaultSettings, newRule, readyMadeRule } from './defaults.ts';
export {
  SAVE_FAILURE_CAUSES,
  type SaveFailureCause,
  SETTINGS_ERROR_CODES,
  type SettingsError,
  type SettingsErrorCode,
} from './errors.ts';
export { parseSettingsFile, settingsFile } from './file.ts';
export { LIMITS } from './limits.ts';
export { type ParsedSettings, parseSettings } from './parse.ts';
export { parseRule } from './parse-rule.ts';
export { SETTINGS_VERSION, type Settings } from './types.ts';
