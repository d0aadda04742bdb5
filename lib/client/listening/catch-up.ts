import { create } from 'zustand';
import { isOnline } from '../browser/connection';
import { type Behind, listenersBehind, type Written } from './behind';
import { keyOf, renewListener, type ShownPart, useShown } from './shown-jobs';

/** After the first new connection, in milliseconds: the pauses before the next ones, if it still stands where it stood. */
const PAUSES_MS = [10_000, 60_000];

/** More often than this within a while no listener is connected anew, whatever speaks for it. */
const MOST_RENEWALS = 3;
const WHILE_MS = 5 * 60_000;

const useWritten = create<Written>(() => ({}));

/** The server has this request of a job: whoever listens to the job's requests must hear of it. */
export function expectRequest(uid: string, jobId: string, requestId: string): void {
  const key = keyOf(uid, jobId);
  useWritten.setState((written) => ({ [key]: [...(written[key] ?? []), requestId] }));
}

interface Doubt {
  timer: ReturnType<typeof setTimeout> | undefined;
  renewals: number;
}

/**
 * A change can be lost on its way: of the emulator that is known (docs/decisions/023), of a network it can't be ruled out,
 * and a listener that has lost its last change waits for ever. What one listener says shows what another must have
 * heard; one that stays behind gets a new connection, a few times at most. Nothing is asked in the meantime.
 */
export function createCatchUp(renew: (part: ShownPart, key: string) => void) {
  const doubts = new Map<string, Doubt>();
  const renewed = new Map<string, number[]>();

  function mayRenew(listener: string): boolean {
    const now = performance.now();
    const recently = (renewed.get(listener) ?? []).filter((time) => now - time < WHILE_MS);
    if (recently.length < MOST_RENEWALS) recently.push(now);
    else return false;
    renewed.set(listener, recently);
    return true;
  }

  function wait(behind: Behind, doubt: Doubt, delayMs: number): void {
    doubt.timer = setTimeout(() => {
      // Offline everything stands still, and when the connection returns all listeners are told what they missed.
      if (!isOnline()) return wait(behind, doubt, delayMs);
      if (mayRenew(`${behind.part} ${behind.key}`)) renew(behind.part, behind.key);
      const pause = PAUSES_MS[doubt.renewals];
      doubt.renewals += 1;
      if (pause !== undefined) wait(behind, doubt, pause);
    }, delayMs);
  }

  /** Of the listeners that are behind now; those that were and are not any more are forgotten. */
  function look(now: readonly Behind[]): void {
    const standing = new Map(now.map((behind) => [`${behind.part} ${behind.key} ${behind.at}`, behind]));
    for (const [name, { timer }] of doubts) {
      if (standing.has(name)) continue;
      clearTimeout(timer);
      doubts.delete(name);
    }
    for (const [name, behind] of standing) {
      if (doubts.has(name)) continue;
      const doubt: Doubt = { timer: undefined, renewals: 0 };
      doubts.set(name, doubt);
      wait(behind, doubt, behind.bearableMs);
    }
  }

  return { look, stop: () => look([]) };
}

/** Notices listeners that have lost a change, and connects them anew. Returns how to stop. */
export function startCatchingUp(): () => void {
  const catchUp = createCatchUp(renewListener);
  const look = () => catchUp.look(listenersBehind(useShown.getState(), useWritten.getState()));
  const forget = () => {
    // A listener that is closed has nothing to hear any more.
    const { requests } = useShown.getState();
    const written = Object.entries(useWritten.getState());
    const kept = written.filter(([key, ids]) => requests[key] && ids.some((id) => !requests[key]?.[id]));
    if (kept.length < written.length) useWritten.setState(Object.fromEntries(kept), true);
  };
  const stops = [
    useShown.subscribe(() => {
      forget();
      look();
    }),
    useWritten.subscribe(look),
  ];
  return () => {
    stops.forEach((stop) => stop());
    catchUp.stop();
  };
}
