import type { BenchPart } from './types.ts';

/** In the order of RESULTS.md. A part is loaded when it is run: its browser, its rivals or its models cost time at start. */
export const PARTS = {
  extraction: async (context) => (await import('./extraction.ts')).benchExtraction(context),
  'extraction-speed': async (context) =>
    (await import('./extraction-speed.ts')).benchExtractionSpeed(context),
  live: async (context) => (await import('./live.ts')).benchLive(context),
  roles: async (context) => (await import('./roles.ts')).benchRoles(context),
  summaries: async (context) => (await import('./summaries.ts')).benchSummaries(context),
  briefs: async (context) => (await import('./briefs.ts')).benchBriefs(context),
  speed: async (context) => (await import('./speed.ts')).benchSpeed(context),
  paint: async (context) => (await import('./paint.ts')).benchPaint(context),
} as const satisfies Record<string, BenchPart>;

export type PartName = keyof typeof PARTS;
