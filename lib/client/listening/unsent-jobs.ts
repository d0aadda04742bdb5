import { create } from 'zustand';
import type { IdentifiedJob } from '../../domain/jobs/job';
import type { JobEntry } from './job-views';

/**
 * A job that was asked for but may not be in Firestore yet, because uploads are running, the connection is away or
 * Firestore is still being loaded. Whoever keeps it (a ticket) says so here, so that every page shows it.
 */
export interface UnsentJob {
  /** As it will look: queued, with its words. */
  job: IdentifiedJob;
  /** Firestore was given it; it can be cancelled, but not just dropped. */
  handedOver: boolean;
  /** The server has it. */
  confirmed: boolean;
  /** Nothing becomes of it here; its words and files can be changed again. */
  takeBack: () => void;
}

type UnsentJobs = Readonly<Record<string, UnsentJob>>;

/** Each by the name of whoever keeps it. */
export const useUnsentJobs = create<UnsentJobs>(() => ({}));

/** null when there is none any more. */
export function showUnsent(keeper: string, unsent: UnsentJob | null): void {
  const { [keeper]: _before, ...others } = useUnsentJobs.getState();
  useUnsentJobs.setState(unsent ? { ...others, [keeper]: unsent } : others, true);
}

export function unsentJob(jobId: string | null, unsent: UnsentJobs = useUnsentJobs.getState()): UnsentJob | null {
  return Object.values(unsent).find(({ job }) => job.id === jobId) ?? null;
}

/** What is shown in place of a job; also when another tab knows that the server has it a moment before the listener here does. */
export function useStandIn(jobId: string | null, { state }: JobEntry): IdentifiedJob | null {
  return useUnsentJobs((jobs) => {
    const unsent = unsentJob(jobId, jobs);
    return unsent && (!unsent.confirmed || state === 'missing') ? unsent.job : null;
  });
}

/** Jobs with those before them that are still to be sent, so that every page shows that they are under way. */
export function withUnsent(jobs: readonly IdentifiedJob[], unsent: UnsentJobs): readonly IdentifiedJob[] {
  const there = new Set(jobs.map(({ id }) => id));
  const missing = Object.values(unsent).filter(({ job, confirmed }) => !confirmed && !there.has(job.id));
  return missing.length === 0 ? jobs : [...missing.map(({ job }) => job), ...jobs];
}
