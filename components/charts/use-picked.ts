import { type KeyboardEvent, useState } from 'react';

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => Math.min(last, index + 1),
  ArrowDown: (index, last) => Math.min(last, index + 1),
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowUp: (index) => Math.max(0, index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

/** Which of `count` marks of a chart is looked at: by pointer, finger or the arrow keys; null while none is. */
export function usePicked(count: number) {
  const [index, pick] = useState<number | null>(null);
  const picked = index !== null && index < count ? index : null;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') return pick(null);
    const step = STEPS[event.key];
    if (!step || count === 0) return;
    event.preventDefault();
    pick(picked === null ? (event.key === 'End' ? count - 1 : 0) : step(picked, count - 1));
  }

  return { picked, pick, onKeyDown };
}
