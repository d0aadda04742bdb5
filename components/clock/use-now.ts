import { useSyncExternalStore } from 'react';

function everySecond(tick: () => void): () => void {
  const timer = setInterval(tick, 1000);
  return () => clearInterval(timer);
}

/** The same all through a second, so that everything on a page ticks together. */
const thisSecond = () => Math.floor(Date.now() / 1000) * 1000;
/** The server has another clock, and what it would print is old when it arrives. */
const notYet = () => null;

/** This machine's time in milliseconds, to the second, ticking; null on the server. */
export function useNow(): number | null {
  return useSyncExternalStore(everySecond, thisSecond, notYet);
}
