import type { IdentifiedAd } from '../../domain/ads/ad';
import { type IdentifiedJob, newJob } from '../../domain/jobs/job';
import type { Draft } from '../drafts/ads/draft';
import { parseJob } from '../firebase/firestore-documents';
import { jobInput } from '../drafts/ads/job-input';
import type { Session } from '../account/session-store';

/** What the listener of one job knows. `confirmed`: the server has said so, not only this browser. */
export type JobEntry =
  | { state: 'loading' | 'missing'; job: null; pending: false; confirmed: boolean; error: null }
  | { state: 'error'; job: null; pending: false; confirmed: boolean; error: string }
  | { state: 'ready'; job: IdentifiedJob; pending: boolean; confirmed: boolean; error: null };

export interface AdsEntry {
  ads: IdentifiedAd[];
  error: string | null;
}

export interface RecentEntry {
  state: 'loading' | 'ready' | 'error';
  jobs: IdentifiedJob[];
  error: string | null;
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

export interface JobSnapshot {
  exists: boolean;
  fromCache: boolean;
  hasPendingWrites: boolean;
  data: unknown;
}

/** What a listener's snapshot means to the person who listens. */
export function jobEntry(
  { uid, jobId }: { uid: string; jobId: string },
  snapshot: JobSnapshot,
  before: JobEntry,
): JobEntry {
  const { exists, fromCache, hasPendingWrites } = snapshot;
  // Offline, "not in the cache" says nothing about the server.
  if (!exists) return fromCache ? { ...LOADING, confirmed: before.confirmed } : MISSING;
  const confirmed = (!fromCache && !hasPendingWrites) || before.confirmed;
  const job = parseJob(jobId, snapshot.data);
  if (!job) return { state: 'error', job: null, pending: false, confirmed, error: UNKNOWN_FORM };
  // The SDK's cache outlives a change of account: until the rules refuse, it may hold the job of whoever was here before.
  if (job.user_id !== uid) return MISSING;
  return { state: 'ready', job, pending: hasPendingWrites, confirmed, error: null };
}

/**
 * A job that was asked for but isn't in Firestore yet, because the uploads are running, the
 * connection is away or Firestore is still being loaded.
 */
export function standInJob(draft: Draft, userId: string | null): IdentifiedJob | null {
  return parseJob(draft.jobId, newJob('bulk-dynamic', userId ?? 'me', jobInput(draft), new Date(draft.requestedAt ?? 0)));
}

/** Also when another tab knows that the server has the job a moment before the listener here does. */
export function needsStandIn(draft: Draft, entry: JobEntry): boolean {
  return draft.submitRequested && (!draft.confirmed || entry.state === 'missing');
}

interface JobSources {
  jobId: string | null;
  session: Session['status'];
  entry: JobEntry;
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

/** The newest jobs with the one that is still to be sent, so that every page shows that it is under way. */
export function withStandIn(entry: RecentEntry, standIn: IdentifiedJob | null, limit: number): RecentEntry {
  if (!standIn || entry.jobs.some(({ id }) => id === standIn.id)) return entry;
  return { ...entry, jobs: [standIn, ...entry.jobs].slice(0, limit) };
}

/** Ads exist only once the server has planned them; before that the rules refuse to list them. */
export function mayListAds(entry: JobEntry): boolean {
  return entry.state === 'ready' && entry.confirmed && entry.job.status !== 'queued';
}
