import { useState } from 'react';

/**
 * The highest `value` so far of the same thing: work that is begun anew after a crash counts from the
 * start again, and a bar that falls looks like a loss.
 */
export function useHighest(value: number, of: string): number {
  const [highest, setHighest] = useState({ value, of });
  if (highest.of === of && value <= highest.value) return highest.value;
  setHighest({ value, of });
  return value;
}
