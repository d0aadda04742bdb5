import { useEffect } from 'react';

/** Reads the ticket that the browser has kept as soon as its page can be used; what runs behind it comes later. */
export function useOpened({ current }: { current: () => unknown }): void {
  useEffect(() => {
    current();
  }, [current]);
}
