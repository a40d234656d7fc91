/** Chromium refuses more than 1,800 writes an hour to storage.sync: 30 a minute can go on for ever. */
const WRITES_A_MINUTE = 30;
const MINUTE_MS = 60_000;

/** Counts writes over the last minute and says how long the next one should wait. */
export class WriteRate {
  readonly #now: () => number;
  #times: number[] = [];

  /** `now` in ms, any origin. */
  constructor(now: () => number) {
    this.#now = now;
  }

  count(writes: number): void {
    for (let index = 0; index < writes; index++) this.#times.push(this.#now());
  }

  waitMs(): number {
    const now = this.#now();
    this.#times = this.#times.filter((time) => now - time < MINUTE_MS);
    const oldestThatCounts = this.#times[this.#times.length - WRITES_A_MINUTE];
    return oldestThatCounts === undefined ? 0 : MINUTE_MS - (now - oldestThatCounts);
  }
}
