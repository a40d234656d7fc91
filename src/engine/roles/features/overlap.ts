import { level } from './level.ts';
import type { PreparedDocument, PreparedSentence } from './prepare.ts';

type Weights = ReadonlyMap<string, number>;

function inverseFrequency(sentences: readonly PreparedSentence[]): Weights {
  const counts = new Map<string, number>();
  for (const s of sentences) for (const stem of s.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [stem, count] of counts) weights.set(stem, Math.log(1 + sentences.length / count));
  return weights;
}

function share(of: ReadonlySet<string>, other: ReadonlySet<string>, weights: Weights): number {
  let both = 0;
  let all = 0;
  for (const stem of of) {
    const weight = weights.get(stem) ?? 1;
    all += weight;
    if (other.has(stem)) both += weight;
  }
  return all === 0 ? 0 : both / all;
}

/** Cosine of two sentences as sets of weighted stems. */
function cosine(a: Vector, b: Vector, weights: Weights): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) both += (weights.get(stem) ?? 1) ** 2;
  return both / Math.sqrt(a.size * b.size);
}

interface Vector {
  readonly stems: ReadonlySet<string>;
  /** Sum of the squared weights. */
  readonly size: number;
}

function toVector({ stems }: PreparedSentence, weights: Weights): Vector {
  let size = 0;
  for (const stem of stems) size += (weights.get(stem) ?? 1) ** 2;
  return { stems, size };
}

const NOTHING: Vector = { stems: new Set(), size: 0 };
const COSINE = [0, 0.05, 0.1, 0.16, 0.24, 0.35, 0.6];
const SHARE = [0, 0.12, 0.25, 0.4, 0.6];

/** How much of the headline, of the lead, of the sentences before and of the whole story a sentence repeats. */
export function overlapFeatures(document: PreparedDocument): string[][] {
  const { sentences, lead, titleStems } = document;
  const weights = inverseFrequency(sentences);
  const leadSentence = sentences[lead];
  const vectors = sentences.map((s) => toVector(s, weights));
  const leadVector = vectors[lead] ?? NOTHING;
  const top = new Set<string>();
  for (const s of sentences.slice(lead, lead + 3)) for (const stem of s.stems) top.add(stem);
  const leadNumbers = new Set(leadSentence?.tokens.filter((t) => t.number).map((t) => t.lower));
  const seenNames = new Set<string>();
  const centre = centrality(sentences, weights);
  return sentences.map((s, i) => {
    const own = vectors[i]!;
    const before = i > lead ? vectors[i - 1]! : NOTHING;
    const after = vectors[i + 1] ?? NOTHING;
    const toLead = cosine(own, leadVector, weights);
    const titleShare = share(titleStems, s.stems, weights);
    const title = level(titleShare, SHARE);
    const leadLevel = level(i === lead ? 0 : toLead, COSINE);
    const fresh = [...s.names].filter((name) => !seenNames.has(name)).length;
    const old = s.names.size - fresh;
    for (const name of s.names) seenNames.add(name);
    const inTitle = [...s.names].some((name) => titleStems.has(name));
    const features = [
      `ot:${title}`,
      `ol:${leadLevel}`,
      `otop:${level(share(s.stems, top, weights), [0, 0.08, 0.16, 0.25, 0.4])}`,
      `ob:${level(cosine(own, before, weights), COSINE)}`,
      `oa:${level(cosine(own, after, weights), COSINE)}`,
      `oc:${level(centre[i]!, [0.3, 0.6, 0.8, 1, 1.25, 1.6])}`,
      `nn:${Math.min(3, fresh)}`,
      `no:${Math.min(3, old)}`,
      `nt:${inTitle}`,
    ];
    if (i < lead && toLead > 0.5) features.push('repeatsLead');
    if (i !== lead && s.tokens.some((t) => t.number && leadNumbers.has(t.lower))) features.push('leadNumber');
    return features;
  });
}

/** Mean cosine to all other sentences, relative to the document's mean. */
function centrality(sentences: readonly PreparedSentence[], weights: Weights): number[] {
  const counts = new Map<string, number>();
  for (const s of sentences) for (const stem of s.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const raw = sentences.map((s) => {
    let sum = 0;
    for (const stem of s.stems) sum += (weights.get(stem) ?? 1) * ((counts.get(stem) ?? 1) - 1);
    return s.stems.size === 0 ? 0 : sum / Math.sqrt(s.stems.size) / Math.max(1, sentences.length - 1);
  });
  const mean = raw.reduce((a, b) => a + b, 0) / Math.max(1, raw.length);
  return raw.map((value) => (mean === 0 ? 0 : value / mean));
}
