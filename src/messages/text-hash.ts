/**
 * A 64-bit hash of a text as 16 hex digits: equal texts give equal hashes, and two different articles collide
 * about once in 2^32 articles. Not for secrets. Two multiplicative 32-bit lanes that are mixed at the end, after
 * bryc's cyrb53 (public domain). `crypto.subtle` would be stronger, but is not there on pages served over http.
 */
export function hashText(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x5f356495);
  }
  const mixedLow = mix(low, high);
  const mixedHigh = mix(high, mixedLow);
  return hex(mixedHigh) + hex(mixedLow);
}

function mix(lane: number, other: number): number {
  const folded = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return folded ^ (folded >>> 16);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
