import { SPACELESS_CLASS } from '../text/scripts.ts';

/** A sparse vector of unit length (or empty): term ids ascending in order of first occurrence, and their weights. */
export interface SparseVector {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

/** Words longer than this are cut to it: a stem of sorts for every language that inflects at the end. */
const STEM_LENGTH = 6;
const SPACELESS_LETTER = new RegExp(`^[${SPACELESS_CLASS}]`, 'u');

/** Terms of a text: words cut to a stem; where words are not separated, pairs of neighbouring letters. */
export function termsOf(tokens: readonly string[]): readonly string[] {
  const terms: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token > '\u0dff' && SPACELESS_LETTER.test(token)) {
      const next = tokens[i + 1];
      if (next !== undefined && SPACELESS_LETTER.test(next)) terms.push(token + next);
    } else terms.push(token.length > STEM_LENGTH ? token.slice(0, STEM_LENGTH) : token);
  }
  return terms;
}

/** Tf-idf within one article: terms are weighed by how few of its sentences hold them. */
export class TermSpace {
  readonly #idByTerm = new Map<string, number>();
  readonly #sentenceCounts: number[] = [];
  readonly #sentences: number;

  constructor(termsBySentence: readonly (readonly string[])[]) {
    this.#sentences = termsBySentence.length;
    for (const terms of termsBySentence) {
      for (const term of new Set(terms)) {
        const id = this.#idByTerm.get(term) ?? this.#idByTerm.size;
        this.#idByTerm.set(term, id);
        this.#sentenceCounts[id] = (this.#sentenceCounts[id] ?? 0) + 1;
      }
    }
  }

  get size(): number {
    return this.#idByTerm.size;
  }

  /** In how many sentences of the article the term is; 0 when in none. */
  sentenceCount(term: string): number {
    const id = this.#idByTerm.get(term);
    return id === undefined ? 0 : (this.#sentenceCounts[id] ?? 0);
  }

  idf(id: number): number {
    return Math.log(1 + this.#sentences / (this.#sentenceCounts[id] ?? 1));
  }

  /** The unit vector of a text; terms that no sentence of the article holds are left out. */
  vector(terms: readonly string[]): SparseVector {
    return this.#weigh(terms, 0);
  }

  /**
   * The vector of a text that is none of the sentences: terms that no sentence holds have no id, and make the others weigh
   * less all the same, each as one that a single sentence holds. Shorter than a unit where there are any.
   */
  vectorOfOther(terms: readonly string[]): SparseVector {
    const unknown = new Set(terms.filter((term) => !this.#idByTerm.has(term)));
    return this.#weigh(terms, unknown.size * Math.log(1 + this.#sentences) ** 2);
  }

  /** `elsewhere`: the square of what the text weighs beside the terms of the article. */
  #weigh(terms: readonly string[], elsewhere: number): SparseVector {
    const counts = new Map<number, number>();
    for (const term of terms) {
      const id = this.#idByTerm.get(term);
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    let norm = elsewhere;
    const ids: number[] = [];
    const weights: number[] = [];
    for (const [id, count] of counts) {
      const weight = (1 + Math.log(count)) * this.idf(id);
      ids.push(id);
      weights.push(weight);
      norm += weight * weight;
    }
    const length = Math.sqrt(norm) || 1;
    return { ids, weights: weights.map((weight) => weight / length) };
  }
}

/** Cosine of two unit vectors, in [0, 1]. To compare one with many, see similarityTo. */
export const cosine = (a: SparseVector, b: SparseVector): number => similarityTo(a)(b);

/** The weights of a vector by term id, for comparing it with many. */
function spreadOut({ ids, weights }: SparseVector): Float64Array {
  const spread = new Float64Array(ids.reduce((a, b) => Math.max(a, b), -1) + 1);
  for (let i = 0; i < ids.length; i++) spread[ids[i]!] = weights[i]!;
  return spread;
}

/** The cosine of `fixed` with any other unit vector: the fixed one is spread out once. */
export function similarityTo(fixed: SparseVector): (other: SparseVector) => number {
  const spread = spreadOut(fixed);
  return ({ ids, weights }) => {
    let sum = 0;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i]!;
      if (id < spread.length) sum += weights[i]! * spread[id]!;
    }
    return Math.min(1, sum);
  };
}

/** From this share of a text's weight on that another one holds, the other says all of it. */
const CONTAINED = 0.8;
/** Shorter texts are held by chance. */
const FEWEST_CONTAINED = 5;

/**
 * How much another text repeats `fixed`, in [0, 1]: their cosine, or 1 where one holds nearly all that the other says
 * ("The council closed the pier" in a sentence of thirty words).
 */
export function repetitionOf(fixed: SparseVector): (other: SparseVector) => number {
  const spread = spreadOut(fixed);
  return ({ ids, weights }) => {
    let sum = 0;
    let ofOther = 0;
    let ofFixed = 0;
    for (let i = 0; i < ids.length; i++) {
      const there = spread[ids[i]!] ?? 0;
      if (there === 0) continue;
      const here = weights[i]!;
      sum += here * there;
      ofOther += here ** 2;
      ofFixed += there ** 2;
    }
    const canTell = Math.min(ids.length, fixed.ids.length) >= FEWEST_CONTAINED;
    return canTell && Math.max(ofOther, ofFixed) >= CONTAINED ? 1 : Math.min(1, sum);
  };
}
