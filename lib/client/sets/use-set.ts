import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useSession } from '../session/session-store';
import { type SetRow, setRows } from './set-rows';
import { type ShownSet, useShownSet } from './shown-set';
import type { WantedJob } from './wanted-job';
import { useArrivedJobs, useWantedJobs } from './wanted-jobs';

export interface SetView extends Pick<ShownSet, 'error'> {
  /** `missing`: there is none, or it is somebody else’s. */
  state: 'loading' | 'ready' | 'missing' | 'error';
  rows: SetRow[];
}

/** A set as it is now: what the server has of it, and what is still to be sent from here. */
export function useSet(setId: string): SetView {
  const uid = useSession().user?.uid ?? null;
  const { state, jobs, error } = useShownSet(setId);
  const isOfSet = (job: WantedJob) => job.uid === uid && job.input.set_id === setId;
  const wanted = useWantedJobs(useShallow((all) => Object.values(all).filter(isOfSet)));
  const arrived = useArrivedJobs(useShallow((all) => Object.values(all).filter(isOfSet)));
  return useMemo(() => {
    const rows = setRows({ jobs, wanted, arrived });
    return { state: rows.length > 0 ? 'ready' : state === 'ready' ? 'missing' : state, rows, error };
  }, [state, jobs, error, wanted, arrived]);
}
