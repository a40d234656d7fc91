/** What there is to choose from and the limits that hold, for the assignment of sentences to sections. */
export interface AssignmentProblem {
  /** values[section][sentence]; null where the section may not have the sentence. */
  readonly values: readonly (readonly (number | null)[])[];
  /** Sentences that a section may hold. */
  readonly maxSentences: readonly number[];
  /** Items that a section may hold; a sentence that joins the one before it makes no new item. */
  readonly maxItems: readonly number[];
  /** Sentences in all. */
  readonly budget: number;
  /** As long as there are fewer, one that costs somewhat more than it is worth is better than none. */
  readonly fewest: number;
  /** The section that must not stay empty while any sentence may go there; -1 for none. */
  readonly reserved: number;
  /**
   * priceAlone[section][i]: what it takes off sentence i to be shown there without sentence i − 1 before it in the same
   * item; 0 where it owes that nothing, infinite where it cannot be understood without. Where sentence i − 1 ends the item
   * above it is a quarter.
   */
  readonly priceAlone: readonly (readonly number[])[];
  /** Similarity of a sentence to any other, in [0, 1]. */
  readonly similarityTo: (sentence: number) => (other: number) => number;
  /** How much each sentence is like what stands above the sections, in [0, 1]; a sentence too like it is not taken. */
  readonly similarityToTop: readonly number[];
  /** isClaimed[section][sentence]: there, exempt from redundancy: the page or the reader put it in that section. */
  readonly isClaimed: readonly (readonly boolean[])[];
}

export type Limits = Omit<AssignmentProblem, 'values'>;

export interface Assignment {
  /** Sentences of each section in document order. */
  readonly sections: readonly (readonly number[])[];
  /** joins[i]: sentence i is one item with sentence i − 1. */
  readonly joins: readonly boolean[];
}
