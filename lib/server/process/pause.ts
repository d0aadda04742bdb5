import 'server-only';

/** Waits so many ms, or less if the signal says so. Never rejects. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}

/** What the promise gives; null if that takes longer than so many ms. Rejects as the promise does. */
export async function within<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  const ending = new AbortController();
  try {
    return await Promise.race([promise, pause(ms, ending.signal).then(() => null)]);
  } finally {
    ending.abort();
  }
}
