'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { type Choice, choiceText, readChoice } from './choice';

/** What is chosen, as the address says it; a change is in the address at once, and takes nobody to another page. */
export function useChoice(): [Choice, (change: Partial<Choice>) => void] {
  const address = useSearchParams();
  const choice = useMemo(() => readChoice(address ?? new URLSearchParams()), [address]);
  const change = useCallback((some: Partial<Choice>) => {
    // Read anew: two changes may come before the page is drawn again.
    const now = readChoice(new URLSearchParams(window.location.search));
    const text = choiceText({ ...now, ...some });
    window.history.replaceState(null, '', text === '' ? window.location.pathname : `?${text}`);
  }, []);
  return [choice, change];
}
