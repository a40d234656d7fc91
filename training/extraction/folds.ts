import type { PageRow } from './pages.ts';

export const FOLDS = 5;

/** The registrable part of the host, roughly: pages of one owner must not be on both sides of a fold. */
export function ownerOf(row: Pick<PageRow, 'id' | 'url'>): string {
  let host = '';
  try {
    host = new URL(row.url ?? '').hostname;
  } catch {
    return row.id;
  }
  const labels = host.split('.');
  const isSecondLevel = labels.length > 2 && /^(co|com|org|net|gov|ac|go|or)$/.test(labels.at(-2) ?? '');
  return labels.slice(isSecondLevel ? -3 : -2).join('.');
}

/** Spreads the owners over the folds in a seeded order: each page's owner is held back exactly once. */
export function foldsByOwner(
  rows: readonly Pick<PageRow, 'id' | 'url'>[],
  count: number,
  seed = 12345,
): (row: Pick<PageRow, 'id' | 'url'>) => number {
  let state = seed;
  const next = () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const owners = [...new Set(rows.map(ownerOf))].sort().map((owner) => ({ owner, key: next() }));
  owners.sort((a, b) => a.key - b.key);
  const foldByOwner = new Map(owners.map(({ owner }, index) => [owner, index % count]));
  return (row) => foldByOwner.get(ownerOf(row)) ?? 0;
}
