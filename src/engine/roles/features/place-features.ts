import { level } from './level.ts';
import type { Place } from './place.ts';

/** Position from the lead, from the end, in the paragraph; length of the story in content sentences. */
export function placeFeatures(p: Place): string[] {
  const start =
    p.fromLead < 0
      ? 'before'
      : p.fromLead < 8
        ? String(p.fromLead)
        : String(8 + level(p.fromLead, [9, 12, 16, 21, 29, 44]));
  return [
    `p:${start}`,
    `pe:${level(p.toEnd, [0, 1, 2, 3, 5, 8, 13])}`,
    `pd:${Math.floor(p.depth * 10)}`,
    `pp:${Math.min(p.paragraph, 12)}`,
    `pin:${Math.min(3, p.inParagraph)}/${Math.min(4, p.paragraphLength)}`,
    `n:${level(p.contentCount, [5, 9, 14, 19, 27, 39, 59])}`,
  ];
}
