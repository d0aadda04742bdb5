import { useEffect, useState } from 'react';

/** Whether what began at `since` (milliseconds) is still under way after `patience` milliseconds. */
export function useSlow(since: number | null, patience: number): boolean {
  const [slowSince, setSlowSince] = useState<number | null>(null);
  useEffect(() => {
    if (since === null) return;
    const timer = setTimeout(() => setSlowSince(since), since + patience - Date.now());
    return () => clearTimeout(timer);
  }, [since, patience]);
  return since !== null && slowSince === since;
}
