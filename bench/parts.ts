import type { BenchPart } from './types.ts';

/** A part is loaded when it is run: its browser, its rivals or its models cost time at start. */
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
  roles: async (context) => (await import('./roles.ts')).benchRoles(context),
  summaries: async (context) => (await import('./summaries.ts')).benchSummaries(context),
  briefs: async (context) => (await import('./briefs.ts')).benchBriefs(context),
  speed: async (context) => (await import('./speed.ts')).benchSpeed(context),
  paint: later('./paint.ts', 'benchPaint'),
} as const satisfies Record<string, BenchPart>;

export type PartName = keyof typeof PARTS;
