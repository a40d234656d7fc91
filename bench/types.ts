import type { DataFolder } from './data.ts';

/** What a part of the benchmark gets. */
export interface BenchContext {
  readonly data: DataFolder;
  /** At most this many rows of each collection, drawn by a fixed seed; null = all. */
  readonly sample: number | null;
  /** Progress for the person who waits; never part of the results. */
  readonly log: (line: string) => void;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** Numbers are written with the digits they have: round them before. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What a part found: tables for RESULTS.md, and the same figures by name for results.json. */
export interface PartResult {
  readonly title: string;
  /** One line each: what was measured, on what, with what command or setting. */
  readonly notes: readonly string[];
  readonly tables: readonly Table[];
  /** `name → number`, stable names, so that two runs can be compared. */
  readonly figures: Readonly<Record<string, number>>;
}

/** A part throws when it cannot run; the runner says so and goes on with the others. */
export type BenchPart = (context: BenchContext) => Promise<PartResult>;
