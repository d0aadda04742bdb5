import { useEffect } from 'react';
import { create } from 'zustand';
import { whenIdle } from '../browser/idle';
import { connectDocument } from './connect';
import { createListenerPool } from './listener-pool';

const LINGER_MS = 5000;

/** A hook for a document that is the same for everybody: one listener however many callers are on screen, begun `when` it makes sense; null until it is known. */
export function createSharedDocument<T>(
  path: string,
  parse: (data: unknown) => T | null,
  // It is not what a first screen waits for.
  when: (work: () => void) => () => void = whenIdle,
) {
  const useValue = create<{ value: T | null }>(() => ({ value: null }));
  const pool = createListenerPool(LINGER_MS, () => undefined);
  return function useSharedDocument(): T | null {
    useEffect(() => {
      let release: (() => void) | null = null;
      const cancel = when(() => {
        release = pool.retain(
          path,
          connectDocument(path, parse, (value) => useValue.setState({ value })),
        );
      });
      return () => {
        cancel();
        release?.();
      };
    }, []);
    return useValue(({ value }) => value);
  };
}
