import { useEffect } from 'react';
import { isVisible, onVisibilityChange } from '@/lib/client/browser/visibility';

/** Keeps a phone's screen on while `active`; a browser without the API, or a low battery, simply lets it sleep. */
export function useWakeLock(active: boolean): void {
  useEffect(() => {
    if (!active || !('wakeLock' in navigator)) return;
    let sentinel: WakeLockSentinel | null = null;
    let over = false;

    async function acquire() {
      if (!isVisible()) return;
      try {
        const acquired = await navigator.wakeLock.request('screen');
        if (over) await acquired.release();
        else sentinel = acquired;
      } catch {
        // Refused by the system: nothing depends on it.
      }
    }

    // The browser lets go of the lock whenever the page is hidden.
    const stopLooking = onVisibilityChange(() => void acquire());
    void acquire();
    return () => {
      over = true;
      stopLooking();
      void sentinel?.release();
    };
  }, [active]);
}
