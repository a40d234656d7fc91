/** Numbers in [0, 1) from a seed: mulberry32 (Tommy Ettinger, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The values in an order that only the seed decides (Fisher and Yates). */
export function shuffled<T>(values: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  const result = [...values];
  for (let index = result.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const held = result[index] as T;
    result[index] = result[other] as T;
    result[other] = held;
  }
  return result;
}

/** At most `count` values, drawn by the seed, in their own order; all of them when `count` is null. */
export function sampled<T>(values: readonly T[], count: number | null, seed = 1): T[] {
  if (count === null || count >= values.length) return [...values];
  const chosen = new Set(
    shuffled(
      values.map((_, index) => index),
      seed,
    ).slice(0, count),
  );
  return values.filter((_, index) => chosen.has(index));
}

/**
 * `count` values of at least `groups` groups where there are as many: the first drawn of each group in the order of
 * the draw until there are enough groups, then the rest as drawn.
 */
export function drawFromGroups<T>(
  values: readonly T[],
  groupOf: (value: T) => string,
  count: number,
  groups: number,
  seed: number,
): T[] {
  const order = shuffled(values, seed);
  const firsts = new Map<string, T>();
  for (const value of order) {
    if (firsts.size < groups && !firsts.has(groupOf(value))) firsts.set(groupOf(value), value);
  }
  const first = new Set(firsts.values());
  return [...first, ...order.filter((value) => !first.has(value))].slice(0, count);
}
