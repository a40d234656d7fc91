import { RULE_LIMITS } from '../engine/sections/check-rule.ts';

/**
 * What settings may be as a whole; of one section, the engine's limits. An item of storage.sync
 * holds 8,192 bytes, all of them 102,400 (developer.chrome.com/docs/extensions/reference/api/storage#property-sync).
 */
export const LIMITS = {
  sections: { min: 1, max: 50 },
  titleLength: RULE_LIMITS.titleLength,
  maxSentences: { min: 1, max: RULE_LIMITS.maxSentences },
  /** Characters of an import file: settings that fit storage.sync, pretty-printed, are well below it. */
  fileLength: 400_000,
  itemBytes: 8_192,
  totalBytes: 102_400,
} as const;

const encoder = new TextEncoder();

/**
 * Bytes that storage.sync counts for one item: the key and its JSON. Chromium's JSON writer escapes `<`,
 * U+2028 and U+2029 as six ASCII bytes, so they count as six in every browser here.
 */
export function itemBytes(key: string, value: unknown): number {
  const json = JSON.stringify(value) ?? '';
  const escaped = json.replace(/[<\u2028\u2029]/g, '\\u0000');
  return encoder.encode(key).length + encoder.encode(escaped).length;
}
