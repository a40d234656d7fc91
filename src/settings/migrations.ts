import { SettingsProblem } from './errors.ts';
import { SETTINGS_VERSION } from './types.ts';

/** Settings of some version, put together from the items of the storage or from a file, not yet checked. */
export interface RawSettings {
  readonly version: number;
  readonly length: unknown;
  readonly rules: readonly unknown[];
}

/**
 * `STEPS[n - 1]` lifts settings of version n to n + 1. A published shape is frozen: a change of shape is a new
 * step here, `SETTINGS_VERSION` + 1, and a stored blob in tests/fixtures/settings/ that stays there for ever.
 * A step gets what a reader's browser holds, so it must not trust it.
 */
export const STEPS: readonly ((raw: RawSettings) => RawSettings)[] = [];

/** Lifts settings to the present version. Throws a SettingsProblem for a version that there is not, or not yet. */
export function migrate(raw: RawSettings): RawSettings {
  const { version } = raw;
  if (!Number.isInteger(version) || version < 1) throw new SettingsProblem('version', 'badVersion');
  if (version > SETTINGS_VERSION) {
    throw new SettingsProblem('version', 'newerVersion', String(SETTINGS_VERSION));
  }
  return STEPS.slice(version - 1).reduce((lifted, step, index) => {
    return { ...step(lifted), version: version + index + 1 };
  }, raw);
}
