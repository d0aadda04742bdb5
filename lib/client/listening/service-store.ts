import { useEffect } from 'react';
import { create } from 'zustand';
import { SERVICE_PATH } from '../../domain/shared/paths';
import type { Service } from '../../domain/money/service';
import { parseService } from '../firebase/firestore-documents';
import { whenIdle } from '../browser/idle';
import { connectDocument } from './connect';
import { createListenerPool } from './listener-pool';

/** What is known of who makes new ads; null until it is. */
const useServiceStore = create<{ service: Service | null }>(() => ({ service: null }));

const LINGER_MS = 5000;
const pool = createListenerPool(LINGER_MS, () => undefined);

/** Who makes new ads and what one costs, kept current as long as the caller is on screen; null until it is known. */
export function useService(): Service | null {
  useEffect(() => {
    let release: (() => void) | null = null;
    // It is not what a first screen waits for.
    const cancel = whenIdle(() => {
      release = pool.retain(
        SERVICE_PATH,
        connectDocument(SERVICE_PATH, parseService, (service) => useServiceStore.setState({ service })),
      );
    });
    return () => {
      cancel();
      release?.();
    };
  }, []);
  return useServiceStore(({ service }) => service);
}
