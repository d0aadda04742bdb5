import type { Clock } from './clock';

/** So that a shop never notices us: people with a browser ask for far more. */
export const MOST_AT_ONCE = 2;
/** Of pages, which a shop has to make; its files it only has to hand out. */
export const MOST_PER_SECOND = 2;
const SECOND_MS = 1000;

interface Host {
  active: number;
  /** When the last pages were asked for, at most as many as may be in a second. */
  starts: number[];
  /** The host has asked for a pause until then. */
  notBefore: number;
  /** Of the last in the queue: admitted or given up. */
  last: Promise<unknown>;
  /** Wakes the first in the queue. */
  onLeave: () => void;
}

/**
 * What a host is asked for. `everyMs` is how long it wants programs to wait between two of its pages, null where it doesn't
 * say: kept to where many pages are read.
 */
export type Asked = { thing: 'page'; everyMs: number | null } | { thing: 'file' };

export const A_PAGE: Asked = { thing: 'page', everyMs: null };

/** Who may ask a host when. */
export interface Pace {
  /** Waits for one's turn; the returned function ends it. Rejects with the signal's reason. */
  turn(host: string, signal: AbortSignal, asked?: Asked): Promise<() => void>;
  /** No request to the host begins in the next `ms` milliseconds. */
  pause(host: string, ms: number): void;
}

/** Within one process: lets requests to one host begin in the order they came, at most two at the same time, and two pages in a second. */
export class Pacing implements Pace {
  readonly #hosts = new Map<string, Host>();

  constructor(private readonly clock: Clock) {}

  async turn(host: string, signal: AbortSignal, asked: Asked = A_PAGE): Promise<() => void> {
    signal.throwIfAborted();
    const state = this.hostOf(host);
    const admitted = state.last.then(() => this.admit(state, signal, asked));
    state.last = admitted.catch(() => undefined);
    return untilAborted(admitted, signal);
  }

  pause(host: string, ms: number): void {
    const state = this.hostOf(host);
    state.notBefore = Math.max(state.notBefore, this.clock.now() + ms);
  }

  private async admit(host: Host, signal: AbortSignal, { thing }: Asked): Promise<() => void> {
    signal.throwIfAborted();
    if (host.active >= MOST_AT_ONCE) {
      const left = new Promise<void>((resolve) => (host.onLeave = resolve));
      await untilAborted(left, signal);
    }
    // A pause may be asked for while we wait.
    for (let ms = this.waitOf(host, thing); ms > 0; ms = this.waitOf(host, thing)) await this.clock.sleep(ms, signal);
    signal.throwIfAborted();
    host.active += 1;
    if (thing === 'page') host.starts = [...host.starts, this.clock.now()].slice(-MOST_PER_SECOND);
    return once(() => {
      host.active -= 1;
      host.onLeave();
    });
  }

  private waitOf({ starts, notBefore }: Host, thing: Asked['thing']): number {
    const [oldest] = starts;
    const isFull = thing === 'page' && starts.length === MOST_PER_SECOND && oldest !== undefined;
    return Math.max(isFull ? oldest + SECOND_MS : 0, notBefore) - this.clock.now();
  }

  private hostOf(name: string): Host {
    const known = this.#hosts.get(name);
    if (known) return known;
    const host: Host = { active: 0, starts: [], notBefore: 0, last: Promise.resolve(), onLeave: () => undefined };
    this.#hosts.set(name, host);
    return host;
  }
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}

/** The promise, or the signal's reason if that comes first. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
