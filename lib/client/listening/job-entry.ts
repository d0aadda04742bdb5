import { parseJob } from '../firebase/firestore-documents';
import { type JobEntry, LOADING, MISSING, UNKNOWN_FORM } from './job-views';

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
  // Offline, "not in the cache" says nothing about the server: neither at first nor after a new connection.
  if (!exists) return !fromCache ? MISSING : before.confirmed ? before : LOADING;
  const confirmed = (!fromCache && !hasPendingWrites) || before.confirmed;
  const job = parseJob(jobId, snapshot.data);
  if (!job) return { state: 'error', job: null, pending: false, confirmed, error: UNKNOWN_FORM };
  // The SDK's cache outlives a change of account: until the rules refuse, it may hold the job of whoever was here before.
  if (job.user_id !== uid) return MISSING;
  return { state: 'ready', job, pending: hasPendingWrites, confirmed, error: null };
}
