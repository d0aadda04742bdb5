interface Waiting {
  kind: string;
  /** Whose call it is. */
  owner: string;
  /** How many processes of its function there may be. */
  most: number;
  /** How many calls one of them takes at a time. */
  each: number;
  start: () => Promise<unknown>;
  /** Nobody, where a process is only to be ready. */
  call: { resolve: () => void; reject: (error: unknown) => void } | null;
  /** Told when the start is over, however it went. */
  over?: () => void;
}

/** Of a call that is to have a process. */
interface CallOptions {
  /** How many of its function there may be. */
  most?: number;
  /** How many calls one of them takes at a time. */
  each?: number;
  owner?: string;
}

/**
 * Starts the processes of functions, a few at a time: with more, all of them would be late on a small machine. A call that
 * finds every process of its function busy waits for the next that is free, whether it was busy or has just started; of
 * those that wait, whoever has been served least while any did comes first. Processes that no call waits for start one
 * after the other, and after all that one does wait for.
 */
export class ProcessStarts {
  private waiting: Waiting[] = [];
  /** How many of each function are starting. */
  private readonly starting = new Map<string, number>();
  /** How many of each there are, those included. */
  private readonly living = new Map<string, number>();
  /** How many calls of each owner have been served while others of the function waited. */
  private readonly served = new Map<string, Map<string, number>>();

  /** @param most that start at the same time */
  constructor(private readonly most: number) {}

  /**
   * Resolves when the call may have a process, which it takes at once. Rejects with why none could be started for it. Where
   * there are `most` of its function, it waits for one of them.
   */
  forCall(
    kind: string,
    start: () => Promise<unknown>,
    { most = Infinity, each = 1, owner = '' }: CallOptions = {},
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ kind, owner, most, each, start, call: { resolve, reject } });
      this.goOn();
    });
  }

  /** Starts a process that will be needed; resolves when it, or the one that a call has started in its place, is there or has failed. */
  ahead(kind: string, start: () => Promise<unknown>): Promise<void> {
    return new Promise((over) => {
      this.waiting.push({ kind, owner: '', most: Infinity, each: 1, start, call: null, over });
      this.goOn();
    });
  }

  /** A process of this function has nothing to do. */
  free(kind: string): void {
    this.takeCall(kind)?.call?.resolve();
  }

  /** A process of this function has ended. */
  gone(kind: string): void {
    add(this.living, kind, -1);
    this.goOn();
  }

  private goOn(): void {
    while (this.underWay < this.most) {
      const needed = this.waiting.find((one) => one.call !== null && this.isShort(one));
      const next = needed ?? (this.underWay === 0 ? this.take(({ call }) => call === null) : undefined);
      if (!next) return;
      // It is the one that was to be started ahead.
      const ahead = needed && this.take(({ kind, call }) => kind === needed.kind && call === null);
      this.begin({ ...next, ...(ahead?.over ? { over: ahead.over } : {}) });
    }
  }

  private begin({ kind, start, over }: Waiting): void {
    add(this.starting, kind, 1);
    add(this.living, kind, 1);
    const failed = (error: unknown) => {
      add(this.living, kind, -1);
      this.takeCall(kind)?.call?.reject(error);
    };
    void start()
      .catch(failed)
      .finally(() => {
        add(this.starting, kind, -1);
        over?.();
        this.goOn();
      });
  }

  /** Whether more calls wait than the processes will take that are starting, and there may be more of those. */
  private isShort({ kind, most, each }: Waiting): boolean {
    if ((this.living.get(kind) ?? 0) >= most) return false;
    const calls = this.waiting.filter((one) => one.kind === kind && one.call !== null).length;
    return calls > each * (this.starting.get(kind) ?? 0);
  }

  private get underWay(): number {
    return [...this.starting.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The call of this function whose turn it is. */
  private takeCall(kind: string): Waiting | undefined {
    const calls = this.waiting.filter((one) => one.kind === kind && one.call !== null);
    const served = this.served.get(kind) ?? new Map<string, number>();
    const turnOf = ({ owner }: Waiting) => served.get(owner) ?? 0;
    const least = Math.min(...calls.map(turnOf));
    const next = calls.find((one) => turnOf(one) === least);
    if (!next) return undefined;
    // Once nobody waits, nobody has had more than others.
    if (calls.length === 1) this.served.delete(kind);
    else this.served.set(kind, served.set(next.owner, least + 1));
    return this.take((one) => one === next);
  }

  private take(wanted: (one: Waiting) => boolean): Waiting | undefined {
    const index = this.waiting.findIndex(wanted);
    return index < 0 ? undefined : this.waiting.splice(index, 1)[0];
  }
}

function add(counts: Map<string, number>, kind: string, change: number): void {
  counts.set(kind, Math.max(0, (counts.get(kind) ?? 0) + change));
}
