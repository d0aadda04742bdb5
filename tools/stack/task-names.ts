const HOUR_MS = 3_600_000;
/** Of one queue; a name is about a hundred bytes. */
const MOST_REMEMBERED = 100_000;

/**
 * The task names of one queue that are taken: of what is in it, and, as with Cloud Tasks, for an hour of what has been
 * executed, given up or deleted. With very many of those, the oldest are free earlier.
 */
export class TaskNames {
  private readonly present = new Set<string>();
  /** When each is free again, the earliest first. */
  private readonly gone = new Map<string, number>();

  constructor(
    private readonly now: () => number,
    private readonly mostRemembered = MOST_REMEMBERED,
  ) {}

  add(name: string): void {
    this.present.add(name);
  }

  has(name: string): boolean {
    for (const [old, until] of this.gone) {
      if (until > this.now()) break;
      this.gone.delete(old);
    }
    return this.present.has(name) || this.gone.has(name);
  }

  /** Its task has left the queue. */
  release(name: string): void {
    if (!this.present.delete(name)) return;
    this.gone.set(name, this.now() + HOUR_MS);
    const [oldest] = this.gone.keys();
    if (this.gone.size > this.mostRemembered && oldest !== undefined) this.gone.delete(oldest);
  }
}
