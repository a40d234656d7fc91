import { tokensOf } from './text.ts';

/** Characters that are read of it. */
const MOST_READ = 200_000;
/** More words than such a text can have; three numbers below it make one that is exact in a double. */
const MOST_WORDS = 2 ** 17;

/** A text that others are looked up in by runs of three tokens; words are numbers here, for there are many look-ups. */
export class StatedText {
  /** In tokens. */
  readonly size: number;
  private readonly numbers = new Map<string, number>();
  private readonly runs = new Set<number>();
  private readonly flat: string;

  constructor(text: string) {
    const tokens = tokensOf(text.slice(0, MOST_READ));
    this.size = tokens.length;
    this.flat = ` ${tokens.join(' ')} `;
    let [before, last] = [0, 0];
    for (const [index, token] of tokens.entries()) {
      const number = this.numbers.get(token) ?? this.numbers.size;
      this.numbers.set(token, number);
      if (index >= 2) this.runs.add((before * MOST_WORDS + last) * MOST_WORDS + number);
      [before, last] = [last, number];
    }
  }

  /** Share of the runs of these tokens that the text holds, in [0, 1]; fewer than three are looked up as one phrase. */
  share(tokens: readonly string[]): number {
    if (tokens.length === 0) return 0;
    if (tokens.length < 3) return this.flat.includes(` ${tokens.join(' ')} `) ? 1 : 0;
    let found = 0;
    let [before, last] = [-1, -1];
    for (const token of tokens) {
      const number = this.numbers.get(token) ?? -1;
      if (before >= 0 && last >= 0 && number >= 0)
        if (this.runs.has((before * MOST_WORDS + last) * MOST_WORDS + number)) found++;
      [before, last] = [last, number];
    }
    return found / (tokens.length - 2);
  }
}
