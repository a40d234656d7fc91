/** How many of the ascending edges a value exceeds: a number turned into one of edges.length + 1 levels. */
export function level(value: number, edges: readonly number[]): number {
  let i = 0;
  while (i < edges.length && value > edges[i]!) i++;
  return i;
}
