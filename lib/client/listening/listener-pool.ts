import { backoffMs } from '../browser/connection';

export interface ListenerReport {
  /** The listener works: the next trouble starts with a short pause again. */
  healthy(): void;
  /** The listener died and should be set up again after a pause. */
  retry(): void;
}

/** Starts listening; returns how to stop. */
export type Connect = (report: ListenerReport) => () => void;

interface Entry {
  users: number;
  connect: Connect;
  stop: () => void;
  attempt: number;
  retrying?: ReturnType<typeof setTimeout>;
  lingering?: ReturnType<typeof setTimeout>;
  /** Reports of an earlier connection are not heard. */
  connection: number;
}

export interface ListenerPool {
  /** Shares one listener per key; returns how to let go of it, once. */
  retain(key: string, connect: Connect): () => void;
  /** Closes a listener that has missed something and opens it again, after a short pause; one that waits to be opened again waits no longer than that. */
  renew(key: string): void;
  /** Doesn't wait for the pauses of listeners in trouble, because the connection is back. */
  wake(): void;
  closeAll(): void;
}

/** Between closing and opening again, for the same reason as the lingering below. */
const RENEW_PAUSE_MS = 300;

/**
 * One listener per key however many use it. It lives on for `lingerMs` after the last one
 * let go: subscribing and unsubscribing in quick succession (a change of page, React's
 * strict mode) can trip an assertion in the web SDK, after which it is dead until a reload.
 */
export function createListenerPool(lingerMs: number, closed: (key: string) => void): ListenerPool {
  const entries = new Map<string, Entry>();

  function open(entry: Entry): void {
    const connection = ++entry.connection;
    const current = () => entry.connection === connection;
    entry.stop = entry.connect({
      healthy: () => {
        if (current()) entry.attempt = 0;
      },
      retry: () => {
        if (!current() || entry.retrying) return;
        entry.retrying = setTimeout(() => reopen(entry), backoffMs(++entry.attempt));
      },
    });
  }

  function reopen(entry: Entry): void {
    clearTimeout(entry.retrying);
    entry.retrying = undefined;
    entry.stop();
    open(entry);
  }

  function close(key: string, entry: Entry): void {
    clearTimeout(entry.retrying);
    clearTimeout(entry.lingering);
    entry.connection += 1;
    entries.delete(key);
    entry.stop();
    closed(key);
  }

  function release(key: string, entry: Entry): void {
    entry.users -= 1;
    if (entry.users > 0 || entries.get(key) !== entry) return;
    entry.lingering = setTimeout(() => close(key, entry), lingerMs);
  }

  return {
    retain(key, connect) {
      let entry = entries.get(key);
      if (entry) clearTimeout(entry.lingering);
      else {
        entry = { users: 0, connect, stop: () => {}, attempt: 0, connection: 0 };
        entries.set(key, entry);
        open(entry);
      }
      entry.users += 1;
      let held: Entry | null = entry;
      return () => {
        if (held) release(key, held);
        held = null;
      };
    },
    renew(key) {
      const entry = entries.get(key);
      if (!entry) return;
      clearTimeout(entry.retrying);
      entry.connection += 1;
      entry.stop();
      entry.stop = () => {};
      entry.retrying = setTimeout(() => reopen(entry), RENEW_PAUSE_MS);
    },
    wake() {
      for (const entry of entries.values()) if (entry.retrying) reopen(entry);
    },
    closeAll() {
      for (const [key, entry] of [...entries]) close(key, entry);
    },
  };
}
