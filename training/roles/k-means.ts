import { seededRandom, shuffle } from './random.ts';

const ROUNDS = 15;

/** Lloyd's algorithm from points drawn by the seed. `points`: `width` numbers each. Returns the cluster of each point. */
export function clusterPoints(
  points: Float64Array,
  width: number,
  clusters: number,
  seed: number,
): Int32Array {
  const count = points.length / width;
  const order = shuffle(
    Array.from({ length: count }, (_, i) => i),
    seededRandom(seed),
  );
  const centres = new Float64Array(clusters * width);
  for (let c = 0; c < clusters; c++) {
    const drawn = order[c % count]! * width;
    centres.set(points.subarray(drawn, drawn + width), c * width);
  }
  const clusterOf = new Int32Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < count; i++) clusterOf[i] = nearest(points, i * width, centres, width);
    const sizes = new Float64Array(clusters);
    centres.fill(0);
    clusterOf.forEach((cluster, i) => {
      sizes[cluster]! += 1;
      for (let d = 0; d < width; d++) centres[cluster * width + d]! += points[i * width + d]!;
    });
    for (let j = 0; j < centres.length; j++) centres[j]! /= Math.max(1, sizes[Math.floor(j / width)]!);
  }
  return clusterOf;
}

function nearest(points: Float64Array, at: number, centres: Float64Array, width: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let from = 0; from < centres.length; from += width) {
    let distance = 0;
    for (let d = 0; d < width; d++) distance += (points[at + d]! - centres[from + d]!) ** 2;
    if (distance >= least) continue;
    least = distance;
    best = from / width;
  }
  return best;
}
