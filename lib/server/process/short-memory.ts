import 'server-only';
import { BoundedMap } from './bounded-map';

interface ShortMemoryOptions<V> {
  /** How long an answer counts, in ms. */
  trustMs: number;
  /** How many answers are kept; beyond that the oldest is forgotten. */
  limit: number;
  /** When an answer ends by itself, in ms since 1970, where that is earlier. */
  endOf?: (answer: V) => number;
}

interface Kept<V> {
  answer: Promise<V>;
  until: number;
}

/** Answers that count for a short while. Who asks at the same time gets the same one; a failure is not kept. */
export class ShortMemory<V> {
  private readonly kept: BoundedMap<string, Kept<V>>;

  constructor(private readonly options: ShortMemoryOptions<V>) {
    this.kept = new BoundedMap(options.limit);
  }

  /** What is kept under the key, or else what `ask` gives. Rejects as `ask` does. */
  async get(key: string, ask: () => Promise<V>): Promise<V> {
    const known = this.kept.get(key);
    if (known && Date.now() < known.until) return known.answer;
    const asked: Kept<V> = { answer: ask(), until: Date.now() + this.options.trustMs };
    this.kept.set(key, asked);
    try {
      const answer = await asked.answer;
      asked.until = Math.min(asked.until, this.options.endOf?.(answer) ?? Number.POSITIVE_INFINITY);
      return answer;
    } catch (error) {
      if (this.kept.get(key) === asked) this.kept.delete(key);
      throw error;
    }
  }

  forget(key: string): void {
    this.kept.delete(key);
  }
}
