import { median } from '../../bench/figures.ts';

/** Milliseconds of the piece of work below where a machine of the project was fast: 50 to 65 were measured. */
const USUAL_MS = 52;
const ROUNDS = 7;
const NODES = 40_000;

/** Objects, strings and a map, as reading a page makes them. */
function work(): number {
  const nodes = Array.from({ length: NODES }, (_, at) => ({
    name: `item ${(at * 7919) % NODES}`,
    children: [] as number[],
    at,
  }));
  const byName = new Map(nodes.map((node) => [node.name, node]));
  for (const { at } of nodes) nodes[(at * 31) % NODES]?.children.push(at);
  const sorted = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.reduce((sum, { children, name }) => sum + children.length + name.length, 0);
}

/**
 * How many times longer than usual this machine takes just now, never under 1: test machines are shared, and differ by a
 * factor of two from day to day. The middle one of a few rounds counts.
 */
export function slowness(): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.max(1, median(times) / USUAL_MS);
}
