/**
 * Ends a reading when its time is over. Time that is spent waiting for one's turn is not counted: the shop isn't
 * slow because we are polite.
 */
export class TimeLimit {
  readonly #over = new AbortController();
  readonly signal: AbortSignal;
  #leftMs: number;
  #since = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(
    readonly limitMs: number,
    /** Of whoever may stop the reading before. */
    readonly outer: AbortSignal,
  ) {
    this.#leftMs = limitMs;
    this.signal = AbortSignal.any([outer, this.#over.signal]);
    this.start();
  }

  get isOver(): boolean {
    return this.#over.signal.aborted;
  }

  /** Counts no time until `wait` is over. */
  async uncounted<T>(wait: () => Promise<T>): Promise<T> {
    this.end();
    this.#leftMs -= performance.now() - this.#since;
    try {
      return await wait();
    } finally {
      this.start();
    }
  }

  /** Lets go of the timer. */
  end(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  private start(): void {
    this.#since = performance.now();
    this.#timer = setTimeout(() => this.#over.abort(), Math.max(0, this.#leftMs));
  }
}
