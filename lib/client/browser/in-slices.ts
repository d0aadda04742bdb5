/** Half of what makes a task a long one, in ms. */
const SLICE_MS = 25;

/**
 * Begins one thing after the other, and lets the browser do something else whenever `SLICE_MS` are over, so that a slow
 * one answers to a touch meanwhile. Returns how to stop: what has begun by then ends, and the rest never begins.
 */
export function beginInSlices(begins: readonly (() => () => void)[]): () => void {
  const stops: (() => void)[] = [];
  let stopped = false;
  const beginAll = async () => {
    let since = performance.now();
    for (const begin of begins) {
      if (performance.now() - since > SLICE_MS) {
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
      if (stopped) return;
      stops.push(begin());
    }
  };
  void beginAll();
  return () => {
    stopped = true;
    stops.forEach((stop) => stop());
  };
}
