import type { PreparedDocument } from './prepare.ts';

export interface Place {
  /** Index among the content sentences, from the lead; negative before it. */
  readonly fromLead: number;
  readonly toEnd: number;
  /** In [0, 1]; 0 is the lead, 1 the last content sentence. */
  readonly depth: number;
  readonly paragraph: number;
  readonly inParagraph: number;
  readonly paragraphLength: number;
  readonly contentCount: number;
}

/** Position counted in content sentences: furniture before and between them does not move a sentence back. */
export function findPlaces(document: PreparedDocument): readonly Place[] {
  const { sentences, lead } = document;
  const isContent = sentences.map((s, i) => !s.furniture && i >= lead);
  const contentCount = Math.max(1, isContent.filter(Boolean).length);
  let seen = 0;
  let paragraph = -1;
  let inParagraph = 0;
  const places: Place[] = [];
  sentences.forEach((s, i) => {
    if (s.paragraphStart || i === lead) {
      inParagraph = 0;
      if (isContent[i]) paragraph++;
    } else inParagraph++;
    const fromLead = i < lead ? i - lead : seen;
    if (isContent[i]) seen++;
    const depth = contentCount < 2 ? 0 : Math.min(1, Math.max(0, fromLead / (contentCount - 1)));
    places.push({
      fromLead,
      toEnd: contentCount - seen,
      depth,
      paragraph: Math.max(0, paragraph),
      inParagraph,
      paragraphLength: 1,
      contentCount,
    });
  });
  return withParagraphLengths(places);
}

function withParagraphLengths(places: readonly Place[]): readonly Place[] {
  const lengths = new Array<number>(places.length).fill(1);
  for (let i = places.length - 1; i >= 0; i--) {
    const goesOn = (places[i + 1]?.inParagraph ?? 0) > 0;
    lengths[i] = goesOn ? lengths[i + 1]! : places[i]!.inParagraph + 1;
  }
  return places.map((place, i) => ({ ...place, paragraphLength: lengths[i]! }));
}
