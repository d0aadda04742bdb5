import { create } from 'zustand';
import { readItem, writeItem } from '../browser/browser-storage';
import { parseWantedJob, type WantedJob } from './wanted-job';

/**
 * Each job stands in the browser's storage by itself: it is written by whoever asks for it and then by the tab that
 * holds its lock, so that two tabs can't undo what the other has noted of another job.
 */
const PREFIX = 'adforge.set-job.v1 ';

type WantedJobs = Readonly<Record<string, WantedJob>>;

/** The jobs of sets that were asked for and of which the server is not known to have them, by their ids. */
export const useWantedJobs = create<WantedJobs>(() => ({}));

/** Jobs that the server has by now, as this tab or another knows: they are shown until they are heard of from there. */
export const useArrivedJobs = create<WantedJobs>(() => ({}));

/** What is stored: where nothing can be, a job that isn't there was not taken away by another tab. */
const stored = new Set<string>();

export function wantedJob(jobId: string): WantedJob | null {
  return useWantedJobs.getState()[jobId] ?? null;
}

function show(changes: Readonly<Record<string, WantedJob | null>>): void {
  const jobs = Object.entries({ ...useWantedJobs.getState(), ...changes });
  useWantedJobs.setState(Object.fromEntries(jobs.flatMap(([id, job]) => (job ? [[id, job]] : []))), true);
}

/** No longer wanted: sent, unless it was refused and then left out. */
function drop(jobIds: readonly string[]): void {
  const gone = jobIds.map(wantedJob).filter((job) => job !== null);
  const sent = gone.filter(({ problem }) => problem === null).map((job) => [job.jobId, job] as const);
  useArrivedJobs.setState(Object.fromEntries(sent));
  if (gone.length > 0) show(Object.fromEntries(gone.map(({ jobId }) => [jobId, null])));
}

function store(job: WantedJob): void {
  const text = JSON.stringify(job);
  writeItem(PREFIX + job.jobId, text);
  if (readItem(PREFIX + job.jobId) === text) stored.add(job.jobId);
}

/** Keeps them here, in storage, and thereby in the other tabs. */
export function keepWanted(jobs: readonly WantedJob[]): void {
  jobs.forEach(store);
  show(Object.fromEntries(jobs.map((job) => [job.jobId, job])));
}

/** Changes one that is still wanted. */
export function changeWanted(jobId: string, change: Partial<WantedJob>): void {
  const job = wantedJob(jobId);
  if (job) keepWanted([{ ...job, ...change }]);
}

export function forgetWanted(jobIds: readonly string[]): void {
  for (const jobId of jobIds) {
    writeItem(PREFIX + jobId, null);
    stored.delete(jobId);
  }
  drop(jobIds);
}

/** Takes over what another tab has done with it, without waiting for its event. */
export function syncWanted(jobId: string): WantedJob | null {
  const theirs = parseWantedJob(readItem(PREFIX + jobId));
  if (theirs) stored.add(jobId);
  else if (!stored.delete(jobId)) return wantedJob(jobId);
  if (!theirs) drop([jobId]);
  else if (JSON.stringify(theirs) !== JSON.stringify(wantedJob(jobId))) show({ [jobId]: theirs });
  return theirs;
}

function storedIds(): string[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    return keys.flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : []));
  } catch {
    return [];
  }
}

/** Reads what an earlier page or another tab has left. */
export function readWanted(): void {
  for (const jobId of new Set([...storedIds(), ...Object.keys(useWantedJobs.getState())])) syncWanted(jobId);
}

/** Follows the other tabs; returns how to stop. */
export function followWanted(): () => void {
  const listener = ({ key }: StorageEvent) => {
    // null when everything was cleared.
    if (key === null) readWanted();
    else if (key.startsWith(PREFIX)) syncWanted(key.slice(PREFIX.length));
  };
  readWanted();
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}
