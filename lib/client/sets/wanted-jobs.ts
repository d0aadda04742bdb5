import { create } from 'zustand';
import { createStoredEntries } from '../browser/stored-entries';
import { parseWantedJob, type WantedJob } from './wanted-job';

type WantedJobs = Readonly<Record<string, WantedJob>>;

/** Jobs that the server has by now, as this tab or another knows: they are shown until they are heard of from there. */
export const useArrivedJobs = create<WantedJobs>(() => ({}));

/** No longer wanted: sent, unless it was refused and then left out. */
function takeLeave(gone: WantedJobs): void {
  const sent = Object.entries(gone).filter(([, { problem }]) => problem === null);
  useArrivedJobs.setState(Object.fromEntries(sent));
}

/** Written by whoever asks for a job and then by the tab that holds its lock. */
export const wantedEntries = createStoredEntries({
  prefix: 'adforge.set-job.v1 ',
  parse: parseWantedJob,
  onGone: takeLeave,
});

/** The jobs of sets that were asked for and of which the server is not known to have them, by their ids. */
export const useWantedJobs = wantedEntries.useEntries;
export const wantedJob = wantedEntries.get;
export const forgetWanted = wantedEntries.forget;
export const readWanted = wantedEntries.readAll;

export function keepWanted(jobs: readonly WantedJob[]): void {
  wantedEntries.keep(Object.fromEntries(jobs.map((job) => [job.jobId, job])));
}

/** Changes one that is still wanted. */
export function changeWanted(jobId: string, change: Partial<WantedJob>): void {
  const job = wantedJob(jobId);
  if (job) keepWanted([{ ...job, ...change }]);
}
