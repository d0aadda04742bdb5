let leaving = false;

if (typeof window !== 'undefined') {
  window.addEventListener('pagehide', () => (leaving = true));
  window.addEventListener('pageshow', () => (leaving = false));
}

/** Whether the page is being left: whatever it still reads breaks off then, which says nothing of what is read. */
export function isLeaving(): boolean {
  return leaving;
}

/** Calls back when the page is shown again that was left; returns how to stop. */
export function onReturn(returned: () => void): () => void {
  window.addEventListener('pageshow', returned);
  return () => window.removeEventListener('pageshow', returned);
}
