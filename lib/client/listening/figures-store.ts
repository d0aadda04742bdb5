import { useEffect } from 'react';
import { create } from 'zustand';
import { FIGURES_PATH } from '../../domain/shared/paths';
import { type Figures, figuresSchema } from '../../domain/work/figures';
import { connectDocument } from './job-listeners';
import { createListenerPool } from './listener-pool';

/** What is known of how long jobs take; null until it is, and where nothing was measured. */
const useFiguresStore = create<{ figures: Figures | null }>(() => ({ figures: null }));

const LINGER_MS = 5000;
const pool = createListenerPool(LINGER_MS, () => undefined);

/** How long the jobs of each kind have taken, kept current as long as the caller is on screen. */
export function useFigures(): Figures | null {
  useEffect(
    () =>
      pool.retain(
        FIGURES_PATH,
        connectDocument(
          FIGURES_PATH,
          (data) => figuresSchema.safeParse(data).data ?? null,
          (figures) => useFiguresStore.setState({ figures }),
        ),
      ),
    [],
  );
  return useFiguresStore(({ figures }) => figures);
}
