import { create } from 'zustand';

// localStorage throws where a person has blocked it; the app then works without memory of earlier visits.

/** What this browser keeps of the site over a reload; `files` are those that were chosen. Until it is looked at, all of it. */
export interface Kept {
  words: boolean;
  files: boolean;
}

export const useKept = create<Kept>(() => ({ words: true, files: true }));

const PROBE = 'adforge.probe';

/** Looks whether what is written can be read again. */
export function lookWhetherWordsAreKept(): void {
  let words = false;
  try {
    localStorage.setItem(PROBE, '1');
    words = localStorage.getItem(PROBE) === '1';
    localStorage.removeItem(PROBE);
  } catch {
    // Blocked: then nothing is.
  }
  useKept.setState({ words });
}

export function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** `null` removes the item. */
export function writeItem(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Blocked or full: this tab goes on from its own memory.
  }
}

/** Calls back when another tab has changed the item; returns how to stop. */
export function onOtherTabChange(key: string, changed: () => void): () => void {
  const listener = (event: StorageEvent) => {
    // `key` is null when everything was cleared.
    if (event.key === key || event.key === null) changed();
  };
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}
