import { benchBriefs } from './briefs.ts';
import { benchRoles } from './roles.ts';
import { benchSpeed } from './speed.ts';
import { benchSummaries } from './summaries.ts';
import type { BenchPart } from './types.ts';

/** A part that is loaded when it is run: its browser or its rivals cost time at start. */
const later =
  (path: string, name: string): BenchPart =>
  async (context) => {
    const module = (await import(new URL(path, import.meta.url).href)) as Record<string, BenchPart>;
    const part = module[name];
    if (part === undefined) throw new Error(`${path} has no ${name}`);
    return part(context);
  };

/** In the order of RESULTS.md. */
export const PARTS = {
  extraction: later('./extraction.ts', 'benchExtraction'),
  roles: benchRoles,
  summaries: benchSummaries,
  briefs: benchBriefs,
  speed: benchSpeed,
  paint: later('./paint.ts', 'benchPaint'),
} as const satisfies Record<string, BenchPart>;

export type PartName = keyof typeof PARTS;
