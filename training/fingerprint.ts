/** Of a fingerprint. */
export const DIGITS = 8;

/** FNV-1a (Fowler, Noll & Vo) over UTF-16 units, eight hexadecimal digits: marks name a text by it, the text itself is not kept. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(DIGITS, '0');
}
