import { useEffect, useState } from 'react';
import { secondsUntil } from './clock-words';

/** Seconds until `time` (milliseconds) by this machine's clock, counted down here; null at first. */
export function useSecondsUntil(time: number): number | null {
  const [left, setLeft] = useState<{ seconds: number; time: number } | null>(null);
  useEffect(() => {
    const tick = () => setLeft({ seconds: secondsUntil(time, Date.now()), time });
    const first = setTimeout(tick);
    const timer = setInterval(tick, 1000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [time]);
  return left?.time === time ? left.seconds : null;
}
