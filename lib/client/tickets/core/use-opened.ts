import { useEffect } from 'react';

/** Reads the ticket that the browser has kept as soon as that can be done; what runs behind the page comes later. */
export function useOpened({ whenOpen }: { whenOpen: (work: () => void) => void }): void {
  useEffect(() => whenOpen(() => undefined), [whenOpen]);
}
