/**
 * What a reader may write. The caps keep every section below the 8,192 bytes that storage.sync takes as one
 * item and all of them below its 102,400 (developer.chrome.com/docs/extensions/reference/api/storage#property-sync).
 */
export const LIMITS = {
  sections: { min: 1, max: 50 },
  maxSentences: { min: 1, max: 20 },
  titleLength: 60,
  phraseLength: 80,
  phrases: 60,
  aliasLength: 60,
  aliases: 30,
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
