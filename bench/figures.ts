/** Figures as people read them. */

export const digits = (value: number, count: number): number => Number(value.toFixed(count));

/** A share in [0, 1] as per cent with one digit. */
export const percent = (share: number): number => digits(100 * share, 1);

/** "+1.20 [0.31, 2.08]": a mean difference and its interval, both given in [−1, 1], written in per cent. */
export function interval(difference: number, [low, high]: readonly [number, number]): string {
  const text = (value: number): string => (100 * value).toFixed(2);
  return `${difference >= 0 ? '+' : ''}${text(difference)} [${text(low)}, ${text(high)}]`;
}

/** The middle value; of an even count the lower of the two. NaN for none. */
export function median(values: readonly number[]): number {
  const order = [...values].sort((a, b) => a - b);
  return order[Math.floor((order.length - 1) / 2)] ?? Number.NaN;
}
