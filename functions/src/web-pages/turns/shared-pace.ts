import { randomUUID } from 'node:crypto';
import type { Clock } from '../fetch/clock';
import { PageError } from '../fetch/page-error';
import { A_PAGE, type Asked, type Pace } from '../fetch/pacing';
import { waitInWords } from '../fetch/wait-in-words';
import { decideTurn, type HostTurns, TAKEN_AHEAD_MS, type Turn, withoutTurn, withPause } from './host-turns';

/** Where the turns at hosts stand that all processes share. */
export interface TurnStore {
  /** Changes the turns at a host as one: `decide` sees them as they are, and may be called again. Null changes nothing. */
  change<T>(host: string, decide: (turns: HostTurns) => { answer: T; turns: HostTurns | null }): Promise<T>;
}

/** What a request may take (`FetchSession`), and some more for whoever gives its turn back. */
const LEASE_MS = 25_000;
/** Between two looks whether a lane is free: half of what a host is left alone after a quick answer. */
const LOOK_AGAIN_MS = 250;
/** Longer than that nobody waits with a process of ours: the work goes back to the queue. */
const LONGEST_WAIT_MS = 60_000;

/**
 * The pace of `Pacing`, kept by all processes together. A turn is claimed in the host's document and given back there; that
 * of a process that has died is free again once a request would be over. Two small writes a request.
 */
export class SharedPace implements Pace {
  readonly #open = new Set<Promise<void>>();

  constructor(
    private readonly store: TurnStore,
    private readonly clock: Clock,
    private readonly random: () => number = Math.random,
  ) {}

  /** As `Pace.turn`; rejects with a PageError where the host wants to be left alone for longer than a minute. */
  async turn(host: string, signal: AbortSignal, asked: Asked = A_PAGE): Promise<() => void> {
    const token = randomUUID();
    for (;;) {
      signal.throwIfAborted();
      const turn = await this.ask(host, token, asked);
      const leftMs = turn.is === 'later' && turn.until ? turn.until.getTime() - this.clock.now() : 0;
      if (leftMs > LONGEST_WAIT_MS) throw leftAlone(host, leftMs);
      const waitMs = this.waitFor(turn);
      try {
        if (waitMs > 0) await this.clock.sleep(waitMs, signal);
        signal.throwIfAborted();
      } catch (error) {
        if (turn.is === 'taken') this.leave(host, token, turn.at);
        throw error;
      }
      if (turn.is === 'taken') return this.leaving(host, token);
    }
  }

  pause(host: string, ms: number): void {
    const now = this.clock.now();
    const until = new Date(now + ms);
    this.later(
      this.store.change(host, (turns) => ({ answer: undefined, turns: withPause(turns, until, new Date(now)) })),
    );
  }

  /** Once all turns that have ended are given back: a process may be stopped as soon as its work is done. */
  async settled(): Promise<void> {
    await Promise.all(this.#open);
  }

  private ask(host: string, token: string, asked: Asked): Promise<Turn> {
    return this.store.change(host, (turns) => {
      const now = new Date(this.clock.now());
      const decided = decideTurn(turns, { token, now, asked, leaseMs: LEASE_MS });
      return { answer: decided.turn, turns: decided.turns };
    });
  }

  /** Whoever waits for a lane does so for another while than the others, so that they don't all ask in the same moment. */
  private waitFor(turn: Turn): number {
    if (turn.is === 'taken') return turn.at.getTime() - this.clock.now();
    const jitter = LOOK_AGAIN_MS * (0.5 + this.random() / 2);
    return turn.until === null
      ? jitter
      : Math.max(turn.until.getTime() - this.clock.now() - TAKEN_AHEAD_MS, 0) + jitter;
  }

  private leaving(host: string, token: string): () => void {
    const began = new Date(this.clock.now());
    return () => this.leave(host, token, began);
  }

  private leave(host: string, token: string, began: Date): void {
    this.later(this.store.change(host, (turns) => ({ answer: undefined, turns: withoutTurn(turns, token, began) })));
  }

  private later(write: Promise<undefined>): void {
    // One that is lost only makes the others wait until the turn would be over anyway.
    const open = write.catch(() => undefined).finally(() => this.#open.delete(open));
    this.#open.add(open);
  }
}

function leftAlone(host: string, ms: number): PageError {
  const { hostname } = new URL(`http://${host}`);
  return new PageError(
    `“${hostname}” wants to be left alone for now. Try again in ${waitInWords(ms)}, or type the product in.`,
    { reason: 'rate-limited', retryable: true, retryAfterMs: ms },
  );
}
