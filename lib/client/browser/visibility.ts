/** Whether somebody can see the page: it is in no hidden tab, and the screen is on. */
export function isVisible(): boolean {
  return typeof document === 'undefined' || document.visibilityState === 'visible';
}

/** Calls back when the page is hidden and when it is seen again; returns how to stop. */
export function onVisibilityChange(changed: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}
