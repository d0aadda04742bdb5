import type { QueryDocumentSnapshot } from 'firebase/firestore';
import type { IdentifiedAd } from '../../domain/ads/ad';
import type { IdentifiedJob } from '../../domain/jobs/job';
import type { JobRequest } from '../../domain/jobs/request';
import type { Session } from '../session/session-store';

/** What the listener of one job knows. `confirmed`: the server has said so, not only this browser. */
export type JobEntry =
  | { state: 'loading' | 'missing'; job: null; pending: false; confirmed: boolean; error: null }
  | { state: 'error'; job: null; pending: false; confirmed: boolean; error: string }
  | { state: 'ready'; job: IdentifiedJob; pending: boolean; confirmed: boolean; error: null };

export interface AdsEntry {
  ads: IdentifiedAd[];
  error: string | null;
}

/** A job's requests, by id. */
export type Requests = Readonly<Record<string, JobRequest>>;

/** The newest jobs, newest first. */
export interface RecentEntry {
  state: 'loading' | 'ready' | 'error';
  jobs: IdentifiedJob[];
  /** May stand beside the jobs that can be shown. */
  error: string | null;
  /** Where older ones begin; null when there are none. */
  end: QueryDocumentSnapshot | null;
}

/** What a page shows of one job. */
export interface JobView {
  state: 'loading' | 'missing' | 'ready' | 'error';
  job: IdentifiedJob | null;
  /** A change made here that the server has not confirmed yet. */
  pending: boolean;
  /** For the person; may also stand beside a job that is ready, when one of its ads can't be shown. */
  error: string | null;
}

export const UNKNOWN_FORM =
  'This job was saved by a newer version of AdForge. Reload the page; if that doesn’t help, tell us its address.';

export const LOADING: JobEntry = { state: 'loading', job: null, pending: false, confirmed: false, error: null };
export const MISSING: JobEntry = { state: 'missing', job: null, pending: false, confirmed: true, error: null };
export const NO_ADS: AdsEntry = { ads: [], error: null };

interface JobSources {
  jobId: string | null;
  session: Session['status'];
  entry: JobEntry;
  /** What is shown as long as the job itself is not there. */
  standIn: IdentifiedJob | null;
  adsError: string | null;
}

export function jobView({ jobId, session, entry, standIn, adsError }: JobSources): JobView {
  if (entry.state === 'ready') return { state: 'ready', job: entry.job, pending: entry.pending, error: adsError };
  if (entry.state === 'error') return { state: 'error', job: null, pending: false, error: entry.error };
  if (standIn) return { state: 'ready', job: standIn, pending: true, error: null };
  const missing = jobId === null || entry.state === 'missing' || session === 'signed-out';
  return { state: missing ? 'missing' : 'loading', job: null, pending: false, error: null };
}

/** The conversation of an ad: its document has the path of the folder of the ad's file. */
export function conversationOfAd({ storage_path }: Pick<IdentifiedAd, 'storage_path'>): string {
  return storage_path.slice(0, storage_path.lastIndexOf('/'));
}
