import type { RunSettings } from './rules.ts';

/** What the command asks of the process that does the work; one request at a time. */
export type ChildRequest =
  | { readonly kind: 'settings'; readonly settings: RunSettings }
  | { readonly kind: 'line'; readonly line: string };

export type ChildReply =
  | { readonly kind: 'ready' }
  /** `heapBytes`: what the process holds afterwards, for its retirement. */
  | { readonly kind: 'done'; readonly json: string; readonly memoryBytes: number };
