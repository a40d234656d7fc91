/**
 * A call as source text, for another context: closures do not travel. tsx wraps named functions in a helper of its
 * own, which has to travel with them.
 */
export function callText(run: (...args: never) => unknown, args: readonly unknown[]): string {
  const list = args.map((arg) => JSON.stringify(arg)).join(', ');
  return `((__name) => (${run.toString()})(${list}))((named) => named)`;
}
