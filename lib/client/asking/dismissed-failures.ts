import { create } from 'zustand';
import { readItem, writeItem } from '../browser/browser-storage';

const KEY = 'adforge.dismissed-failures';
/** Older ones are not shown any more anyway. */
const KEPT = 100;

/** The ids of the requests whose failure the person has seen and put away. Survives a reload. */
export const useDismissed = create<readonly string[]>(read);

export function dismissFailure(id: string): void {
  // Another tab may have put others away meanwhile.
  const ids = [...new Set([...read(), id])].slice(-KEPT);
  useDismissed.setState(ids, true);
  writeItem(KEY, ids.join(' '));
}

function read(): readonly string[] {
  return readItem(KEY)?.split(' ') ?? [];
}
