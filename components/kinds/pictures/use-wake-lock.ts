import { useEffect } from 'react';

/** Keeps a phone's screen on while `active`; a browser without the API, or a low battery, simply lets it sleep. */
export function useWakeLock(active: boolean): void {
  useEffect(() => {
    if (!active || !('wakeLock' in navigator)) return;
    let sentinel: WakeLockSentinel | null = null;
    let over = false;

    async function acquire() {
      if (document.visibilityState !== 'visible') return;
      try {
        const acquired = await navigator.wakeLock.request('screen');
        if (over) await acquired.release();
        else sentinel = acquired;
      } catch {
        // Refused by the system: nothing depends on it.
      }
    }

    // The browser lets go of the lock whenever the page is hidden.
    const onVisible = () => void acquire();
    void acquire();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', onVisible);
      void sentinel?.release();
    };
  }, [active]);
}
