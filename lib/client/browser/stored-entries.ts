import { create } from 'zustand';
import { readItem, writeItem } from './browser-storage';

interface Kind<T> {
  /** Begins the name of each entry in the browser's storage. */
  prefix: string;
  /** What a stored text holds; null for anything that isn't one. */
  parse: (stored: string | null) => T | null;
  /** Told what has gone, here or in another tab, just before it does. */
  onGone?: (gone: Readonly<Record<string, T>>) => void;
}

/**
 * Entries that outlive a reload and that all tabs share. Each stands in the browser's storage by itself, so that two
 * tabs can't undo what the other has noted of another one. Where nothing can be stored, this page remembers alone.
 */
export function createStoredEntries<T>({ prefix, parse, onGone }: Kind<T>) {
  const useEntries = create<Readonly<Record<string, T>>>(() => ({}));
  /** What is stored: where nothing can be, an entry that isn't there was not taken away by another tab. */
  const stored = new Set<string>();

  const get = (id: string): T | null => useEntries.getState()[id] ?? null;

  function show(changes: Readonly<Record<string, T>>): void {
    useEntries.setState({ ...useEntries.getState(), ...changes }, true);
  }

  function drop(ids: readonly string[]): void {
    const gone = new Set(ids.filter((id) => get(id) !== null));
    const entries = Object.entries(useEntries.getState());
    onGone?.(Object.fromEntries(entries.filter(([id]) => gone.has(id))));
    if (gone.size > 0) useEntries.setState(Object.fromEntries(entries.filter(([id]) => !gone.has(id))), true);
  }

  /** Keeps them here, in storage, and thereby in the other tabs. */
  function keep(entries: Readonly<Record<string, T>>): void {
    for (const [id, entry] of Object.entries(entries)) {
      const text = JSON.stringify(entry);
      writeItem(prefix + id, text);
      if (readItem(prefix + id) === text) stored.add(id);
    }
    show(entries);
  }

  function forget(ids: readonly string[]): void {
    for (const id of ids) {
      writeItem(prefix + id, null);
      stored.delete(id);
    }
    drop(ids);
  }

  /** Takes over what another tab has done with it, without waiting for its event. */
  function sync(id: string): T | null {
    const theirs = parse(readItem(prefix + id));
    if (theirs !== null) stored.add(id);
    else if (!stored.delete(id)) return get(id);
    if (theirs === null) drop([id]);
    else if (JSON.stringify(theirs) !== JSON.stringify(get(id))) show({ [id]: theirs });
    return theirs;
  }

  /** Reads what an earlier page or another tab has left. */
  function readAll(): void {
    for (const id of new Set([...storedIds(prefix), ...Object.keys(useEntries.getState())])) sync(id);
  }

  /** Follows the other tabs; returns how to stop. */
  function follow(): () => void {
    const listener = ({ key }: StorageEvent) => {
      // null when everything was cleared.
      if (key === null) readAll();
      else if (key.startsWith(prefix)) sync(key.slice(prefix.length));
    };
    readAll();
    window.addEventListener('storage', listener);
    return () => window.removeEventListener('storage', listener);
  }

  return { useEntries, get, keep, forget, sync, readAll, follow };
}

function storedIds(prefix: string): string[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    return keys.flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  } catch {
    return [];
  }
}
